using System.Globalization;
using System.Text;

namespace Jvn.Site.Diagnostics;

/// <summary>Makes hostile text safe to print on one line of a terminal or a log.</summary>
public static class VisibleText
{
    private const int Longest = 240;

    /// <summary>Characters that are invisible, reorder text or steer a terminal become <c>\u{202E}</c>; long text is cut with an ellipsis.</summary>
    public static string Of(string text) => Escaped(text, Longest);

    /// <summary>The same of a line that somebody must see to its end.</summary>
    public static string InFull(string line) => Escaped(line, int.MaxValue);

    private static string Escaped(string text, int longest)
    {
        var visible = new StringBuilder(Math.Min(text.Length, longest) + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            if (visible.Length >= longest)
                return visible.Append('…').ToString();
            if (MustBeEscaped(rune))
                visible.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:X4}}}");
            else
                visible.Append(rune.ToString());
        }

        return visible.ToString();
    }

    private static bool MustBeEscaped(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
