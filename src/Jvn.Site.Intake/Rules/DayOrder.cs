using System.Globalization;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Rules;

/// <summary>Days that must follow each other; the same day is in order.</summary>
internal static class DayOrder
{
    public static void Check(string earlierKey, Located<DateOnly>? earlier, string laterKey, Located<DateOnly>? later, DiagnosticBag bag)
    {
        if (earlier is not null && later is not null && earlier.Value > later.Value)
            bag.Add(DiagnosticCatalog.DaysOutOfOrder.At(later.Location, earlierKey, Text(earlier.Value), laterKey, Text(later.Value)));
    }

    public static void Check(string earlierKey, Located<DateOnly> earlier, string laterKey, DateOnly later, DiagnosticBag bag)
    {
        if (earlier.Value > later)
            bag.Add(DiagnosticCatalog.DaysOutOfOrder.At(earlier.Location, earlierKey, Text(earlier.Value), laterKey, Text(later)));
    }

    public static string Text(DateOnly day) => day.ToString("yyyy'-'MM'-'dd", CultureInfo.InvariantCulture);
}
