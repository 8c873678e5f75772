using System.Text;

namespace Jvn.Site.Output.Statistics;

/// <summary>How wide a text will be, near enough to place labels: nobody knows the reader's fonts.</summary>
internal static class TextWidth
{
    private const int FirstFullWidth = 0x2E80;

    /// <summary>In the units of <paramref name="size"/>; rather too much than too little.</summary>
    public static double Of(string text, double size) => text.EnumerateRunes().Sum(rune => rune.Value >= FirstFullWidth ? 1 : WidthOf(rune)) * size;

    private static double WidthOf(Rune rune) =>
        Rune.IsUpper(rune) || rune.Value is '%' or '#' ? 0.74
        : rune.Value is ' ' or ',' or '.' or '(' or ')' or ':' ? 0.34
        : 0.6;
}
