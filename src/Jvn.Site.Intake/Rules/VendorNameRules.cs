using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Timing;

namespace Jvn.Site.Intake.Rules;

/// <summary>Two files for what reads as one vendor: its advisories would be divided between two pages. Some companies do share a name.</summary>
internal static class VendorNameRules
{
    public static void Check(InputContent content, InputTimeline timeline, DiagnosticBag bag)
    {
        foreach (var same in content.Vendors.Values.GroupBy(vendor => VendorName.Fold(vendor.Name.Japanese), StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any()))
        {
            var byPublicity = same.OrderBy(vendor => vendor.Location.Path, timeline.Order).ToList();
            foreach (var later in byPublicity.Skip(1))
            {
                bag.Add(DiagnosticCatalog.VendorNameTwice.At(later.Location, later.Name.Japanese, byPublicity[0].Location.Path)
                    with { NamesOther = byPublicity[0].Location.Path });
            }
        }
    }
}
