using System.Collections.Immutable;
using Jvn.Site.Output.Csaf;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Cve;

/// <summary>What a record tells of a CVE: all that the standing advisories say of it, the first published first.</summary>
/// <param name="Advisories">Never empty.</param>
public sealed record CveRecord(CveId Cve, ImmutableArray<ShownAdvisory> Advisories, SiteSettings Settings)
{
    /// <summary>The records of a site, by number; none where no authority assigns.</summary>
    public static ImmutableArray<CveRecord> All(SiteModel site) => site.Settings.Cna is null ? [] :
    [
        .. site.Advisories.SelectMany(advisory => Of(advisory, site.Settings), (advisory, cve) => (Advisory: advisory, Cve: cve))
            .GroupBy(pair => pair.Cve)
            .OrderBy(group => group.Key)
            .Select(group => new CveRecord(group.Key,
                [.. group.Select(pair => pair.Advisory).OrderBy(advisory => advisory.PublishedAt.UtcTicks).ThenBy(advisory => advisory.Id)], site.Settings)),
    ];

    /// <summary>The CVEs whose records an advisory has a share in. That a record is there depends on no other advisory: none can take it away.</summary>
    public static IEnumerable<CveId> Of(ShownAdvisory advisory, SiteSettings settings) =>
        settings.Cna is null || advisory.AssignedHere.IsEmpty || !advisory.IsTranslated ? []
        : advisory.AssignedHere.Where(cve => ObstacleOf(advisory, cve) == CveObstacle.None);

    public static CveObstacle ObstacleOf(ShownAdvisory advisory, CveId cve) =>
        !advisory.AssignedHere.Contains(cve) ? CveObstacle.OfOthers
        : !advisory.IsTranslated ? CveObstacle.NotTranslated
        : !ProductTable.Of(advisory).Any(row => row.IsAbout(cve)) ? CveObstacle.NoProduct
        : CveObstacle.None;

    /// <summary>When what it says changed last: the public time of its file.</summary>
    public DateTimeOffset ChangedAt => Advisories.Max(advisory => advisory.Headline.ChangedAt(Language.English));
}
