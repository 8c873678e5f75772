using System.Buffers;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Markdown;

/// <summary>Counts what is dear in one run of lines: signs that might begin something, and the cells of a table.</summary>
internal sealed class ParagraphMeter
{
    // With what may stand in front of a row in a quote or list.
    private static readonly SearchValues<char> OfDelimiterRow = SearchValues.Create("|:->*+.)\\ \t\v\f0123456789");

    private int start;
    private int brackets;
    private int emphasisRuns;
    private int backtickRuns;
    private int tagOpenings;
    private int lines;
    private int widestRow;
    private bool hasDelimiterRow;

    public void Count(int offset, ReadOnlySpan<char> line, LinePrefix prefix)
    {
        if (lines++ == 0)
            start = offset;
        var pipes = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var begins = i == 0 || line[i - 1] != line[i];
            switch (line[i])
            {
                case '[':
                    brackets++;
                    break;
                case '|':
                    pipes++;
                    break;
                case '*' or '_' when begins:
                    emphasisRuns++;
                    break;
                case '`' when begins:
                    backtickRuns++;
                    break;
                case '!' or '?' when i > 0 && line[i - 1] == '<':
                    tagOpenings++;
                    break;
            }
        }

        // Pipes at both ends part no columns, so a row of n pipes has n + 1 columns at most.
        widestRow = Math.Max(widestRow, pipes == 0 ? 0 : pipes + 1 - OuterPipes(line[prefix.Length..].Trim()));
        hasDelimiterRow |= IsDelimiterRow(line);
    }

    public void Check(MarkdownLimits limits)
    {
        Check(limits, "[", brackets, MarkdownLimits.Brackets);
        Check(limits, "* _", emphasisRuns, MarkdownLimits.EmphasisRuns);
        Check(limits, "`", backtickRuns, MarkdownLimits.BacktickRuns);
        Check(limits, "<! <?", tagOpenings, MarkdownLimits.TagOpenings);
        if (!hasDelimiterRow)
            return;
        if (widestRow > MarkdownLimits.Columns)
            limits.Break(DiagnosticCatalog.TableTooWide, start, $"{widestRow}", $"{MarkdownLimits.Columns}");
        else if ((long)widestRow * lines > MarkdownLimits.Cells)
            limits.Break(DiagnosticCatalog.TableTooLarge, start, $"{(long)widestRow * lines}", $"{MarkdownLimits.Cells}");
    }

    private void Check(MarkdownLimits limits, string signs, int count, int limit)
    {
        if (count > limit)
            limits.Break(DiagnosticCatalog.ParagraphTooComplex, start, signs, $"{count}", $"{limit}");
    }

    private static int OuterPipes(ReadOnlySpan<char> row) => row is ['|'] ? 1 : (row is ['|', ..] ? 1 : 0) + (row is [.., '|'] ? 1 : 0);

    private static bool IsDelimiterRow(ReadOnlySpan<char> line) => line.Contains('-') && line.IndexOfAnyExcept(OfDelimiterRow) < 0;
}
