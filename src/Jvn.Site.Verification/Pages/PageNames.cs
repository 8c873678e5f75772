using System.Buffers;
using System.Collections.Frozen;

namespace Jvn.Site.Verification.Pages;

/// <summary>Names of HTML by what a reader of it does with them.</summary>
internal static class PageNames
{
    /// <summary>The signs that names of elements consist of, as far as we use them.</summary>
    public static readonly SearchValues<byte> OfElements = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789"u8);

    /// <summary>Those of names of attributes.</summary>
    public static readonly SearchValues<byte> OfAttributes = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-"u8);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Plain = Set(
    [
        "a", "abbr", "article", "aside", "b", "bdi", "bdo", "blockquote", "body", "br", "button", "caption", "cite", "code", "dd", "del", "details", "dfn",
        "div", "dl", "dt", "em", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "img",
        "input", "ins", "kbd", "label", "legend", "li", "link", "main", "mark", "meta", "nav", "ol", "option", "p", "picture", "pre", "q", "rp", "rt",
        "ruby", "s", "samp", "script", "section", "select", "small", "source", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot",
        "th", "thead", "time", "title", "tr", "u", "ul", "var", "wbr",
    ]);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Repeated =
        Set(["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"]);

    public static bool IsLetter(byte sign) => sign is >= (byte)'a' and <= (byte)'z';

    /// <summary>True for elements that hold HTML, or text, or nothing, and neither load nor run anything by themselves.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> element) => Is(Plain, element);

    /// <summary>True for elements that have no end tag.</summary>
    public static bool IsVoid(ReadOnlySpan<byte> element) =>
        element.SequenceEqual("meta"u8) || element.SequenceEqual("link"u8) || element.SequenceEqual("br"u8) || element.SequenceEqual("img"u8)
            || element.SequenceEqual("input"u8) || element.SequenceEqual("hr"u8) || element.SequenceEqual("source"u8) || element.SequenceEqual("wbr"u8);

    /// <summary>True for elements that a browser repeats, attributes included, where they go on behind the end of another one.</summary>
    /// <remarks>HTML standard, 13.2.4.3, the list of active formatting elements.</remarks>
    public static bool IsRepeated(ReadOnlySpan<byte> element) => Is(Repeated, element);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string[] names) =>
        names.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static bool Is(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> names, ReadOnlySpan<byte> element)
    {
        Span<char> name = stackalloc char[16];
        return System.Text.Ascii.ToUtf16(element, name, out var length) == OperationStatus.Done && names.Contains(name[..length]);
    }
}
