using System.Security.Cryptography;
using Org.BouncyCastle.Bcpg;
using Org.BouncyCastle.Bcpg.OpenPgp;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.Security;

namespace Jvn.Site.Signing;

/// <summary>Whether the numbers of a signature over data are right. RSA is the framework's: the library tests a modulus anew each time that it is asked about
/// a signature, which takes longer than signing does.</summary>
internal static class SignatureArithmetic
{
    /// <summary>Throws for numbers that make no sense.</summary>
    public static bool Verify(PgpSignature signature, PgpPublicKey signer, ReadOnlySpan<byte> data)
    {
        if (signer.PublicKeyPacket.Key is RsaPublicBcpgKey numbers)
            return VerifyRsa(signature, numbers, data);

        var digest = DigestUtilities.GetDigest(PgpUtilities.GetDigestName(signature.HashAlgorithm));
        switch (signer.GetKey())
        {
            case Ed25519PublicKeyParameters key:
                digest.BlockUpdate(data);
                digest.BlockUpdate(signature.GetSignatureTrailer());
                var verifier = new Ed25519Signer();
                verifier.Init(forSigning: false, key);
                verifier.BlockUpdate(DigestUtilities.DoFinal(digest));
                return verifier.VerifySignature(signature.GetSignature());
            case ECPublicKeyParameters key:
                var curve = new DsaDigestSigner(new ECDsaSigner(), digest);
                curve.Init(forSigning: false, key);
                curve.BlockUpdate(data);
                curve.BlockUpdate(signature.GetSignatureTrailer());
                return curve.VerifySignature(signature.GetSignature());
            default:
                return false;
        }
    }

    private static bool VerifyRsa(PgpSignature signature, RsaPublicBcpgKey numbers, ReadOnlySpan<byte> data)
    {
        using var key = RSA.Create(new RSAParameters
        {
            Modulus = numbers.Modulus.ToByteArrayUnsigned(),
            Exponent = numbers.PublicExponent.ToByteArrayUnsigned(),
        });
        var name = new HashAlgorithmName(PgpUtilities.GetDigestName(signature.HashAlgorithm));
        using var digest = IncrementalHash.CreateHash(name);
        digest.AppendData(data);
        digest.AppendData(signature.GetSignatureTrailer());
        return key.VerifyHash(digest.GetHashAndReset(), Padded(signature.GetSignature(), (key.KeySize + 7) / 8), name, RSASignaturePadding.Pkcs1);
    }

    // A number loses the zeros that it begins with.
    private static byte[] Padded(byte[] number, int length) => number.Length >= length ? number : [.. new byte[length - number.Length], .. number];
}
