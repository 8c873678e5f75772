using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Bcpg;
using Org.BouncyCastle.Bcpg.OpenPgp;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Parameters;

namespace Jvn.Site.Signing;

/// <summary>Which keys and digests are good enough.</summary>
internal static class KeyAlgorithm
{
    private const int ShortestRsa = 2048;
    private const int ShortestRsaOfSite = 3072;

    // NIST P-256, P-384 and P-521; brainpool P256r1, P384r1 and P512r1.
    private static readonly string[] Curves =
        ["1.2.840.10045.3.1.7", "1.3.132.0.34", "1.3.132.0.35", "1.3.36.3.3.2.8.1.1.7", "1.3.36.3.3.2.8.1.1.11", "1.3.36.3.3.2.8.1.1.13"];

    /// <summary>True for kinds that sign, or certify other keys.</summary>
    public static bool IsSupported(PgpPublicKey key, KeyRule rule) => key.Version == 4 && key.Algorithm switch
    {
        PublicKeyAlgorithmTag.RsaGeneral or PublicKeyAlgorithmTag.RsaSign => key.BitStrength >= (rule == KeyRule.Site ? ShortestRsaOfSite : ShortestRsa),
        PublicKeyAlgorithmTag.EdDsa_Legacy => Numbers(key) is Ed25519PublicKeyParameters,
        PublicKeyAlgorithmTag.ECDsa => rule == KeyRule.Correspondent && IsKnownCurve(Numbers(key)),
        _ => false,
    };

    /// <summary>True for kinds that may be encrypted to.</summary>
    public static bool Encrypts(PgpPublicKey key) => key.Version == 4 && key.Algorithm switch
    {
        PublicKeyAlgorithmTag.RsaGeneral or PublicKeyAlgorithmTag.RsaEncrypt => key.BitStrength >= ShortestRsa,
        PublicKeyAlgorithmTag.ECDH => Numbers(key) is var numbers && (numbers is X25519PublicKeyParameters || IsKnownCurve(numbers)),
        _ => false,
    };

    public static bool IsStrong(HashAlgorithmTag hash) => hash is HashAlgorithmTag.Sha256 or HashAlgorithmTag.Sha384 or HashAlgorithmTag.Sha512;

    /// <summary>For people: <c>RSA 2048</c>.</summary>
    public static string Describe(PgpPublicKey key) => key.Algorithm switch
    {
        _ when key.Version != 4 => $"version {key.Version}",
        PublicKeyAlgorithmTag.RsaGeneral or PublicKeyAlgorithmTag.RsaSign or PublicKeyAlgorithmTag.RsaEncrypt => $"RSA {key.BitStrength}",
        PublicKeyAlgorithmTag.EdDsa_Legacy => Numbers(key) is Ed25519PublicKeyParameters ? "Ed25519" : "EdDSA",
        PublicKeyAlgorithmTag.ECDsa => $"ECDSA {key.BitStrength}",
        PublicKeyAlgorithmTag.ECDH => Numbers(key) is X25519PublicKeyParameters ? "X25519" : $"ECDH {key.BitStrength}",
        PublicKeyAlgorithmTag.Dsa => $"DSA {key.BitStrength}",
        PublicKeyAlgorithmTag.ElGamalEncrypt or PublicKeyAlgorithmTag.ElGamalGeneral => $"ElGamal {key.BitStrength}",
        var other => other.ToString(),
    };

    private static bool IsKnownCurve(AsymmetricKeyParameter? numbers) =>
        numbers is ECPublicKeyParameters { PublicKeyParamSet: DerObjectIdentifier curve } && Curves.Contains(curve.Id);

    // Null for a curve that the library does not know, and for numbers that make no sense.
    private static AsymmetricKeyParameter? Numbers(PgpPublicKey key)
    {
        try
        {
            return key.GetKey();
        }
        catch (Exception)
        {
            return null;
        }
    }
}
