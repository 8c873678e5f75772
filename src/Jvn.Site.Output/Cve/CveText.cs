using Jvn.Site.Output.Feeds;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Cve;

/// <summary>Texts as long as the schema lets them be. What is cut ends with an ellipsis; the whole of it stands on the page, the first reference.</summary>
internal static class CveText
{
    public const int Longest = 4096;

    /// <summary>One line.</summary>
    public static string Line(string text, int longest) => Cut(FeedText.Folded(text), longest);

    /// <summary>In English, or in Japanese where there is no English.</summary>
    public static string Line(LocalizedText text, int longest) => Line(text.In(Language.English).Text, longest);

    /// <summary>Lines as they are, without other control characters.</summary>
    public static string Block(string text)
    {
        var lines = text.Split('\n').Select(FeedText.Folded);
        return Cut(string.Join('\n', lines).Trim('\n'), Longest);
    }

    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        var kept = text.AsSpan(0, char.IsLowSurrogate(text[longest - 1]) ? longest - 2 : longest - 1);
        var sentence = Math.Max(kept.LastIndexOfAny("。！？\n"), kept.LastIndexOf(". "));
        return string.Concat(sentence >= longest / 2 ? kept[..(sentence + 1)] : kept, "…");
    }
}
