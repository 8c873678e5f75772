using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Markdown;

/// <summary>A vendor's words as they came by mail: every line, sign and space stays what it is, and web addresses are links.</summary>
internal static class PlainComment
{
    public static void Render(MarkdownSource source, FragmentWriter writer)
    {
        // What cannot be a link is text here, and nobody's mistake.
        var scope = new RenderScope(new Findings(source, new DiagnosticBag()), rules: null);
        var text = WithoutBlankEnds(source.Text);
        if (text.Length == 0)
            return;
        writer.Markup("<pre class=\"words\">");
        var written = 0;
        while (BareAddress.Find(text, written) is { Length: > 0 } found)
        {
            writer.Prose(text[written..found.Start]);
            Address(text.Substring(found.Start, found.Length), writer, scope);
            written = found.Start + found.Length;
        }

        writer.Prose(text[written..]);
        writer.Markup("</pre>\n");
    }

    private static void Address(string address, FragmentWriter writer, RenderScope scope)
    {
        var target = LinkRules.Resolve(address, offset: 0, scope);
        if (target is not null)
        {
            writer.Link(address);
            writer.Markup($"<a href=\"{FragmentWriter.Escape(target.Href)}\"{target.Relation}>");
        }

        writer.Words(address);
        if (target is not null)
            writer.Markup("</a>");
    }

    // Blank lines before and after are the mail's, not the vendor's words; the first line keeps its indentation.
    private static string WithoutBlankEnds(string text)
    {
        var words = text.AsSpan().IndexOfAnyExcept(" \t\n");
        return words < 0 ? "" : text[(text.LastIndexOf('\n', words) + 1)..].TrimEnd();
    }
}
