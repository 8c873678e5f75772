using System.Text;
using System.Text.RegularExpressions;

namespace Jvn.Site.Output.Feeds;

/// <summary>Makes one line of plain text from an advisory's words.</summary>
internal static partial class FeedText
{
    private const int Longest = 500;

    /// <summary>Runs of blanks, line ends and control characters become one space; none at the ends.</summary>
    public static string Folded(string text) => Blanks().Replace(text, " ").Trim(' ');

    /// <summary>Folded, inert, and cut after about 500 characters: after a sentence if there is one, else between words.</summary>
    public static string Summary(string text) => Cut(Inert(Folded(text)));

    /// <summary>Reads the same, and is no markup however often a feed reader decodes it.</summary>
    public static string Inert(string text) => Reference().Replace(text, "＆").Replace('<', '＜').Replace('>', '＞');

    private static string Cut(string text)
    {
        if (text.Length <= Longest)
            return text;

        var kept = text.AsSpan(0, char.IsLowSurrogate(text[Longest]) ? Longest - 1 : Longest);
        var sentence = Math.Max(kept.LastIndexOfAny("。！？"), kept.LastIndexOf(". "));
        if (sentence >= Longest / 2)
            return kept[..(sentence + 1)].ToString();
        var word = kept.LastIndexOf(' ');
        return new StringBuilder().Append(word >= Longest / 2 ? kept[..word] : kept).Append('…').ToString();
    }

    [GeneratedRegex(@"[\s\p{Cc}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    // Only what could become a bracket or an ampersand again: the ampersand of R&D stays.
    [GeneratedRegex("&(?=#|amp|lt|gt|nvlt|nvgt)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Reference();
}
