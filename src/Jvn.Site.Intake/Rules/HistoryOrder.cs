using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Rules;

/// <summary>A history runs oldest first and begins at the release at the earliest.</summary>
internal static class HistoryOrder
{
    public static void Check(IEnumerable<Located<DateTimeOffset>> entries, DateTimeOffset release, DiagnosticBag bag)
    {
        DateTimeOffset? before = null;
        foreach (var entry in entries)
        {
            if (entry.Value < release && release != Advisory.Never)
                bag.Add(DiagnosticCatalog.HistoryBeforeRelease.At(entry.Location, JapanTime.Rfc3339(release)));
            else if (entry.Value < before)
                bag.Add(DiagnosticCatalog.HistoryOutOfOrder.At(entry.Location, JapanTime.Rfc3339(before.Value)));
            before = entry.Value;
        }
    }
}
