using AngleSharp.Html.Parser;
using Jvn.Site.Diagnostics;
using Jvn.Site.Importing.Texts;

namespace Jvn.Site.Importing.Html;

/// <summary>Makes Markdown of markup that the site made itself.</summary>
public static class FragmentMarkdown
{
    /// <summary>Blocks parted by blank lines.</summary>
    public static string Of(string html) =>
        new HtmlMarkdown(new ForeignFile("", []), new DiagnosticBag()).Of(new HtmlParser().ParseDocument(html).Body!.ChildNodes);

    /// <summary>A line of plain words as Markdown that shows them.</summary>
    public static string Escaped(string line) => MarkdownEscape.Line(line);
}
