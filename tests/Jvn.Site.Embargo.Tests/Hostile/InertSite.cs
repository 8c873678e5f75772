using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Jvn.Site.Embargo.Tests.Sites;

namespace Jvn.Site.Embargo.Tests.Hostile;

/// <summary>Reads a finished site as a browser and a feed reader would, and says what in it could run, load or break something.</summary>
internal static partial class InertSite
{
    private static readonly string[] AddressAttributes =
        ["href", "src", "action", "formaction", "data", "poster", "cite", "background", "ping", "srcset", "xlink:href"];

    private static readonly string[] AllowedElements =
    [
        "html", "head", "body", "meta", "title", "link", "header", "nav", "main", "footer", "section", "article", "aside", "div", "p", "span", "a", "img",
            "picture", "source",
        "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th",
            "td", "pre", "code", "blockquote",
        "em", "strong", "b", "i", "small", "br", "hr", "time", "abbr", "bdi", "details", "summary", "figure", "figcaption", "form", "input", "button", "label",
        "select", "option", "search", "mark", "kbd", "sup", "sub", "data", "output", "noscript", "template", "script", "address", "hgroup", "del", "s", "wbr",
            "q", "cite", "menu", "fieldset", "legend", "datalist", "textarea",
    ];

    /// <summary>The faults of all files that differ from those of <paramref name="usual"/>, which is known to be inert; null gives all.</summary>
    public static IEnumerable<string> Faults(Snapshot site, Snapshot? usual) =>
        site.Files.Where(path => usual is null || !usual.Has(path) || !usual.Bytes(path).AsSpan().SequenceEqual(site.Bytes(path)))
            .SelectMany(path => Faults(path, site.Bytes(path)).Select(fault => $"{path}: {fault}"));

    private static IEnumerable<string> Faults(string path, byte[] bytes)
    {
        if (NameFault().IsMatch(path))
            yield return "a name that is not plain";
        if (Path.GetExtension(path) is ".png" or ".ico" or ".webp")
            yield break;
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        if (Path.GetExtension(path) is ".html" or ".rdf" or ".xml" or ".atom" or ".json" && ControlCharacter().Match(text) is { Success: true } control)
            yield return $"the character U+{(int)control.Value[0]:X4}";
        foreach (var fault in Path.GetExtension(path) switch
        {
            ".html" => HtmlFaults(text),
            ".rdf" or ".xml" or ".atom" or ".svg" => XmlFaults(text),
            ".json" => JsonFaults(text),
            _ => [],
        })
            yield return fault;
    }

    private static ImmutableArray<string> HtmlFaults(string text)
    {
        var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = false }).ParseDocument(text);
        return
        [
            .. document.All.Where(element => !AllowedElements.Contains(element.LocalName)).Select(element => $"the element {element.LocalName}"),
            .. document.All.Where(element => element.NamespaceUri is not "http://www.w3.org/1999/xhtml")
                .Select(element => $"an element of another kind, {element.LocalName}"),
            .. document.QuerySelectorAll("script").Where(script => !IsOwnScript(script) && !IsData(script)).Select(_ => "a script"),
            .. document.QuerySelectorAll("meta[http-equiv=refresh]").Select(_ => "a refresh"),
            .. document.All.SelectMany(element => element.Attributes).SelectMany(AttributeFaults),
        ];
    }

    private static bool IsOwnScript(IElement script) =>
        script.GetAttribute("src")?.StartsWith("/assets/", StringComparison.Ordinal) == true && script.TextContent.Length == 0;

    // JSON that says nothing in HTML: no browser runs it, and it cannot end its element.
    private static bool IsData(IElement script) =>
        script.GetAttribute("type") == "application/ld+json" && !script.HasAttribute("src") && script.TextContent.AsSpan().IndexOfAny("<>&") < 0;

    private static IEnumerable<string> AttributeFaults(IAttr attribute)
    {
        if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name is "style" or "srcdoc" or "is")
            yield return $"the attribute {attribute.Name}";
        if (!AttributeName().IsMatch(attribute.Name))
            yield return $"the attribute name {attribute.Name}";
        if (AddressAttributes.Contains(attribute.Name) && !IsHarmless(attribute.Value))
            yield return $"the address {attribute.Value}";
    }

    private static bool IsHarmless(string address) =>
        address.Length == 0
        || address[0] == '#'
        || (address[0] == '/' && !(address.Length > 1 && address[1] is '/' or '\\'))
        || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto"
            && (uri.Scheme == "mailto" || uri.UserInfo.Length == 0));

    private static IEnumerable<string> XmlFaults(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text),
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = true });
            while (reader.Read())
            {
            }

            return [];
        }
        catch (XmlException fault)
        {
            return [fault.Message];
        }
    }

    // No sign that means something in HTML stands in it, and the markup that it carries as text is as harmless as a page.
    private static IEnumerable<string> JsonFaults(string text)
    {
        if (text.AsSpan().IndexOfAny("<>&") >= 0)
            return ["a sign that means something in HTML"];
        try
        {
            using var document = JsonDocument.Parse(text);
            return [.. Markup(document.RootElement).SelectMany(markup => HtmlFaults(markup))];
        }
        catch (JsonException fault)
        {
            return [fault.Message];
        }
    }

    private static IEnumerable<string> Markup(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
            member is { Name: "html", Value.ValueKind: JsonValueKind.String } ? [member.Value.GetString()!] : Markup(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Markup),
        _ => [],
    };

    [GeneratedRegex(@"[^A-Za-z0-9._/#-]|(^|/)\.\.(/|$)")]
    private static partial Regex NameFault();

    [GeneratedRegex(@"[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]")]
    private static partial Regex ControlCharacter();

    [GeneratedRegex("^[a-z][a-z0-9:-]*$")]
    private static partial Regex AttributeName();
}
