using System.Text;
using Jvn.Site.Signing;
using Org.BouncyCastle.Bcpg;

namespace Jvn.Site.Embargo.Tests.Sites;

/// <summary>An editor's key, and what is sealed to it.</summary>
internal sealed class EditorKey
{
    private static readonly DateTimeOffset Old = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly CorrespondentKey key;

    private EditorKey()
    {
        var (secret, open) = new KeyPlan { MadeAt = Old, BoundAt = Old, Subkey = SubkeyPlan.ToEncryptTo }.Make();
        (Secret, Public) = (Armored(secret), Armored(open));
        var bag = new Diagnostics.DiagnosticBag();
        key = CorrespondentKey.Load(open, new Diagnostics.SourceLocation("key"), KeyPlan.Now, bag)!;
    }

    /// <summary>One key for a whole run of the tests.</summary>
    public static EditorKey Own { get; } = new();

    public static EditorKey Other { get; } = new();

    public string Secret { get; }

    public string Public { get; }

    public string Fingerprint => key.Fingerprint;

    public byte[] Seal(string text) => Seal(Encoding.UTF8.GetBytes(text));

    public byte[] Seal(byte[] bytes) => EncryptedMessage.Seal(bytes, [key]);

    private static string Armored(byte[] packets)
    {
        using var text = new MemoryStream();
        using (var armor = new ArmoredOutputStream(text))
            armor.Write(packets);
        return Encoding.ASCII.GetString(text.ToArray());
    }
}
