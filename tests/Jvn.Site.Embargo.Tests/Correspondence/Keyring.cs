using System.Text;
using Jvn.Site.Diagnostics;
using Jvn.Site.Signing;
using Org.BouncyCastle.Bcpg;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Correspondence;

/// <summary>Both halves of the key of somebody who corresponds.</summary>
internal sealed class Keyring
{
    private static readonly DateTimeOffset Old = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly byte[] secret;

    private Keyring(byte[] secret, byte[] published) => (this.secret, Public) = (secret, published);

    public byte[] Public { get; }

    public string Fingerprint => CorrespondentKey.Read(Public)!.Fingerprint;

    public static Keyring Make()
    {
        var (secret, published) = new KeyPlan { MadeAt = Old, BoundAt = Old, Subkey = SubkeyPlan.ToEncryptTo }.Make();
        return new Keyring(secret, published);
    }

    /// <summary>As a file holds it.</summary>
    public string Armored
    {
        get
        {
            using var text = new MemoryStream();
            using (var armor = new ArmoredOutputStream(text))
                armor.Write(secret);
            return Encoding.ASCII.GetString(text.ToArray());
        }
    }

    /// <summary>What whoever has this key writes to <paramref name="reader"/>, signed and encrypted.</summary>
    public byte[] Write(string text, Keyring reader, DateTimeOffset at) => EncryptedMessage.Make(Encoding.UTF8.GetBytes(text),
        SigningKey.Load(secret, null, new SourceLocation("key"), at, new DiagnosticBag())!, [CorrespondentKey.Read(reader.Public)!], at);

    /// <summary>What somebody who has this key reads in a mail from <paramref name="sender"/>.</summary>
    public string Open(string mail, Keyring sender, DateTimeOffset now)
    {
        var block = mail[mail.IndexOf("-----BEGIN PGP MESSAGE", StringComparison.Ordinal)..];
        block = block[..(block.IndexOf("-----END PGP MESSAGE-----", StringComparison.Ordinal) + "-----END PGP MESSAGE-----".Length)] + "\n";
        var key = DecryptionKey.Load(secret, null, new SourceLocation("key"), now, new DiagnosticBag())!;
        var (message, fault) = MessageReader.Open(Encoding.ASCII.GetBytes(block), key, [CorrespondentKey.Read(sender.Public)!], now);
        Assert.Equal(MessageFault.None, fault);
        return Encoding.UTF8.GetString(message!.Data);
    }
}
