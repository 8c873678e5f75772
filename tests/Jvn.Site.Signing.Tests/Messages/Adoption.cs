using Org.BouncyCastle.Bcpg;
using Org.BouncyCastle.Bcpg.OpenPgp;
using Org.BouncyCastle.Bcpg.Sig;

namespace Jvn.Site.Signing.Tests.Messages;

/// <summary>A key that claims somebody else's subkey for its own.</summary>
internal static class Adoption
{
    public static byte[] Of(byte[] thief, PgpPublicKey subkey)
    {
        var secret = new PgpSecretKeyRing(thief).GetSecretKey();
        var bare = new PgpPublicKey(new PublicSubkeyPacket(PublicKeyPacket.Version4, subkey.Algorithm, subkey.CreationTime, subkey.PublicKeyPacket.Key));
        var generator = new PgpSignatureGenerator(secret.PublicKey.Algorithm, HashAlgorithmTag.Sha512);
        generator.InitSign(PgpSignature.SubkeyBinding, secret.ExtractPrivateKey([]));
        var hashed = new PgpSignatureSubpacketGenerator();
        hashed.SetSignatureCreationTime(false, KeyPlan.Now.AddYears(-1).UtcDateTime);
        hashed.SetIssuerFingerprint(false, secret.PublicKey);
        hashed.SetKeyFlags(true, KeyFlags.SignData);
        generator.SetHashedSubpackets(hashed.Generate());

        using var packets = new MemoryStream();
        secret.PublicKey.Encode(packets);
        PgpPublicKey.AddCertification(bare, generator.GenerateCertification(secret.PublicKey, bare)).Encode(packets);
        return packets.ToArray();
    }
}
