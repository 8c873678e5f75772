using System.Text;
using AngleSharp.Dom;
using Jvn.Site.Diagnostics;
using Jvn.Site.Importing.Texts;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Importing.Html;

/// <summary>Makes Markdown of the elements that advisories may have; of all others the words stay, and a finding says so.</summary>
internal sealed class HtmlMarkdown(ForeignFile file, DiagnosticBag bag)
{
    private static readonly string[] Blocks =
    [
        "p", "div", "section", "article", "blockquote", "ul", "ol", "li", "dl", "dt", "dd", "pre", "table", "figure", "figcaption", "hr", "address", "center",
        "h1", "h2", "h3", "h4", "h5", "h6", "caption", "details", "summary", "aside", "header", "footer",
    ];

    private readonly InlineMarkdown inline = new(file, bag);

    /// <summary>Blocks parted by blank lines; empty where there are no words.</summary>
    public string Of(IEnumerable<INode> nodes) => string.Join("\n\n", BlocksOf(Unwrapped([.. nodes])));

    // Old pages set a whole section off by a quotation that is none.
    private static List<INode> Unwrapped(List<INode> nodes)
    {
        List<INode> said = [.. nodes.Where(node => node is IElement || PlainLine.Of(node.TextContent).Length > 0)];
        return said is [IElement { LocalName: "blockquote" or "div" } only] ? Unwrapped([.. only.ChildNodes]) : nodes;
    }

    private IEnumerable<string> BlocksOf(IEnumerable<INode> nodes)
    {
        var line = new List<INode>();
        foreach (var node in nodes)
        {
            if (node is not IElement element || !Blocks.Contains(element.LocalName))
            {
                if (node is IElement or IText)
                    line.Add(node);
                continue;
            }

            foreach (var block in Paragraph(line).Concat(Block(element)))
                yield return block;
            line.Clear();
        }

        foreach (var block in Paragraph(line))
            yield return block;
    }

    private IEnumerable<string> Paragraph(List<INode> line) => inline.Of(line) is { Length: > 0 } words ? [words] : [];

    private IEnumerable<string> Block(IElement element) => element.LocalName switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => Paragraph([.. element.ChildNodes]).Select(words => "### " + words.ReplaceLineEndings(" ")),
        "ul" or "ol" => List(element),
        "pre" => Code(element),
        "table" => PipeTable.Of(element, inline) is { } table ? [table] : Simplified(element),
        "blockquote" => BlocksOf(element.ChildNodes).Select(block => "> " + block.Replace("\n", "\n> ", StringComparison.Ordinal)),
        "hr" => [],
        _ => BlocksOf(element.ChildNodes),
    };

    private IEnumerable<string> List(IElement list)
    {
        var items = list.Children.Where(child => child.LocalName == "li").Select((item, index) =>
        {
            var mark = list.LocalName == "ol" ? $"{index + 1}. " : "- ";
            var blocks = BlocksOf(item.ChildNodes).ToList();
            var separator = blocks.Skip(1).Any(block => !IsList(block)) ? "\n\n" : "\n";
            return mark + string.Join(separator, blocks).Replace("\n", "\n" + new string(' ', mark.Length), StringComparison.Ordinal);
        }).Where(item => item.Trim().Length > 2).ToList();
        return items.Count == 0 ? [] : [string.Join('\n', items.Select(item => string.Join('\n', item.Split('\n').Select(row => row.TrimEnd()))))];
    }

    private static bool IsList(string block) => block.StartsWith("- ", StringComparison.Ordinal) || block.StartsWith("1. ", StringComparison.Ordinal);

    private static IEnumerable<string> Code(IElement element)
    {
        var code = element.TextContent.Replace("\r\n", "\n", StringComparison.Ordinal).Trim('\n', '\r');
        if (code.Trim().Length == 0)
            yield break;
        var lines = code.Split('\n').Select(Visible);
        var fence = new string('`', Math.Max(3, LongestRun(code) + 1));
        yield return $"{fence}\n{string.Join('\n', lines)}\n{fence}";
    }

    private static string Visible(string line)
    {
        var visible = new StringBuilder(line.Length);
        foreach (var rune in line.EnumerateRunes().Where(rune => rune.Value == '\t' || !Rune.IsControl(rune)))
            visible.Append(rune);
        return visible.ToString();
    }

    private static int LongestRun(string code)
    {
        var (longest, run) = (0, 0);
        foreach (var letter in code)
        {
            run = letter == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    // A row a line.
    private IEnumerable<string> Simplified(IElement table)
    {
        bag.Add(DiagnosticCatalog.ImportSimplified.At(PageDocument.PlaceOf(file, table), "table"));
        return table.QuerySelectorAll("tr").Select(row => string.Join(' ', row.Children.Select(cell => inline.Of(cell.ChildNodes)
            .Replace("\\\n", " ", StringComparison.Ordinal)).Where(words => words.Length > 0)))
            .Where(row => row.Length > 0).Select(row => row.Length > Limits.LineBytes / 4 ? row[..(Limits.LineBytes / 4)] : row);
    }
}
