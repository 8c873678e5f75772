using System.Text;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Intake.Markdown;

/// <summary>Writes out the forbidden characters of a vendor's comment before it is parsed, and keeps findings at the columns of the original.</summary>
internal static class EscapedText
{
    public static MarkdownSource Of(MarkdownSource source)
    {
        var found = ForbiddenCharacters.Find(source.Text);
        if (found.IsEmpty)
            return source;
        var text = new StringBuilder(source.Text.Length + found.Length * 8);
        var shifts = new List<(int Start, int End, int Shift)>(found.Length);
        var from = 0;
        foreach (var (offset, rune) in found)
        {
            text.Append(source.Text, from, offset - from);
            var start = text.Length;
            text.Append(ForbiddenCharacters.Escape(source.Text, offset, rune));
            from = offset + ForbiddenCharacters.LengthAt(rune);
            shifts.Add((start, text.Length, text.Length - from));
        }

        var escaped = text.Append(source.Text, from, source.Text.Length - from).ToString();
        var written = new LineIndex(escaped);
        var original = new LineIndex(source.Text);
        return source with
        {
            Text = escaped,
            Place = (line, column) =>
            {
                var (originalLine, originalColumn) = original.At(Original(written.StartOf(line - 1) + column - 1, shifts));
                return source.At(originalLine, originalColumn);
            },
        };
    }

    // The last escape that starts before the offset says how far everything after it has moved.
    private static int Original(int offset, List<(int Start, int End, int Shift)> shifts)
    {
        var (low, high) = (0, shifts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (shifts[middle].Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? offset : Math.Max(offset, shifts[low - 1].End) - shifts[low - 1].Shift;
    }
}
