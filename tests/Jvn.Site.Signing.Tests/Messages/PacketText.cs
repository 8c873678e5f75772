using System.IO.Compression;
using System.Text;
using Org.BouncyCastle.Bcpg;
using Org.BouncyCastle.Bcpg.OpenPgp;
using Org.BouncyCastle.Security;
using Org.BouncyCastle.Utilities.Bzip2;

namespace Jvn.Site.Signing.Tests.Messages;

/// <summary>Packets put together as somebody might, who means no good.</summary>
internal static class PacketText
{
    public static byte[] Join(params IEnumerable<MessagePacket> packets)
    {
        using var joined = new MemoryStream();
        foreach (var (tag, body) in packets)
            PacketSequence.Write(joined, tag, body.Span);
        return joined.ToArray();
    }

    public static byte[] Encrypt(
        byte[] packets, CorrespondentKey reader, bool isProtected = true, SymmetricKeyAlgorithmTag cipher = SymmetricKeyAlgorithmTag.Aes256,
            string? passphrase = null)
    {
        var generator = new PgpEncryptedDataGenerator(cipher, isProtected, new SecureRandom());
        generator.AddMethod(reader.Reader);
        if (passphrase is not null)
            generator.AddMethod(passphrase.ToCharArray(), HashAlgorithmTag.Sha256);
        using var encrypted = new MemoryStream();
        using (var inside = generator.Open(encrypted, packets.Length))
            inside.Write(packets);
        return encrypted.ToArray();
    }

    public static byte[] Zip(byte[] packets, CompressionAlgorithmTag algorithm = CompressionAlgorithmTag.Zip)
    {
        using var body = new MemoryStream();
        body.WriteByte((byte)algorithm);
        using (Stream compressed = algorithm switch
        {
            CompressionAlgorithmTag.Zip => new DeflateStream(body, CompressionLevel.Optimal, leaveOpen: true),
            CompressionAlgorithmTag.ZLib => new ZLibStream(body, CompressionLevel.Optimal, leaveOpen: true),
            _ => new CBZip2OutputStream(body),
        })
            compressed.Write(packets);
        return Join(new MessagePacket(MessagePacket.Compressed, body.ToArray()));
    }

    public static byte[] Armored(byte[] packets, string kind = ArmorReader.MessageKind, string head = "")
    {
        var text = Encoding.ASCII.GetString(Armor.Message(packets)).Replace(ArmorReader.MessageKind, kind, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(head.Length == 0 ? text : text.Insert(text.IndexOf('\n', StringComparison.Ordinal) + 1, head));
    }

    /// <summary>The packets of a message, for one of them to be altered.</summary>
    public static List<MessagePacket> Split(byte[] message) => [.. PacketSequence.Split(message, int.MaxValue)!.Value];

    public static MessagePacket With(this MessagePacket packet, Func<byte[], byte[]> alter) => packet with { Body = alter(packet.Body.ToArray()) };

    public static byte[] Flip(this byte[] bytes, int at)
    {
        var flipped = (byte[])bytes.Clone();
        flipped[at < 0 ? bytes.Length + at : at] ^= 1;
        return flipped;
    }
}
