using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Jvn.Site.Diagnostics;
using Jvn.Site.Output.Tree;
using Jvn.Site.Theme.Parts;
using Jvn.Site.Verification.Pages;

namespace Jvn.Site.Verification;

/// <summary>Every page is whole: its language, a title, ids that are unique, and nothing that its own policy forbids.</summary>
internal sealed class PageCheck(ISiteFiles site)
{
    private static readonly string[] Loading = ["src", "srcset", "poster", "data"];

    public IEnumerable<Diagnostic> Check(string address)
    {
        var language = address.StartsWith("/en/", StringComparison.Ordinal) ? "en" : "ja";
        var bytes = site.Read(address);
        return PageSieve.IsFine(bytes, language) ? []
            : [.. Faults(bytes, language).Select(fault => fault.Rule.At(new SourceLocation(address), fault.Words))];
    }

    /// <summary>What is wrong with a page, by the tree that a browser builds of it.</summary>
    /// <param name="language">What it must be in.</param>
    internal static IEnumerable<(DiagnosticDescriptor Rule, string[] Words)> Faults(byte[] bytes, string language)
    {
        using var page = new HtmlParser().ParseDocument(new MemoryStream(bytes));
        if (page.DocumentElement.GetAttribute("lang") is var stated && stated != language)
            yield return (DiagnosticCatalog.PageLanguage, [language, stated ?? ""]);
        if (string.IsNullOrWhiteSpace(page.Title))
            yield return (DiagnosticCatalog.PageUntitled, []);
        if (page.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content") != ContentSecurityPolicy.InPage)
            yield return (DiagnosticCatalog.PagePolicyMissing, []);

        if (page.QuerySelector("." + PreviewMark.Class) is not null)
            yield return (DiagnosticCatalog.PageIsPreview, []);

        var ids = new HashSet<string>(StringComparer.Ordinal);
        var twice = new HashSet<string>(StringComparer.Ordinal);
        var forbidden = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var element in page.All)
        {
            if (element.Id is { Length: > 0 } id && !ids.Add(id))
                twice.Add(id);
            if (Forbidden(element) is { } what)
                forbidden.Add(what);
        }

        foreach (var id in twice.Order(StringComparer.Ordinal))
            yield return (DiagnosticCatalog.PageIdTwice, [id]);
        foreach (var what in forbidden)
            yield return (DiagnosticCatalog.PageForbidden, [what]);
    }

    // What the policy would block, and what would run or load without it.
    private static string? Forbidden(IElement element)
    {
        if (element.LocalName is "style" or "iframe" or "object" or "embed" or "base" or "frame" or "applet")
            return $"<{element.LocalName}>";
        if (element.LocalName == "script" && !element.HasAttribute("src") && element.GetAttribute("type") != "application/ld+json")
            return "<script>";
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal))
                return attribute.Name;
            if ((Loading.Contains(attribute.Name) || IsLoadingLink(element, attribute.Name)) && !IsOwn(attribute.Value))
                return $"{attribute.Name}=\"{attribute.Value}\"";
            if (attribute.Name is "href" or "action" or "formaction" && attribute.Value.TrimStart()
                .StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
                return $"{attribute.Name}=\"javascript:\"";
        }

        return null;
    }

    private static bool IsLoadingLink(IElement element, string attribute) =>
        element.LocalName == "link" && attribute == "href" && (element.GetAttribute("rel") ?? "").Split(' ')
            .Any(relation => relation is "stylesheet" or "icon" or "preload" or "modulepreload" or "manifest");

    // Ours begin at the root or beside the page; those with a scheme or a host are others'. A browser leaves out blanks before an address and breaks in it,
    // and takes a backslash for a slash.
    private static bool IsOwn(string link)
    {
        var address = string.Concat(link.Where(sign => sign is not ('\t' or '\n' or '\r'))).TrimStart().Replace('\\', '/');
        return !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains(':', StringComparison.Ordinal);
    }
}
