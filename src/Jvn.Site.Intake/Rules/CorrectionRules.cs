using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Rules;

/// <summary>The corrections of a vendor or of the site run oldest first, and none of them lies ahead: neither file has a pending revision.</summary>
internal static class CorrectionRules
{
    public static void Check(InputContent content, DateTimeOffset instant, DiagnosticBag bag)
    {
        Check(content.SiteCorrections, instant, bag);
        foreach (var vendor in content.Vendors.Values.OrderBy(vendor => vendor.Key, StringComparer.Ordinal))
            Check(vendor.Corrections, instant, bag);
    }

    private static void Check(ImmutableArray<Correction> corrections, DateTimeOffset instant, DiagnosticBag bag)
    {
        HistoryOrder.Check(corrections.Select(correction => correction.At), DateTimeOffset.MinValue, bag);
        foreach (var correction in corrections.Where(correction => correction.At.Value > instant))
            bag.Add(DiagnosticCatalog.CorrectionAhead.At(correction.At.Location, JapanTime.Rfc3339(correction.At.Value)));
    }
}
