using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Markdown.Slips;

/// <summary>Rows of a table that make none: without the row of <c>---</c>, with full-width bars, or pasted from a spreadsheet.</summary>
internal static partial class TableSlips
{
    private const int Fewest = 2;

    // Enough to see how it goes on.
    private const int RowsShown = 2;

    public static void Report(IReadOnlyList<ProseLine> paragraph, Findings findings)
    {
        if (Reported(paragraph, '\t', DiagnosticCatalog.TableOfTabs, findings) || Reported(paragraph, '｜', DiagnosticCatalog.TableOfWideBars, findings))
            return;
        Reported(paragraph, '|', DiagnosticCatalog.TableWithoutDelimiter, findings);
    }

    private static bool Reported(IReadOnlyList<ProseLine> paragraph, char bar, DiagnosticDescriptor rule, Findings findings)
    {
        var rows = paragraph.Where(line => line.Plain.Trim().Contains(bar)).ToList();
        if (rows.Count < Fewest && !(rows is [var only] && bar != '\t' && only.Words.Length > 2 && only.Words[0] == bar && only.Words[^1] == bar))
            return false;
        findings.Report(rule, rows[0].Start + rows[0].Indentation, Table([.. rows.Select(row => Cells(row.Words, bar))]));
        return true;
    }

    private static string Table(IReadOnlyList<string[]> rows)
    {
        var columns = rows[0].Length;
        var lines = rows.Where(row => !row.All(cell => DelimiterCell().IsMatch(cell))).Take(RowsShown).Select(row => $"| {string.Join(" | ", row)} |").ToList();
        lines.Insert(Math.Min(1, lines.Count), $"|{string.Concat(Enumerable.Repeat("---|", columns))}");
        return Shown.Lines(lines);
    }

    private static string[] Cells(string row, char bar) => [.. row.Trim(bar).Split(bar).Select(cell => cell.Trim())];

    [GeneratedRegex(@"\A:?-+:?\z")]
    private static partial Regex DelimiterCell();
}
