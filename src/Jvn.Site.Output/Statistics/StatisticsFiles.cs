using System.Collections.Frozen;
using System.Collections.Immutable;
using Jvn.Site.Output.Pages;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;
using Jvn.Site.Theme.Parts;

namespace Jvn.Site.Output.Statistics;

/// <summary>The pictures of the statistics, and what the page needs to show them. Counted once, for both languages, for pictures and tables.</summary>
internal sealed class StatisticsFiles
{
    private readonly DateTimeOffset changedAt;
    private readonly FrozenDictionary<Language, ImmutableArray<DrawnChart>> drawn;

    private StatisticsFiles(DateTimeOffset changedAt, FrozenDictionary<Language, ImmutableArray<DrawnChart>> drawn)
    {
        this.changedAt = changedAt;
        this.drawn = drawn;
    }

    public static StatisticsFiles Of(SiteModel site)
    {
        var numbers = SiteNumbers.Of(site);
        return new(
            PageTimes.Newest(site.Advisories),
            Enum.GetValues<Language>().ToFrozenDictionary(language => language, language => StatisticsCharts.Of(numbers, language)));
    }

    /// <summary>What the page needs of the pictures.</summary>
    public ImmutableArray<Chart> In(Language language) => [.. drawn[language].Select(chart => chart.Chart)];

    /// <summary>Adds the pictures. Their names are fixed, like a page's: an address that was published keeps answering.</summary>
    public void Write(ISiteWriter tree)
    {
        foreach (var file in drawn.Values.SelectMany(charts => charts).SelectMany(chart => chart.Files))
            tree.Write(file.Address, file.Bytes, changedAt);
    }
}
