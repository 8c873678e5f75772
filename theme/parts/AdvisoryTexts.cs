using Jvn.Site.Published;

namespace Jvn.Site.Theme.Parts;

/// <summary>An advisory's texts in the language of a page.</summary>
public static class AdvisoryTexts
{
    /// <summary>The title in <paramref name="language"/>, or the Japanese one while there is no translation.</summary>
    public static LanguageText TitleIn(this PublicAdvisory advisory, Language language) =>
        language == Language.English && advisory.English is { } english ? new(english.Title, language) : new(advisory.Title, Language.Japanese);

    /// <summary>A section in <paramref name="language"/>; empty when it was not written.</summary>
    public static HtmlFragment Section(this PublicAdvisory advisory, SectionKind kind, Language language)
    {
        var sections = language == Language.English ? advisory.English?.Sections : advisory.Sections;
        return sections?.GetValueOrDefault(kind) ?? HtmlFragment.Empty;
    }

    /// <summary>True when the editor wrote a section in Japanese and left it out of the translation.</summary>
    public static bool IsJapaneseOnly(this PublicAdvisory advisory, SectionKind kind, Language language) =>
        language == Language.English && advisory.Section(kind, language).IsEmpty && !advisory.Section(kind, Language.Japanese).IsEmpty;

    /// <summary>The score that stands for the advisory: of the newest version of CVSS that it has, the highest.</summary>
    public static PublicScore? LeadingScore(this PublicAdvisory advisory) =>
        advisory.Scores.OrderByDescending(score => score.Vector.Version).ThenByDescending(score => score.Vector.BaseScore).FirstOrDefault();

    /// <summary>The beginning of the overview for a search engine's result, or the title.</summary>
    public static string Description(this PublicAdvisory advisory, Language language)
    {
        var overview = advisory.Section(SectionKind.Overview, language).Text;
        return Excerpt.Of(overview.Length == 0 ? advisory.TitleIn(language).Text : overview);
    }
}
