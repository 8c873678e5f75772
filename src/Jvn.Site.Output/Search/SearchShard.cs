using System.Collections.Immutable;
using System.Text;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Search;

/// <summary>The advisories of one year in one language: a line a field, in it the advisories between tabs, newest publication first.</summary>
/// <remarks>What is alike stands together, which compresses by a sixth better than a line an advisory. <c>theme/assets/search.js</c> reads it.</remarks>
internal static class SearchShard
{
    public static SearchFile Of(int year, ImmutableArray<ShownAdvisory> advisories, Language language)
    {
        var entries = advisories.Select(advisory => SearchEntry.Of(advisory, language)).ToImmutableArray();
        var lines = new StringBuilder();
        foreach (var field in Fields)
            SearchText.AppendLine(lines, entries.Select(field));
        return SearchFile.Of(lines, hash => SiteUrls.SearchShard(year, hash, language));
    }

    private static ImmutableArray<Func<SearchEntry, string>> Fields { get; } =
    [
        entry => entry.Id,
        entry => entry.Title,
        entry => entry.Products,
        entry => entry.Cves,
        entry => entry.Cwes,
        entry => entry.Marks,
        entry => entry.PublishedAt,
        entry => entry.Severity,
        entry => entry.Vendors,
        entry => entry.Statuses,
    ];
}
