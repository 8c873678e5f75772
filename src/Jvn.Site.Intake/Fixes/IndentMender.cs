using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Fixes;

/// <summary>Lines indented with tabs, full-width or no-break spaces, where the lines around them say how far they were meant to be.</summary>
internal static class IndentMender
{
    private const string Signs = " \t\u3000\u00A0";

    private const int Limit = 500;

    // How many spaces a tab may stand for.
    private static readonly int[] Widths = [2, 4, 8, 1];

    public static Fix? Mend(Diagnostic finding, FixableText text)
    {
        var first = finding.Location.Line;
        if (!IsIndentedOtherwise(text.Line(first)) || finding.Location.Column > Indentation(text.Line(first)).Length)
            return null;
        var due = Due(text, first);
        var fitting = Widths.Where(width => due.Contains(Spaces(text.Line(first), width))).DistinctBy(width => Spaces(text.Line(first), width)).ToList();
        if (fitting is not [var meant])
            return null;

        // Those that follow were typed in the same way.
        var lines = Enumerable.Range(first, Limit).TakeWhile(line => IsIndentedOtherwise(text.Line(line))).ToList();
        return new Fix(finding,
            [.. lines.Select(line => new TextEdit(text.StartOf(line), text.StartOf(line) + Indentation(text.Line(line)).Length,
                new string(' ', Spaces(text.Line(line), meant))))],
            new Bilingual("字下げを半角空白にしました。", "It is indented with ordinary spaces now."));
    }

    // As far as what the line above begins, else as far as that line or the one below.
    private static HashSet<int> Due(FixableText text, int line)
    {
        var (above, below) = (Neighbour(text, line, -1), Neighbour(text, line, 1));
        var isItem = text.Line(line).TrimStart([.. Signs]).StartsWith('-');
        if (above is not null && (above.TrimEnd().EndsWith(':') || (IsItem(above) && !isItem)))
            return [Start(above) + 2];
        return [.. new[] { above, below }.OfType<string>().Where(near => IsItem(near) == isItem).Select(Start).Where(start => start > 0)];
    }

    private static int Start(string line) => line.Length - line.TrimStart(' ').Length;

    private static bool IsItem(string line) => line.TrimStart().StartsWith('-');

    private static string? Neighbour(FixableText text, int line, int step)
    {
        while (line + step > 0 && text.StartOf(line + step) < text.Text.Length)
        {
            line += step;
            if (text.Line(line).Trim().Length > 0 && !IsIndentedOtherwise(text.Line(line)))
                return text.Line(line);
        }

        return null;
    }

    private static bool IsIndentedOtherwise(string line) => Indentation(line).AsSpan().ContainsAny('\t', '\u3000', '\u00A0');

    private static string Indentation(string line) => line[..(line.AsSpan().IndexOfAnyExcept(Signs) is >= 0 and var end ? end : 0)];

    private static int Spaces(string line, int width) => Indentation(line).Sum(sign => sign switch { '\t' => width, '\u3000' => 2, _ => 1 });
}
