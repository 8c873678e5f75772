using Jvn.Site.Published;

namespace Jvn.Site.Theme.Parts;

/// <summary>The title of an advisory's page: identifier and title.</summary>
public static class AdvisoryTitle
{
    public static string Of(ShownHeadline advisory, Language language) => $"{advisory.Id}: {advisory.Title.In(language)}";
}
