using Org.BouncyCastle.Bcpg;
using Org.BouncyCastle.Bcpg.OpenPgp;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;

namespace Jvn.Site.Signing;

/// <summary>Whether the numbers of a signature over data are right. The library's own way to ask tests an RSA modulus anew each time, which takes longer than
/// signing does.</summary>
internal static class SignatureArithmetic
{
    public static bool Verify(PgpSignature signature, AsymmetricKeyParameter key, ReadOnlySpan<byte> data)
    {
        var digest = Digest(signature.HashAlgorithm);
        switch (key)
        {
            case RsaKeyParameters rsa:
                var signer = new RsaDigestSigner(digest);
                signer.Init(forSigning: false, rsa);
                signer.BlockUpdate(data);
                signer.BlockUpdate(signature.GetSignatureTrailer());
                return signer.VerifySignature(Padded(signature.GetSignature(), (rsa.Modulus.BitLength + 7) / 8));
            case Ed25519PublicKeyParameters:
                digest.BlockUpdate(data);
                digest.BlockUpdate(signature.GetSignatureTrailer());
                var hash = new byte[digest.GetDigestSize()];
                digest.DoFinal(hash);
                var verifier = new Ed25519Signer();
                verifier.Init(forSigning: false, key);
                verifier.BlockUpdate(hash);
                return verifier.VerifySignature(signature.GetSignature());
            case ECPublicKeyParameters:
                var curve = new DsaDigestSigner(new ECDsaSigner(), digest);
                curve.Init(forSigning: false, key);
                curve.BlockUpdate(data);
                curve.BlockUpdate(signature.GetSignatureTrailer());
                return curve.VerifySignature(signature.GetSignature());
            default:
                return false;
        }
    }

    private static IDigest Digest(HashAlgorithmTag hash) => hash switch
    {
        HashAlgorithmTag.Sha256 => new Sha256Digest(),
        HashAlgorithmTag.Sha384 => new Sha384Digest(),
        _ => new Sha512Digest(),
    };

    // A number loses the zeros that it begins with.
    private static byte[] Padded(byte[] number, int length) => number.Length >= length ? number : [.. new byte[length - number.Length], .. number];
}
