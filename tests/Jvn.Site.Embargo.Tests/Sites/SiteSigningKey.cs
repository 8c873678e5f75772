using System.Text;
using Org.BouncyCastle.Bcpg;

namespace Jvn.Site.Embargo.Tests.Sites;

/// <summary>A key for tests that sign, older than everything they publish, as the environment holds it.</summary>
internal static class SiteSigningKey
{
    private static readonly DateTimeOffset Old = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public const string Variable = "JVN_SIGNING_KEY";

    private static readonly (byte[] Secret, byte[] Public) Key = new KeyPlan { MadeAt = Old, BoundAt = Old, Subkey = new SubkeyPlan() }.Make();

    /// <summary>One key for a whole run of the tests.</summary>
    public static string Armored { get; } = Armor(Key.Secret);

    /// <summary>What others have of it.</summary>
    public static string Public { get; } = Armor(Key.Public);

    private static string Armor(byte[] key)
    {
        using var text = new MemoryStream();
        using (var armor = new ArmoredOutputStream(text))
            armor.Write(key);
        return Encoding.ASCII.GetString(text.ToArray());
    }
}
