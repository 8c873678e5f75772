using System.Buffers;

namespace Jvn.Site.Output.Tree;

/// <summary>Where a link of a page leads within the site.</summary>
/// <param name="Address">Of a file, as <see cref="OutputTree.Addresses"/> has it.</param>
/// <param name="Fragment">Without <c>#</c>, percent-decoded; empty when there is none.</param>
internal readonly record struct InternalLink(string Address, string Fragment)
{
    private static readonly SearchValues<char> SchemeLetters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");

    /// <summary>Follows a link as a browser does; null when it leaves the site or leads to no file at all by its kind (<c>mailto:</c>, <c>data:</c>).</summary>
    public static InternalLink? Resolve(string page, string link)
    {
        link = link.Trim(' ', '\t', '\n', '\f', '\r');
        if (link.StartsWith("//", StringComparison.Ordinal) || HasScheme(link))
            return null;

        var (beforeFragment, fragment) = Cut(link, '#');
        var (path, _) = Cut(beforeFragment, '?');
        var address = path.Length == 0 ? page : Absolute(page, Uri.UnescapeDataString(path));
        return new InternalLink(address.EndsWith('/') ? address + "index.html" : address, Uri.UnescapeDataString(fragment));
    }

    // RFC 3986: a letter, then letters, digits, plus, hyphen, full stop; then a colon.
    private static bool HasScheme(string link)
    {
        var colon = link.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(link[0]) && link.AsSpan(0, colon).IndexOfAnyExcept(SchemeLetters) < 0;
    }

    private static (string Before, string After) Cut(string text, char sign)
    {
        var at = text.IndexOf(sign, StringComparison.Ordinal);
        return at < 0 ? (text, "") : (text[..at], text[(at + 1)..]);
    }

    private static string Absolute(string page, string path)
    {
        var whole = path.StartsWith('/') ? path : page[..(page.LastIndexOf('/') + 1)] + path;
        var kept = new List<string>();
        var segments = whole.Split('/');
        for (var i = 1; i < segments.Length; i++)
        {
            var isLast = i == segments.Length - 1;
            if (segments[i] == ".." && kept.Count > 0)
                kept.RemoveAt(kept.Count - 1);
            if (segments[i] is not ("." or ".."))
                kept.Add(segments[i]);
            else if (isLast)
                kept.Add("");
        }

        return '/' + string.Join('/', kept);
    }
}
