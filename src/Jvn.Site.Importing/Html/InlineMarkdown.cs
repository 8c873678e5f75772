using System.Text;
using AngleSharp.Dom;
using Jvn.Site.Diagnostics;
using Jvn.Site.Importing.Texts;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Importing.Html;

/// <summary>Words, links, code and emphasis within a paragraph.</summary>
internal sealed class InlineMarkdown(ForeignFile file, DiagnosticBag bag)
{
    /// <summary>Lines that stay lines; empty where there are no words.</summary>
    public string Of(IEnumerable<INode> nodes)
    {
        var text = new StringBuilder();
        foreach (var node in nodes)
            Append(text, node);
        var lines = text.ToString().Split('\n').Select(PlainLine.Of).ToList();
        while (lines.Count > 0 && lines[^1].Length == 0)
            lines.RemoveAt(lines.Count - 1);
        lines.RemoveAll(line => line.Length == 0);

        // A sign that begins a list, a heading or a rule is a word here; a backslash keeps a line's end.
        return string.Join("\\\n", lines.Select(AtBeginning));
    }

    private void Append(StringBuilder text, INode node)
    {
        if (node is IText words)
            text.Append(MarkdownEscape.Words(Folded(words.Data)));
        else if (node is IElement element)
            Append(text, element);
    }

    private void Append(StringBuilder text, IElement element)
    {
        switch (element.LocalName)
        {
            case "br":
                text.Append('\n');
                break;
            case "a" when Address(element) is { } address:
                text.Append(Link(PlainLine.Of(element.TextContent), address, element.ClassList.Contains("ident")));
                break;
            case "a" when element.GetAttribute("href") is { Length: > 0 } other && !other.StartsWith('#') && !element.ClassList.Contains("ident"):
                bag.Add(DiagnosticCatalog.ImportSimplified.At(PageDocument.PlaceOf(file, element), $"a href=\"{other}\""));
                goto default;
            case "strong" or "b" when PlainLine.Of(element.TextContent) is { Length: > 0 } strong:
                text.Append("**").Append(MarkdownEscape.Words(strong)).Append("**");
                break;
            case "code" or "tt" or "kbd" or "samp" when PlainLine.Of(element.TextContent) is { Length: > 0 } code && !code.Contains('`'):
                text.Append('`').Append(code).Append('`');
                break;
            case "img":
                bag.Add(DiagnosticCatalog.ImportSimplified.At(PageDocument.PlaceOf(file, element), "img"));
                text.Append(MarkdownEscape.Words(PlainLine.Of(element.GetAttribute("alt"))));
                break;
            default:
                foreach (var child in element.ChildNodes)
                    Append(text, child);
                break;
        }
    }

    // What a text mentions becomes a link by itself, and an address alone does, too.
    private static string Link(string words, string address, bool isMention) =>
        words.Length == 0 ? ""
        : isMention || FoundIds.Advisory(words) is { Words.Length: 0 } ? words
        : words == address ? $"<{address}>"
        : $"[{MarkdownEscape.Words(words)}]({address.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)})";

    private static string? Address(IElement link) =>
        link.GetAttribute("href")?.Trim() is { } address && WebAddress.TryParse(address, out _) ? address : null;

    private static string AtBeginning(string line) => line.Length > 0 && line[0] is '#' or '+' or '-' or '>' or '=' or '~' or ':' ? "\\" + line
        : char.IsAsciiDigit(line.Length > 0 ? line[0] : ' ') ? MarkdownEscape.Number(line) : line;

    private static string Folded(string text) => string.Concat(text.Select(letter => letter is '\n' or '\r' or '\t' ? ' ' : letter));
}
