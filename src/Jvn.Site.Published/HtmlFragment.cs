using System.Collections.Immutable;
using System.Text;

namespace Jvn.Site.Published;

/// <summary>Finished HTML that is safe to print as it is. Everything else that reaches a page is plain text and gets escaped.</summary>
/// <remarks>Made by Intake from checked Markdown only; the theme prints it through <c>parts/Html.razor</c>, the only place where text is not escaped.</remarks>
public sealed class HtmlFragment
{
    public static HtmlFragment Empty { get; } = new("", "", [], "");

    private HtmlFragment(string html, string text, ImmutableArray<FragmentMention> mentions, string pageHtml)
    {
        Html = html;
        Text = text;
        Mentions = mentions;
        PageHtml = pageHtml;
    }

    /// <summary>The markup: flow content, well-formed, without scripts, styles or event handlers.</summary>
    public string Html { get; }

    /// <summary>The markup as pages print it: with links from what it mentions to where that can be read. Without them until the text is shown.</summary>
    public string PageHtml { get; }

    /// <summary>The same words without markup, blocks parted by a line feed: for feeds, descriptions and the search for leaks.</summary>
    public string Text { get; }

    public bool IsEmpty => Html.Length == 0;

    /// <summary>Takes markup that the caller has built from escaped text and known elements.</summary>
    public static HtmlFragment FromTrusted(string html, string text) => FromTrusted(html, text, []);

    /// <param name="mentions">Where identifiers stand in the markup as plain words outside of links and code, in their order.</param>
    public static HtmlFragment FromTrusted(string html, string text, ImmutableArray<FragmentMention> mentions) =>
        html.Length == 0 ? Empty : new HtmlFragment(html, text, mentions, html);

    /// <summary>Where the markup names advisories, CVEs and weaknesses in plain words, in its order.</summary>
    public ImmutableArray<FragmentMention> Mentions { get; }

    /// <summary>What it mentions, in the order of the text.</summary>
    internal IEnumerable<string> Mentioned => Mentions.Select(mention => Html.Substring(mention.Start, mention.Length));

    /// <summary>The same with a link from each mention that has an address.</summary>
    internal HtmlFragment Linked(Func<string, string?> addressOf)
    {
        if (Mentions.IsEmpty)
            return this;
        var page = new StringBuilder(Html.Length * 2);
        var from = 0;
        foreach (var mention in Mentions)
        {
            var name = Html.Substring(mention.Start, mention.Length);
            page.Append(Html, from, mention.Start - from);
            page.Append(addressOf(name) is { } address
                ? $"<a class=\"ident\" href=\"{address}\"{(address.StartsWith('/') ? "" : " rel=\"noopener\"")}>{name}</a>" : name);
            from = mention.Start + mention.Length;
        }

        return new HtmlFragment(Html, Text, Mentions, page.Append(Html, from, Html.Length - from).ToString());
    }

    public override string ToString() => Text;
}
