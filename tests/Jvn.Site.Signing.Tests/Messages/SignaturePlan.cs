using System.Buffers.Binary;
using System.Text;
using Org.BouncyCastle.Bcpg;
using Org.BouncyCastle.Bcpg.OpenPgp;

namespace Jvn.Site.Signing.Tests.Messages;

/// <summary>A signed text as somebody might make it, faults included: those that a program for mail would not make.</summary>
internal sealed record SignaturePlan(byte[] Secret)
{
    public static byte[] Text { get; } = Encoding.UTF8.GetBytes("架空CMS の件\r\n1. 該当製品あり\r\n");

    public byte[] Signed { get; init; } = Text;

    public byte[] Sent { get; init; } = Text;

    public DateTimeOffset At { get; init; } = KeyPlan.Now.AddHours(-1);

    public TimeSpan? Lasts { get; init; }

    public HashAlgorithmTag Hash { get; init; } = HashAlgorithmTag.Sha512;

    public int Kind { get; init; } = PgpSignature.BinaryDocument;

    /// <summary>Signs with the subkey in place of the primary key.</summary>
    public bool BySubkey { get; init; }

    /// <summary>Another key that the signature says it is by.</summary>
    public long? Claims { get; init; }

    public bool HasUnknownCriticalPacket { get; init; }

    /// <summary>For whom it says that it is.</summary>
    public byte[]? Meant { get; init; }

    public MessagePacket OnePass => Make().OnePass;

    public MessagePacket Literal => new(MessagePacket.Literal, new byte[] { (byte)'b', 0, 0, 0, 0, 0 }.Concat(Sent).ToArray());

    public MessagePacket Signature => Make().Signature;

    /// <summary>What lies under the encryption.</summary>
    public byte[] Packets()
    {
        var (onePass, signature) = Make();
        return PacketText.Join(onePass, Literal, signature);
    }

    public (MessagePacket OnePass, MessagePacket Signature) Make()
    {
        var ring = new PgpSecretKeyRing(Secret);
        var key = BySubkey ? ring.GetSecretKeys().Last() : ring.GetSecretKey();
        var generator = new PgpSignatureGenerator(key.PublicKey.Algorithm, Hash);
        generator.InitSign(Kind, key.ExtractPrivateKey([]));
        var hashed = new PgpSignatureSubpacketGenerator();
        hashed.SetSignatureCreationTime(false, At.UtcDateTime);
        if (Lasts is { } time)
            hashed.SetSignatureExpirationTime(true, (long)time.TotalSeconds);
        if (HasUnknownCriticalPacket)
            hashed.AddCustomSubpacket(new UnknownPacket());
        if (Meant is not null)
            hashed.AddIntendedRecipientFingerprint(false, new PgpPublicKeyRing(Meant).GetPublicKey());
        generator.SetHashedSubpackets(hashed.Generate());
        var plain = new PgpSignatureSubpacketGenerator();
        plain.SetIssuerKeyID(false, Claims ?? key.KeyId);
        generator.SetUnhashedSubpackets(plain.Generate());
        var onePass = generator.GenerateOnePassVersion(isNested: false).GetEncoded();
        generator.Update(Signed);
        if (Claims is { } claimed)
            BinaryPrimitives.WriteInt64BigEndian(onePass.AsSpan(onePass.Length - 9), claimed);
        return (Only(onePass), Only(generator.Generate().GetEncoded()));
    }

    private static MessagePacket Only(byte[] packet) => PacketSequence.Split(packet, 2)!.Value.Single();

    private sealed class UnknownPacket() : SignatureSubpacket((SignatureSubpacketTag)100, critical: true, isLongLength: false, data: [1]);
}
