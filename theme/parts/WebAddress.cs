using System.Globalization;
using System.Text;

namespace Jvn.Site.Theme.Parts;

/// <summary>The only way an address that somebody wrote becomes a link.</summary>
public static class WebAddress
{
    private const int Longest = 64;
    private const int End = 26;

    /// <summary>The address when it leads to the web; null for every other scheme, which is then not linked.</summary>
    public static string? Of(Uri? address) =>
        address is { IsAbsoluteUri: true } && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? InAscii(address) : null;

    /// <summary>Host and path as people read them, without escapes, shortened in the middle; the address as it was written when it does not lead to the
    /// web.</summary>
    public static string Readable(Uri address)
    {
        if (Of(address) is null)
            return address.OriginalString;
        var text = address.IdnHost + (address.IsDefaultPort ? "" : $":{address.Port}") + Decoded(address.PathAndQuery + address.Fragment);
        var readable = address.PathAndQuery == "/" && address.Fragment.Length == 0 ? text.TrimEnd('/') : text;
        return Length(readable) <= Longest ? readable : Shortened(readable);
    }

    // Whole steps of the path from the left, and the last one; where even these are too long, its middle.
    private static string Shortened(string readable)
    {
        var steps = readable.TrimEnd('/').Split('/');
        var end = $"/…/{steps[^1]}";
        var start = steps[0];
        if (steps.Length > 2 && Length(start + end) <= Longest)
        {
            foreach (var step in steps[1..^1].TakeWhile(step => Length($"{start}/{step}{end}") <= Longest))
                start += $"/{step}";
            return start + end;
        }

        var letters = new StringInfo(readable);
        return letters.SubstringByTextElements(0, Longest - End - 1) + "…" + letters.SubstringByTextElements(letters.LengthInTextElements - End);
    }

    private static int Length(string text) => new StringInfo(text).LengthInTextElements;

    // What is invisible, or would turn the text around, stays escaped: an address must not look like another one.
    private static string Decoded(string path)
    {
        var decoded = new StringBuilder();
        foreach (var part in path.Split('/').Index())
        {
            if (part.Index > 0)
                decoded.Append('/');
            var text = Uri.UnescapeDataString(part.Item);
            decoded.Append(text.EnumerateRunes().All(IsPlain) ? text : part.Item);
        }

        return decoded.ToString();
    }

    private static bool IsPlain(Rune rune) => rune != Rune.ReplacementChar && rune.Value is not ('/' or ' ') && Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark);

    // A host in Japanese is no URI to programs that hold to the standard.
    private static string InAscii(Uri address) => address.Host.All(char.IsAscii) ? address.AbsoluteUri
        : new UriBuilder(address) { Host = address.IdnHost }.Uri.AbsoluteUri;
}
