using System.Globalization;
using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Jvn.Site.Intake.Markdown;

/// <summary>Renders what stands on lines of its own. Every kind of node is named here; one that is not is reported, never dropped.</summary>
internal sealed partial class BlockRenderer(RenderScope scope, FragmentWriter writer)
{
    private const int LowestHeading = 6;

    [GeneratedRegex(@"\A[A-Za-z0-9+#-]{1,20}\z")]
    private static partial Regex CodeLanguage { get; }

    private readonly Findings findings = scope.Findings;
    private readonly InlineRenderer inlines = new(scope, writer);

    public void Render(Block block)
    {
        if (writer.Budget.IsExceeded)
            return;
        switch (block)
        {
            case ParagraphBlock paragraph:
                Leaf("p", paragraph);
                break;
            case HeadingBlock heading:
                Heading(heading);
                break;
            case ListBlock list:
                List(list);
                break;
            case QuoteBlock quote:
                Quote(quote);
                break;
            case CodeBlock code:
                Code(code);
                break;
            case ThematicBreakBlock:
                writer.Markup("<hr />\n");
                break;
            case Table table:
                new TableRenderer(findings, writer, inlines).Render(table);
                break;
            case HtmlBlock markup:
                findings.Report(DiagnosticCatalog.RawHtml, markup.Span.Start, FirstLine(markup));
                break;
            case LinkReferenceDefinitionGroup or LinkReferenceDefinition or BlankLineBlock:
                break; // Nothing to see: a definition shows where it is used.
            default:
                findings.Report(DiagnosticCatalog.UnknownMarkdown, block.Span.Start, block.GetType().Name);
                break;
        }
    }

    private void Leaf(string element, LeafBlock block)
    {
        writer.Markup($"<{element}>");
        inlines.Render(block.Inline);
        writer.EndBlock();
        writer.Markup($"</{element}>\n");
    }

    // In a comment the page itself has used the first two levels; in a body, the sections have.
    private void Heading(HeadingBlock heading)
    {
        if (!scope.IsComment && heading.Level <= 2)
            findings.Report(DiagnosticCatalog.SectionHeadingNested, heading.Span.Start);
        var level = scope.IsComment ? heading.Level + 2 : Math.Max(heading.Level, 3);
        Leaf($"h{Math.Min(level, LowestHeading)}", heading);
    }

    private void Quote(QuoteBlock quote)
    {
        writer.Markup("<blockquote>\n");
        foreach (var block in quote)
            Render(block);
        writer.Markup("</blockquote>\n");
    }

    private void List(ListBlock list)
    {
        var element = list.IsOrdered ? "ol" : "ul";
        var isFromOne = !int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) || start == 1;
        writer.Markup(list.IsOrdered && !isFromOne ? $"<ol start=\"{start}\">\n" : $"<{element}>\n");
        foreach (var item in list)
            Item((ListItemBlock)item, list.IsLoose);
        writer.Markup($"</{element}>\n");
    }

    private void Item(ListItemBlock item, bool isLoose)
    {
        writer.Markup("<li>");
        foreach (var block in item)
        {
            if (block is ParagraphBlock paragraph && !isLoose)
            {
                inlines.Render(paragraph.Inline);
                writer.EndBlock();
            }
            else
            {
                writer.Markup("\n");
                Render(block);
            }
        }

        writer.EndBlock();
        writer.Markup("</li>\n");
    }

    private void Code(CodeBlock code)
    {
        var language = (code as FencedCodeBlock)?.Info;
        if (code is FencedCodeBlock { ClosingFencedCharCount: 0 } open)
            findings.Report(DiagnosticCatalog.FenceNotClosed, open.Span.Start, new string(open.FencedChar, open.OpeningFencedCharCount));
        writer.Markup(language is not null && CodeLanguage.IsMatch(language) ? $"<pre><code class=\"language-{language}\">" : "<pre><code>");
        var lines = code.Lines;
        for (var i = 0; i < lines.Count; i++)
            writer.Words(lines.Lines[i].Slice.ToString() + "\n");
        writer.EndBlock();
        writer.Markup("</code></pre>\n");
    }

    private static string FirstLine(HtmlBlock markup) => markup.Lines.Count == 0 ? "<" : markup.Lines.Lines[0].Slice.ToString().Trim();
}
