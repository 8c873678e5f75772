using Jvn.Site.Published;

namespace Jvn.Site.Output.Feeds;

/// <summary>The words of the feeds themselves, in both languages.</summary>
public static class FeedWords
{
    /// <summary>BCP 47.</summary>
    public static string Code(Language language) => language == Language.English ? "en" : "ja";

    /// <summary>Stands before the title of a withdrawn advisory.</summary>
    public static string Withdrawn(Language language) => language == Language.English ? "[Withdrawn] " : "【取り下げ】";
}
