using Jvn.Site.Published;

namespace Jvn.Site.Theme.Parts;

/// <summary>The beginning of the overview for a search engine's result, or the title.</summary>
public static class AdvisoryDescription
{
    public static string Of(ShownAdvisory advisory, Language language)
    {
        var overview = advisory.Section(SectionKind.Overview).In(language).Text;
        return Excerpt.Of(overview.Length == 0 ? advisory.Headline.Title.In(language).Text : overview);
    }
}
