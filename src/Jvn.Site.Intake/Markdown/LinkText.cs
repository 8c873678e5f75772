using System.Net;

namespace Jvn.Site.Intake.Markdown;

/// <summary>Holds the words of a link against the place that it leads to.</summary>
internal static class LinkText
{
    /// <summary>True when the words are an address, and not that of the target. An address shortened with <c>…</c> is that of all that begin like it.</summary>
    public static bool IsOtherAddress(string words, string target)
    {
        words = words.Trim();
        var bare = words.TrimEnd('…');
        if (bare.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            bare = "http://" + bare;
        if (bare.Any(char.IsWhiteSpace) || BareAddress.LengthOf(bare) is 0)
            return false;
        var (said, led) = (Comparable(bare), Comparable(target));
        return words.EndsWith('…') ? !led.StartsWith(said, StringComparison.Ordinal) : said != led;
    }

    // Scheme, case of the host, escapes and a last slash make no other place.
    private static string Comparable(string address)
    {
        var place = address[(address.IndexOf("//", StringComparison.Ordinal) + 2)..];
        var host = place.IndexOfAny(['/', '?', '#']) is var end and >= 0 ? place[..end] : place;
        return (host.ToLowerInvariant() + WebUtility.UrlDecode(place[host.Length..])).TrimEnd('/');
    }
}
