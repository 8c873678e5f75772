using Org.BouncyCastle.Bcpg;
using Org.BouncyCastle.Bcpg.OpenPgp;

namespace Jvn.Site.Signing;

/// <summary>The one form in which this program signs: version 4, SHA-512, the date and the key's fingerprint and nothing else. Ed25519 and RSA (PKCS #1 v1.5)
/// give the same numbers each time.</summary>
internal static class DetachedSignature
{
    public static byte[] Make(PgpPrivateKey key, PgpPublicKey publicKey, ReadOnlySpan<byte> data, DateTimeOffset createdAt)
    {
        var generator = Begin(key, publicKey, createdAt);
        generator.Update(data);
        return Armor.Signature(generator.Generate().GetEncoded());
    }

    /// <summary>A signature that takes in data from here on.</summary>
    public static PgpSignatureGenerator Begin(PgpPrivateKey key, PgpPublicKey publicKey, DateTimeOffset createdAt)
    {
        var generator = new PgpSignatureGenerator(publicKey.Algorithm, HashAlgorithmTag.Sha512);
        generator.InitSign(PgpSignature.BinaryDocument, key);
        generator.SetHashedSubpackets(Hashed(publicKey, createdAt));
        generator.SetUnhashedSubpackets(Unhashed(publicKey));
        return generator;
    }

    /// <summary>The only signature of a file; null when it holds none, several or something else.</summary>
    public static PgpSignature? Parse(ReadOnlySpan<byte> file) =>
        Packets.Read(file) is [PgpSignatureList { Count: 1 } list] ? list[0] : null;

    /// <summary>True when <see cref="Make"/> would give this file, if its numbers are right.</summary>
    public static bool HasOurForm(ReadOnlySpan<byte> file, PgpPublicKey key, DateTimeOffset createdAt) =>
        Parse(file) is { Version: 4, SignatureType: PgpSignature.BinaryDocument, HashAlgorithm: HashAlgorithmTag.Sha512 } signature
        && signature.KeyAlgorithm == key.Algorithm
        && Same(signature.GetHashedSubPackets(), Hashed(key, createdAt))
        && Same(signature.GetUnhashedSubPackets(), Unhashed(key))
        && file.SequenceEqual(Armor.Signature(signature.GetEncoded()));

    private static PgpSignatureSubpacketVector Hashed(PgpPublicKey key, DateTimeOffset createdAt)
    {
        var packets = new PgpSignatureSubpacketGenerator();
        packets.SetSignatureCreationTime(isCritical: false, createdAt.UtcDateTime);
        packets.SetIssuerFingerprint(isCritical: false, key);
        return packets.Generate();
    }

    // For programs that do not know fingerprints in signatures.
    private static PgpSignatureSubpacketVector Unhashed(PgpPublicKey key)
    {
        var packets = new PgpSignatureSubpacketGenerator();
        packets.SetIssuerKeyID(isCritical: false, key.KeyId);
        return packets.Generate();
    }

    private static bool Same(PgpSignatureSubpacketVector one, PgpSignatureSubpacketVector other) =>
        one.ToArray().Select(Text).SequenceEqual(other.ToArray().Select(Text));

    private static string Text(SignatureSubpacket packet) => $"{packet.SubpacketType} {packet.IsCritical()} {Convert.ToHexString(packet.GetData())}";
}
