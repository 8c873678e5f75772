using System.Text;
using Org.BouncyCastle.Bcpg;

namespace Jvn.Site.Embargo.Tests.Sites;

/// <summary>A key for tests that sign, older than everything they publish, as the environment holds it.</summary>
internal static class SiteSigningKey
{
    private static readonly DateTimeOffset Old = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public const string Variable = "JVN_SIGNING_KEY";

    /// <summary>One key for a whole run of the tests.</summary>
    public static string Armored { get; } = Make();

    private static string Make()
    {
        using var text = new MemoryStream();
        using (var armor = new ArmoredOutputStream(text))
            armor.Write(new KeyPlan { MadeAt = Old, BoundAt = Old, Subkey = new SubkeyPlan() }.Secret());
        return Encoding.ASCII.GetString(text.ToArray());
    }
}
