using System.Text;
using Org.BouncyCastle.Bcpg;
using Org.BouncyCastle.Bcpg.OpenPgp;
using Org.BouncyCastle.Security;

namespace Jvn.Site.Embargo.Tests.Replies;

/// <summary>A message put together packet by packet, as somebody might who means no good.</summary>
/// <param name="Secret">Of whom it is signed by.</param>
internal sealed record Forgery(byte[] Secret, byte[] Text, DateTimeOffset At)
{
    public HashAlgorithmTag Hash { get; init; } = HashAlgorithmTag.Sha512;

    /// <summary>What is sent in place of what was signed.</summary>
    public byte[]? Sent { get; init; }

    public TimeSpan? Lasts { get; init; }

    private PgpSecretKey Key => new PgpSecretKeyRing(Secret).GetSecretKey();

    public byte[] OnePass => Packet(stream => Generator().GenerateOnePassVersion(isNested: false).Encode(stream));

    public byte[] Literal => LiteralOf(Sent ?? Text);

    public byte[] Signature => Packet(stream =>
    {
        var generator = Generator();
        generator.Update(Text);
        generator.Generate().Encode(stream);
    });

    public byte[] Whole => [.. OnePass, .. Literal, .. Signature];

    public static byte[] LiteralOf(byte[] text) => Packet(stream =>
    {
        using var inside = new PgpLiteralDataGenerator().Open(stream, PgpLiteralData.Binary, "", text.Length, DateTime.UnixEpoch);
        inside.Write(text);
    });

    public static byte[] Zip(byte[] packets, CompressionAlgorithmTag how = CompressionAlgorithmTag.Zip) => Packet(stream =>
    {
        using var inside = new PgpCompressedDataGenerator(how).Open(stream);
        inside.Write(packets);
    });

    /// <summary>Encrypted, not armored.</summary>
    /// <param name="reader">The public key, all of it.</param>
    public static byte[] Encrypt(byte[] packets, byte[] reader, bool isProtected = true, SymmetricKeyAlgorithmTag cipher = SymmetricKeyAlgorithmTag.Aes256) =>
        Packet(stream =>
        {
            var generator = new PgpEncryptedDataGenerator(cipher, isProtected, new SecureRandom());
            generator.AddMethod(new PgpPublicKeyRing(reader).GetPublicKeys().First(key => key.IsEncryptionKey));
            using var inside = generator.Open(stream, packets.Length);
            inside.Write(packets);
        });

    public static string Armor(byte[] packets) => Encoding.ASCII.GetString(Packet(stream =>
    {
        using var armor = new ArmoredOutputStream(stream);
        armor.Write(packets);
    }));

    /// <summary>The text with a signature below it that anybody can read.</summary>
    public string ClearSigned()
    {
        var lines = Encoding.UTF8.GetString(Text).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(line => line.TrimEnd()).ToArray();
        var generator = Generator(PgpSignature.CanonicalTextDocument);
        generator.Update(Encoding.UTF8.GetBytes(string.Join("\r\n", lines)));
        var signature = Armor(Packet(stream => generator.Generate().Encode(stream))).ReplaceLineEndings("\n");
        var shown = string.Concat(lines.Select(line => (line.StartsWith('-') ? "- " : "") + line + "\n"));
        return $"-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n{shown}{signature}";
    }

    private PgpSignatureGenerator Generator(int kind = PgpSignature.BinaryDocument)
    {
        var generator = new PgpSignatureGenerator(Key.PublicKey.Algorithm, Hash);
        generator.InitSign(kind, Key.ExtractPrivateKey(null));
        var packets = new PgpSignatureSubpacketGenerator();
        packets.SetSignatureCreationTime(false, At.UtcDateTime);
        packets.SetIssuerFingerprint(false, Key.PublicKey);
        if (Lasts is { } lasts)
            packets.SetSignatureExpirationTime(true, (long)lasts.TotalSeconds);
        generator.SetHashedSubpackets(packets.Generate());
        return generator;
    }

    private static byte[] Packet(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
