using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;
using Jvn.Site.Published.Cvss;

namespace Jvn.Site.Intake.Rules;

/// <summary>Facts of one advisory that cannot all be true: each would come out in another format, and readers would find both.</summary>
internal static class ContradictionRules
{
    public static void Check(Advisory advisory, DiagnosticBag bag)
    {
        CheckStatuses(advisory, bag);
        CheckScores(advisory, bag);
        CheckYears(advisory, bag);
        foreach (var unknown in advisory.Weaknesses.Select(weakness => weakness.Id)
            .Where(cwe => cwe.Value.IsNumbered && cwe.Value.Number > CweId.HighestKnown))
            bag.Add(DiagnosticCatalog.CweUnknown.At(unknown.Location, $"{unknown.Value}", $"{CweId.HighestKnown}"));
    }

    // The developer of a notice has no status: it has not answered.
    private static void CheckStatuses(Advisory advisory, DiagnosticBag bag)
    {
        var affected = advisory.Affected.Select(product => product.Vendor.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var statement in advisory.Statements.Where(statement => affected.Contains(statement.Vendor.Value)))
        {
            if (statement.Status is { Value: VendorStatus.NotVulnerable or VendorStatus.NotVulnerableInvestigating } status)
                bag.Add(DiagnosticCatalog.AffectedAndNotVulnerable.At(status.Location, statement.Vendor.Value, status.Value.Word()));
            else if (statement.Status is { Value: VendorStatus.Unknown } unknown && !advisory.IsNotice)
                bag.Add(DiagnosticCatalog.AffectedAndUnknown.At(unknown.Location, statement.Vendor.Value));
        }
    }

    // A vector without a CVE rates the only one, where there is one.
    private static void CheckScores(Advisory advisory, DiagnosticBag bag)
    {
        CveId? only = advisory.Cves is [var cve] ? cve.Value : null;
        var rated = new HashSet<(CvssVersion Version, CveId? Cve)>();
        foreach (var score in advisory.Scores.Where(score => !rated.Add((score.Vector.Value.Version, score.Cve?.Value ?? only))))
            bag.Add(DiagnosticCatalog.RatedTwice.At(score.Vector.Location, $"CVSS v{score.Vector.Value.Version.Display}", (score.Cve?.Value ?? only)?.Text
                ?? "-"));
    }

    // Numbers of a year are given out from that year on, so the newest change of a text is the latest that one can be from.
    private static void CheckYears(Advisory advisory, DiagnosticBag bag)
    {
        var latest = advisory.History.Select(revision => revision.At.Value).Append(advisory.ReleaseAt.Value).Max();
        if (latest == Advisory.Never)
            return;
        foreach (var early in advisory.Cves.Where(cve => cve.Value.Year > JapanTime.Year(latest)))
            bag.Add(DiagnosticCatalog.CveOfLaterYear.At(early.Location, $"{early.Value}", $"{JapanTime.Year(latest)}"));
    }
}
