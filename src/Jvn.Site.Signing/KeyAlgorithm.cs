using Org.BouncyCastle.Bcpg;
using Org.BouncyCastle.Bcpg.OpenPgp;
using Org.BouncyCastle.Crypto.Parameters;

namespace Jvn.Site.Signing;

/// <summary>Which keys and digests are good enough, and give the same signature each time.</summary>
internal static class KeyAlgorithm
{
    private const int ShortestRsa = 3072;

    public static bool IsSupported(PgpPublicKey key) => key.Version == 4 && key.Algorithm switch
    {
        PublicKeyAlgorithmTag.RsaGeneral or PublicKeyAlgorithmTag.RsaSign => key.BitStrength >= ShortestRsa,
        PublicKeyAlgorithmTag.EdDsa_Legacy => IsEd25519(key),
        _ => false,
    };

    public static bool IsStrong(HashAlgorithmTag hash) => hash is HashAlgorithmTag.Sha256 or HashAlgorithmTag.Sha384 or HashAlgorithmTag.Sha512;

    /// <summary>For people: <c>RSA 2048</c>.</summary>
    public static string Describe(PgpPublicKey key) => key.Algorithm switch
    {
        _ when key.Version != 4 => $"version {key.Version}",
        PublicKeyAlgorithmTag.RsaGeneral or PublicKeyAlgorithmTag.RsaSign or PublicKeyAlgorithmTag.RsaEncrypt => $"RSA {key.BitStrength}",
        PublicKeyAlgorithmTag.EdDsa_Legacy => IsEd25519(key) ? "Ed25519" : "EdDSA",
        var other => other.ToString(),
    };

    private static bool IsEd25519(PgpPublicKey key)
    {
        try
        {
            return key.GetKey() is Ed25519PublicKeyParameters;
        }
        catch (Exception)
        {
            return false; // a curve that the library does not know
        }
    }
}
