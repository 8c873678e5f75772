using System.Text;

namespace Jvn.Site.Cli.Board;

/// <summary>Lines of iCalendar (RFC 5545): ended by CR and LF, folded behind at most 75 bytes and never within a letter.</summary>
internal sealed class CalendarLines
{
    private const int Longest = 75;

    private readonly StringBuilder lines = new();

    public byte[] Bytes => Encoding.UTF8.GetBytes(lines.ToString());

    /// <summary>A property whose value has a form of its own, such as an instant.</summary>
    public CalendarLines Line(string name, string value)
    {
        var used = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (used + rune.Utf8SequenceLength > Longest)
            {
                lines.Append("\r\n ");
                used = 1;
            }

            lines.Append(rune.ToString());
            used += rune.Utf8SequenceLength;
        }

        lines.Append("\r\n");
        return this;
    }

    /// <summary>A property whose value is a text; what steers a terminal or a line is left out.</summary>
    public CalendarLines Text(string name, string value) => Line(name, Visible(value).Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal));

    private static string Visible(string text) =>
        string.Concat(text.ReplaceLineEndings("\n").Where(letter => letter == '\n' || !char.IsControl(letter)));
}
