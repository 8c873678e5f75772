using System.Text;
using Jvn.Site.Published;
using Jvn.Site.Theme.Parts;

namespace Jvn.Site.Output.Search;

/// <summary>The advisories of one year in one language, a line each, newest publication first.</summary>
/// <remarks>
/// The fields, between tabs: identifier; title; products; CVEs; CWEs; series and marks; publication; severity (letters: see
/// <see cref="SearchLetters"/>); numbers of vendors, grouped by status. <c>theme/assets/search.js</c> reads them. Identifiers and CVEs are written out, so that
/// whoever looks through the finished files for what must not be in them finds it here too.
/// </remarks>
internal static class SearchShard
{
    public static SearchFile Of(int year, IEnumerable<PublicAdvisory> advisories, Language language)
    {
        var lines = new StringBuilder();
        foreach (var advisory in advisories)
        {
            if (advisory.Withdrawal is null)
                AppendWhole(lines, advisory, language);
            else
                AppendWithdrawn(lines, advisory, language);
        }

        return SearchFile.Of(lines, hash => SiteUrls.SearchShard(year, hash, language));
    }

    private static void AppendWhole(StringBuilder lines, PublicAdvisory advisory, Language language) => SearchText.AppendLine(
        lines,
        advisory.Id.Text,
        SearchText.Clean(advisory.TitleIn(language).Text),
        SearchText.Values(advisory.Affected.Select(product => product.Product.In(language).Text).Distinct()),
        SearchText.Values(advisory.Cves.Select(cve => cve.Text)),
        SearchText.Values(advisory.Cwes.Select(cwe => cwe.ToString())),
        Marks(advisory, language),
        JapanTime.Rfc3339(advisory.PublishedAt),
        advisory.LeadingScore() is { } score ? SearchLetters.Of(score.Vector.BaseSeverity).ToString() : "",
        SearchStatuses.Of(advisory));

    // As on its page: identifier, title, dates. What else the model may still know of it stays out, whoever forgot to take it away.
    private static void AppendWithdrawn(StringBuilder lines, PublicAdvisory advisory, Language language) => SearchText.AppendLine(
        lines,
        advisory.Id.Text,
        SearchText.Clean(advisory.TitleIn(language).Text),
        "",
        "",
        "",
        Marks(advisory, language),
        JapanTime.Rfc3339(advisory.PublishedAt),
        "",
        "");

    /// <summary>The letter of the series, then those of the marks that the lists show.</summary>
    private static string Marks(PublicAdvisory advisory, Language language)
    {
        var isWithdrawn = advisory.Withdrawal is not null;
        var marks = new StringBuilder().Append(SearchLetters.Of(advisory.Id.Kind));
        if (isWithdrawn)
            marks.Append(SearchLetters.Withdrawn);
        if (!isWithdrawn && advisory.IsUrgent)
            marks.Append(SearchLetters.Urgent);
        if (!isWithdrawn && advisory.Form != AdvisoryForm.Ordinary)
            marks.Append(advisory.Form == AdvisoryForm.Unreachable ? SearchLetters.Unreachable : SearchLetters.Answered);
        if (!isWithdrawn && advisory.UpdatedAt > advisory.PublishedAt)
            marks.Append(SearchLetters.Updated);
        if (advisory.TitleIn(language).Language != language)
            marks.Append(SearchLetters.OtherLanguage);
        return marks.ToString();
    }
}
