using System.Text;

namespace Jvn.Site.Cli.Board;

/// <summary>How many columns of a terminal a text takes: the letters of Japan take two.</summary>
internal static class ColumnWidth
{
    public static int Of(string text) => text.EnumerateRunes().Sum(Of);

    /// <summary>The text, cut with an ellipsis where it takes more columns than there are.</summary>
    public static string Cut(string text, int columns)
    {
        if (Of(text) <= columns)
            return text;
        var (cut, used) = (new StringBuilder(), 1);
        foreach (var rune in text.EnumerateRunes())
        {
            if ((used += Of(rune)) > columns)
                break;
            cut.Append(rune.ToString());
        }

        return cut.Append('…').ToString();
    }

    /// <summary>The text, with spaces behind it up to that many columns.</summary>
    public static string Pad(string text, int columns) => text + new string(' ', Math.Max(0, columns - Of(text)));

    // East Asian Width W and F (UAX #11), as far as Japanese texts have them; marks that join the letter before them take none.
    private static int Of(Rune rune) => rune.Value switch
    {
        0x200B or 0x200D or (>= 0x0300 and <= 0x036F) or (>= 0xFE00 and <= 0xFE0F) => 0,
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0x33FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF)
            or (>= 0xA000 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFF60)
            or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F900 and <= 0x1F9FF) or (>= 0x20000 and <= 0x3FFFD) => 2,
        _ => 1,
    };
}
