using System.Text.RegularExpressions;
using Jvn.Site.Intake.Reading;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Jvn.Site.Intake.Markdown.Slips;

/// <summary>What of a text is shown as it is typed: without code, addresses, and the signs that Markdown understood.</summary>
internal sealed partial class Prose
{
    /// <summary>Stands in <see cref="ProseLine.Plain"/> for what was understood.</summary>
    public const char Understood = '\u0001';

    private static readonly CharacterTable Suspects = new("*＊_`｀~#＃[［/(");

    private static readonly CharacterTable FullStops = new("。");

    private readonly string text;
    private readonly char[] plain;
    private readonly List<SourceSpan> paragraphs = [];
    private readonly List<LinkReferenceDefinition> definitions = [];
    private readonly HashSet<LinkReferenceDefinition> used = [];
    private readonly List<MarkdownObject> structure = [];
    private readonly List<int> escapes = [];

    private Prose(string text)
    {
        this.text = text;
        plain = text.ToCharArray();
    }

    /// <summary>Definitions of links that no link uses.</summary>
    public IEnumerable<LinkReferenceDefinition> UnusedDefinitions => definitions.Where(definition => !used.Contains(definition));

    /// <summary>Emphasis, quotations, lists and code, in the order of the text.</summary>
    public IEnumerable<MarkdownObject> Structure => structure.OrderBy(node => node.Span.Start);

    /// <summary>Where a backslash stands that is not shown.</summary>
    public IReadOnlyList<int> Escapes => escapes;

    /// <summary>The text, with <see cref="Understood"/> in place of every character that Markdown took for more than text.</summary>
    public string Plain { get; private set; } = "";

    public static Prose Of(MarkdownDocument document, string text)
    {
        var prose = new Prose(text);
        var open = new Stack<(MarkdownObject Node, bool IsInTable)>([(document, false)]);
        while (open.TryPop(out var at))
        {
            prose.Take(at.Node, at.IsInTable);
            MarkdownTree.ForEachChild(at.Node, (open, IsInTable: at.IsInTable || at.Node is Table),
                static (state, child) => state.open.Push((child, state.IsInTable)));
        }

        if (text.Contains('\\'))
            prose.BlankEscapes();
        prose.Plain = new string(prose.plain);
        return prose;
    }

    /// <summary>The definition's own text.</summary>
    public string TextOf(LinkReferenceDefinition definition)
    {
        var line = text.IndexOf('\n', definition.Span.Start) is var end and >= 0 ? end : text.Length;
        return text[definition.Span.Start..line].TrimEnd();
    }

    /// <summary>The lines in which signs of Markdown stand.</summary>
    public IEnumerable<ProseLine> Lines => LinesOf(0, text.Length, Suspects);

    /// <summary>The lines in which a Japanese sentence ends.</summary>
    public IEnumerable<ProseLine> JapaneseLines => LinesOf(0, text.Length, FullStops);

    /// <summary>The lines of each paragraph that has several or bars in one, and is no cell of a table.</summary>
    public IEnumerable<IReadOnlyList<ProseLine>> Paragraphs => paragraphs
        .Where(span => text.AsSpan(span.Start, span.Length).IndexOfAny('\n', '|', '｜') >= 0 || ListSlips.MayBeginWith(text[span.Start]))
        .OrderBy(span => span.Start)
        .Select(span => LinesOf(span.Start, span.End + 1, among: null).ToList());

    // Most lines are plain words, and need no copy.
    private IEnumerable<ProseLine> LinesOf(int from, int until, CharacterTable? among)
    {
        for (var start = from == 0 ? 0 : text.LastIndexOf('\n', from - 1) + 1; start < until;)
        {
            var end = text.IndexOf('\n', start) is var feed and >= 0 ? feed : text.Length;
            if (among is null || among.IsAnyIn(text.AsSpan(start, end - start)))
                yield return new ProseLine(start, text[start..end], new string(plain, start, end - start));
            start = end + 1;
        }
    }

    private void Take(MarkdownObject node, bool isInTable)
    {
        if (node is EmphasisInline or QuoteBlock or ListBlock or CodeBlock)
            structure.Add(node);
        switch (node)
        {
            case ParagraphBlock when !isInTable:
                paragraphs.Add(node.Span);
                break;
            case HeadingBlock { IsSetext: false } heading:
                Blank(heading.Span.Start, heading.Span.Start + heading.Level - 1);
                break;
            case LinkReferenceDefinition definition:
                definitions.Add(definition);
                Blank(node.Span.Start, node.Span.End);
                break;
            case FencedCodeBlock { ClosingFencedCharCount: 0, Lines: { Count: > 0 } lines }:
                Blank(node.Span.Start, Math.Max(node.Span.End, lines.Lines[lines.Count - 1].Slice.End));
                break;
            case CodeBlock or ThematicBreakBlock or HtmlBlock or CodeInline or AutolinkInline or BareAddressInline or HtmlInline or HtmlEntityInline:
                Blank(node.Span.Start, node.Span.End);
                break;
            case EmphasisInline emphasis:
                Blank(emphasis.Span.Start, emphasis.Span.Start + emphasis.DelimiterCount - 1);
                Blank(emphasis.Span.End - emphasis.DelimiterCount + 1, emphasis.Span.End);
                break;
            case LinkInline link:
                Link(link);
                break;
        }
    }

    private void Link(LinkInline link)
    {
        if (link.Reference is { } definition)
            used.Add(definition);
        Blank(link.Span.Start, link.Span.Start + (link.IsImage ? 1 : 0));
        Blank(link.LastChild is { } last ? last.Span.End + 1 : link.Span.Start, link.Span.End);
    }

    private void BlankEscapes()
    {
        foreach (var escape in Escape().Matches(new string(plain)).Cast<Match>())
        {
            escapes.Add(escape.Index);
            Blank(escape.Index, Math.Min(escape.Index + 1, plain.Length - 1));
        }
    }

    private void Blank(int from, int to)
    {
        for (var i = Math.Max(0, from); i <= Math.Min(to, plain.Length - 1); i++)
        {
            if (plain[i] != '\n')
                plain[i] = Understood;
        }
    }

    [GeneratedRegex(@"\\(?:[!-/:-@\[-`{-~]|(?=\n))")]
    private static partial Regex Escape();
}
