using System.Globalization;
using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Markdig.Syntax;

namespace Jvn.Site.Intake.Markdown.Slips;

/// <summary>Blocks that Markdown made of a text whose author meant another: code out of indented lines, numbers that change, words that vanish, headings
/// out of step.</summary>
internal static partial class StructureSlips
{
    // The heading of a section.
    private const int Highest = 2;

    public static void Report(MarkdownObject node, Findings findings)
    {
        switch (node)
        {
            case FencedCodeBlock fence when Words().Match(findings.Text, fence.Span.Start) is { Success: true } words:
                findings.Report(DiagnosticCatalog.FenceWords, fence.Span.Start, Shown.Line(words.Groups["words"].Value), words.Groups["fence"].Value);
                break;
            case CodeBlock code and not FencedCodeBlock:
                findings.Report(DiagnosticCatalog.IndentedCode, code.Span.Start, Shown.Line(FirstLine(code, findings.Text)));
                break;
            case ListBlock { IsOrdered: true } list:
                Numbers(list, findings);
                break;
        }
    }

    /// <summary>Headings follow each other by one level; one without words tells nothing.</summary>
    public static void ReportHeadings(MarkdownDocument document, Findings findings)
    {
        var above = Highest;
        foreach (var heading in document.OfType<HeadingBlock>())
        {
            var line = FirstLine(heading, findings.Text);
            if (heading.Inline?.FirstChild is null)
                findings.Report(DiagnosticCatalog.HeadingEmpty, heading.Span.Start, Shown.Line(line));
            else if (heading.Level > above + 1)
                findings.Report(DiagnosticCatalog.HeadingSkipsLevel, heading.Span.Start, Shown.Line(line),
                    $"{new string('#', above + 1)} {Shown.Line(line.TrimStart('#', ' '))}");
            above = Math.Max(Highest, Math.Min(heading.Level, above + 1));
        }
    }

    // Where all are the same, counting was left to the page.
    private static void Numbers(ListBlock list, Findings findings)
    {
        var items = list.OfType<ListItemBlock>().ToList();
        var shown = items[0].Order;
        if (items.Count == 1 || items.TrueForAll(item => item.Order == shown))
            return;
        foreach (var item in items)
        {
            if (item.Order != shown)
            {
                findings.Report(DiagnosticCatalog.NumberChanges, item.Span.Start, item.Order.ToString(CultureInfo.InvariantCulture),
                    shown.ToString(CultureInfo.InvariantCulture));
                return;
            }

            shown++;
        }
    }

    private static string FirstLine(Block block, string text)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, block.Span.Start - 1)) + 1;
        var end = text.IndexOf('\n', block.Span.Start);
        return text[start..(end < 0 ? text.Length : end)].Trim();
    }

    // A language of one word is known to nobody but the page; anything else is words.
    [GeneratedRegex(@"\G(?<fence>`{3,}(?!`)|~{3,}(?!~))[ \t]*(?![A-Za-z0-9+#-]{1,20}[ \t]*(?:\n|\z))(?<words>[^\s`][^\n]*)")]
    private static partial Regex Words();
}
