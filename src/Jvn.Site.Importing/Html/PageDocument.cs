using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Dom;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Importing.Html;

/// <summary>Reads a saved page without running or loading anything of it.</summary>
internal static partial class PageDocument
{
    // What has no end tag, or may leave it out.
    private static readonly string[] Unended =
    [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "html", "head", "body",
    ];

    /// <summary>What no reader of the page sees as words of it.</summary>
    private const string NotWords = "script, style, noscript, template, iframe, object, nav, form, button, [hidden], [aria-hidden=true], .hidden";

    /// <summary>Null after reporting that it is nested deeper than any page.</summary>
    public static IHtmlDocument? Parse(ForeignFile file, string text, DiagnosticBag bag)
    {
        if (Depth(text) > ForeignFile.Deepest)
        {
            bag.Add(file.Unreadable($"要素の入れ子が {ForeignFile.Deepest} 段を超えています", $"its elements are nested deeper than {ForeignFile.Deepest}"));
            return null;
        }

        // The parser takes this for the end, and all that follows would be lost without a word.
        var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(text.Replace(char.MaxValue, '\uFFFD'));
        foreach (var element in document.QuerySelectorAll(NotWords).ToList())
            element.Remove();
        return document;
    }

    /// <summary>Where an element begins in the file.</summary>
    public static SourceLocation PlaceOf(ForeignFile file, IElement? element) =>
        element?.SourceReference?.Position is { } position ? new SourceLocation(file.Path, position.Line, Math.Max(position.Column, 1)) : file.Start;

    // Of the tags as they are written, before anything that walks over elements sees them.
    private static int Depth(string text)
    {
        var (depth, deepest) = (0, 0);
        foreach (Match tag in Tag().Matches(text))
        {
            if (Unended.Contains(tag.Groups[2].Value, StringComparer.OrdinalIgnoreCase) || tag.Groups[3].Length > 0)
                continue;
            depth = tag.Groups[1].Length > 0 ? Math.Max(0, depth - 1) : depth + 1;
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }

    [GeneratedRegex(@"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*?(/?)>")]
    private static partial Regex Tag();
}
