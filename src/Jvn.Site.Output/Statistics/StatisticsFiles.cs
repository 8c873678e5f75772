using System.Collections.Frozen;
using System.Collections.Immutable;
using Jvn.Site.Output.Pages;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;
using Jvn.Site.Theme.Parts;

namespace Jvn.Site.Output.Statistics;

/// <summary>The pictures of the statistics, and what the page needs to show them. Counted once, for both languages, for pictures and tables.</summary>
internal static class StatisticsFiles
{
    /// <summary>Adds the pictures to the tree. Their names are fixed, like a page's: an address that was published keeps answering.</summary>
    public static FrozenDictionary<Language, ImmutableArray<Chart>> Write(SiteModel site, OutputTree tree)
    {
        var numbers = SiteNumbers.Of(site);
        var charts = Enum.GetValues<Language>().ToFrozenDictionary(language => language, language => StatisticsCharts.Of(numbers, language));
        foreach (var file in charts.Values.SelectMany(drawn => drawn).SelectMany(chart => chart.Files))
            tree.Write(file.Address, file.Bytes, PageTimes.Newest(site.Advisories));
        return charts.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Select(drawn => drawn.Chart).ToImmutableArray());
    }
}
