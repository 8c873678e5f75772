using System.Collections.Immutable;

namespace Jvn.Site.Published;

/// <summary>What is said of one of an advisory's CVEs by itself: its weaknesses and its scores.</summary>
public sealed class ShownCve
{
    private ShownCve(CveId cve, PublicAdvisory advisory)
    {
        Cve = cve;
        Cwes = [.. advisory.Weaknesses.Where(weakness => weakness.Cve == cve).Select(weakness => weakness.Id).Distinct()];
        Scores = [.. advisory.Scores.Where(score => score.Cve == cve)];
    }

    public CveId Cve { get; }

    public ImmutableArray<CweId> Cwes { get; }

    public ImmutableArray<PublicScore> Scores { get; }

    /// <summary>In the order of the list of CVEs; only those of which something is said.</summary>
    internal static ImmutableArray<ShownCve> Of(PublicAdvisory advisory) =>
        [.. advisory.Cves.Select(cve => new ShownCve(cve, advisory)).Where(one => !one.Cwes.IsEmpty || !one.Scores.IsEmpty)];
}
