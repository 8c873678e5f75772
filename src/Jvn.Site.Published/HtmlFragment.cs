namespace Jvn.Site.Published;

/// <summary>Finished HTML that is safe to print as it is. Everything else that reaches a page is plain text and gets escaped.</summary>
/// <remarks>Made by Intake from checked Markdown only; the theme prints it through <c>parts/Html.razor</c>, the only place where text is not escaped.</remarks>
public sealed class HtmlFragment
{
    public static HtmlFragment Empty { get; } = new("", "");

    private HtmlFragment(string html, string text)
    {
        Html = html;
        Text = text;
    }

    /// <summary>The markup: flow content, well-formed, without scripts, styles or event handlers.</summary>
    public string Html { get; }

    /// <summary>The same words without markup, blocks parted by a line feed: for feeds, descriptions and the search for leaks.</summary>
    public string Text { get; }

    public bool IsEmpty => Html.Length == 0;

    /// <summary>Takes markup that the caller has built from escaped text and known elements.</summary>
    public static HtmlFragment FromTrusted(string html, string text) => html.Length == 0 ? Empty : new HtmlFragment(html, text);

    public override string ToString() => Text;
}
