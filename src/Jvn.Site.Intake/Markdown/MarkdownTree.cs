using Jvn.Site.Diagnostics;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Jvn.Site.Intake.Markdown;

/// <summary>Where the Markdown library is called: CommonMark, pipe tables, bold beside Japanese signs and what <see cref="TextAsTyped"/> adds.</summary>
internal static class MarkdownTree
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true })
        .UseCjkFriendlyEmphasis()
        .Use<TextAsTyped>()
        .UsePreciseSourceLocation()
        .Build();

    /// <summary>The syntax tree; null when the text breaks a limit or the library gave up, which has then been reported.</summary>
    public static MarkdownDocument? Parse(Findings findings)
    {
        if (!MarkdownLimits.Hold(findings))
            return null;
        try
        {
            var document = Markdig.Markdown.Parse(findings.Text, Pipeline);
            return IsTooDeep(document, findings) ? null : document;
        }
        catch (ArgumentException)
        {
            // The library's own limit on depth; it does not say where.
            findings.Report(DiagnosticCatalog.NestingTooDeep, DeepestLine(findings.Text), $"{MarkdownLimits.Nesting}");
        }
#pragma warning disable CA1031 // A defect of the library on hostile input must not stop the other files from being checked.
        catch (Exception defect) when (defect is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            findings.Report(DiagnosticCatalog.MarkdownNotReadable, 0);
        }

        return null;
    }

    // By hand instead of recursion: what is to be found here is what recursion dies of.
    private static bool IsTooDeep(MarkdownDocument document, Findings findings)
    {
        var open = new Stack<(MarkdownObject Node, int Depth)>([(document, 0)]);
        while (open.TryPop(out var at))
        {
            var depth = at.Depth + (at.Node is QuoteBlock or ListBlock or EmphasisInline or LinkInline ? 1 : 0);
            if (depth > MarkdownLimits.Nesting)
            {
                findings.Report(DiagnosticCatalog.NestingTooDeep, at.Node.Span.Start, $"{MarkdownLimits.Nesting}");
                return true;
            }

            ForEachChild(at.Node, (open, depth), static (state, child) => state.open.Push((child, state.depth)));
        }

        return false;
    }

    /// <summary>Does something with each node that a node holds, in the order of the text.</summary>
    /// <param name="state">Given to <paramref name="act"/>, so that it can be static.</param>
    public static void ForEachChild<TState>(MarkdownObject node, TState state, Action<TState, MarkdownObject> act)
    {
        if (node is ContainerBlock container)
        {
            for (var at = 0; at < container.Count; at++)
                act(state, container[at]);
        }

        var inlines = node is LeafBlock leaf ? leaf.Inline : node as ContainerInline;
        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
            act(state, inline);
    }

    // Stairs of lists are the usual way to get deep, and their words stand furthest to the right.
    private static int DeepestLine(string text)
    {
        var (deepest, offset) = (-1, 0);
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var prefix = LinePrefix.Of(text.AsSpan(start, end - start));
            if (prefix.Length > deepest && prefix.Length < end - start)
                (deepest, offset) = (prefix.Length, start + prefix.Length);
            start = end + 1;
        }

        return offset;
    }
}
