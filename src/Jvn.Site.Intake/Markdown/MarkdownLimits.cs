using System.Text;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Markdown;

/// <summary>Measures a text before the Markdown library sees it. Whatever passes here is parsed in seconds and in bounded memory.</summary>
/// <remarks>
/// The library scans to the end of a paragraph for each bracket, delimiter or tag that might begin something, so the counts are per run of lines without
/// a blank one: no paragraph reaches over a blank line. Counting too much is harmless, counting too little is not.
/// </remarks>
internal sealed class MarkdownLimits
{
    public const int TextBytes = 256 * 1024;
    public const int LineBytes = 8 * 1024;
    public const int Columns = 64;
    public const int Cells = 5_000;
    public const int Definitions = 500;
    public const int DefinitionLength = 2 * 1024;
    public const int DefinitionExpansion = 4 * 1024 * 1024;
    public const int Nesting = 16;
    public const int Brackets = 1_000;
    public const int EmphasisRuns = 1_000;
    public const int BacktickRuns = 4_000;
    public const int TagOpenings = 200;

    private readonly Findings findings;
    private readonly string text;
    private readonly FenceTracker fences = new();
    private readonly DefinitionMeter definitions;
    private ParagraphMeter paragraph = new();
    private bool holds = true;

    private MarkdownLimits(Findings findings)
    {
        this.findings = findings;
        text = findings.Text;
        definitions = new DefinitionMeter(this);
    }

    /// <summary>True when the text may be parsed; otherwise each limit it breaks has been reported.</summary>
    public static bool Hold(Findings findings) => HoldsSize(findings) && new MarkdownLimits(findings).Measure();

    /// <summary>True when the text is small enough to be looked at more closely; otherwise that has been reported.</summary>
    public static bool HoldsSize(Findings findings)
    {
        var bytes = Encoding.UTF8.GetByteCount(findings.Text);
        if (bytes > TextBytes)
            findings.Report(DiagnosticCatalog.MarkdownTooLarge, 0, $"{bytes}", $"{TextBytes}");
        return bytes <= TextBytes;
    }

    public void Break(DiagnosticDescriptor rule, int offset, params ReadOnlySpan<string> arguments)
    {
        holds = false;
        findings.Report(rule, offset, arguments);
    }

    private bool Measure()
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            MeasureLine(start, text.AsSpan(start, end - start));
            start = end + 1;
        }

        EndParagraph();
        definitions.End();
        return holds;
    }

    private void MeasureLine(int start, ReadOnlySpan<char> line)
    {
        if (line.Length * 3 > LineBytes && Encoding.UTF8.GetByteCount(line) is var bytes && bytes > LineBytes)
            Break(DiagnosticCatalog.MarkdownLineTooLong, start, $"{bytes}", $"{LineBytes}");
        var prefix = LinePrefix.Of(line);
        if (fences.IsCode(line, prefix))
        {
            EndParagraph();
            return;
        }

        if (prefix.Nesting > Nesting)
            Break(DiagnosticCatalog.NestingTooDeep, start + prefix.Length, $"{Nesting}");
        definitions.Line(start, line, prefix);
        if (prefix.IsBlank || prefix.InterruptsParagraph)
            EndParagraph();
        if (!prefix.IsBlank)
            paragraph.Count(start, line, prefix);
    }

    private void EndParagraph()
    {
        paragraph.Check(this);
        paragraph = new ParagraphMeter();
    }
}
