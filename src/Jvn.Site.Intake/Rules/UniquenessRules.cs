using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Timing;

namespace Jvn.Site.Intake.Rules;

/// <summary>One address, one page. Of two that claim the same, the one that becomes public later is at fault, so that nothing withheld can stop what is
/// public.</summary>
internal static class UniquenessRules
{
    public static void Check(InputContent content, InputTimeline timeline, DiagnosticBag bag)
    {
        var advisories = content.Dossiers.Select(dossier => dossier.Current?.Content).OfType<Advisory>().Where(advisory => advisory.IsComplete);
        foreach (var same in advisories.GroupBy(advisory => advisory.Id.Value.Slug, StringComparer.OrdinalIgnoreCase).Where(group => group.Skip(1).Any()))
            Report(same.Select(advisory => advisory.Id), DiagnosticCatalog.IdDuplicate, timeline, bag);
        foreach (var same in content.Vendors.Values.GroupBy(vendor => vendor.Number.Value).Where(group => group.Skip(1).Any()))
            Report(same.Select(vendor => vendor.Number), DiagnosticCatalog.VendorNumberDuplicate, timeline, bag);
        CheckAssignments([.. advisories], timeline, bag);
    }

    // A CVE has one numbering authority, whatever advisory names it.
    private static void CheckAssignments(IReadOnlyCollection<Advisory> advisories, InputTimeline timeline, DiagnosticBag bag)
    {
        var claims = advisories.Where(advisory => advisory.ReleasedOn is null).SelectMany(advisory => advisory.Cves.DistinctBy(cve => cve.Value),
            (advisory, cve) => (Cve: advisory.AssignedElsewhere.FirstOrDefault(other => other.Value == cve.Value) ?? cve,
                IsElsewhere: advisory.AssignedElsewhere.Any(other => other.Value == cve.Value)));
        foreach (var same in claims.GroupBy(claim => claim.Cve.Value).Where(group => group.DistinctBy(claim => claim.IsElsewhere).Skip(1).Any()))
        {
            var byPublicity = same.OrderBy(claim => claim.Cve.Location.Path, timeline.Order).ToList();
            foreach (var (later, _) in byPublicity.Where(claim => claim.IsElsewhere != byPublicity[0].IsElsewhere))
                bag.Add(DiagnosticCatalog.AssignmentContradicted.At(later.Location, $"{later.Value}", byPublicity[0].Cve.Location.Path)
                    with { NamesOther = byPublicity[0].Cve.Location.Path });
        }
    }

    private static void Report<T>(IEnumerable<Located<T>> claims, DiagnosticDescriptor rule, InputTimeline timeline, DiagnosticBag bag)
    {
        var byPublicity = claims.OrderBy(claim => claim.Location.Path, timeline.Order).ToList();
        foreach (var later in byPublicity.Skip(1))
            bag.Add(rule.At(later.Location, $"{later.Value}", byPublicity[0].Location.Path) with { NamesOther = byPublicity[0].Location.Path });
    }
}
