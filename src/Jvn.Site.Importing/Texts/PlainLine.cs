using System.Text;

namespace Jvn.Site.Importing.Texts;

/// <summary>One line of words: blanks and line ends folded, without characters that the input refuses.</summary>
internal static class PlainLine
{
    public static string Of(string? text)
    {
        var line = new StringBuilder(text?.Length ?? 0);
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                if (line.Length > 0 && line[^1] != ' ')
                    line.Append(' ');
            }
            else if (!IsInvisible(rune))
            {
                line.Append(rune);
            }
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>Lines, each of them folded; none empty at the ends.</summary>
    public static string Block(string? text) =>
        string.Join('\n', (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n').Select(Of)).Trim('\n');

    // Marks of direction, joiners, tags, private letters and what stands for no letter at all.
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.PrivateUse
            or System.Globalization.UnicodeCategory.OtherNotAssigned or System.Globalization.UnicodeCategory.Surrogate
        || rune.Value is 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0xFFFD or 0x2800 or 0x034F or (>= 0xFE00 and <= 0xFE0F);
}
