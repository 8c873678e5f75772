using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Timing;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Rules;

/// <summary>Nothing inside a text that is public at an instant is dated after that instant.</summary>
internal static class TimeRules
{
    public static void Check(Dossier dossier, DateTimeOffset instant, DiagnosticBag bag)
    {
        if (dossier.Timeline.At(instant)?.Shown is not { } shown)
            return;
        // A name that reads as another identifier is an error already.
        if (shown.IsComplete && shown.Id.Value.Slug != dossier.Name && !AdvisoryId.TryParseSlug(dossier.Name.ToUpperInvariant(), out _))
            bag.Add(DiagnosticCatalog.ReleasedUnderOtherName.At(shown.Id.Location, shown.Id.Value.Text, dossier.Name, shown.Id.Value.Slug));
        CheckInstants(shown, $"{dossier.Name}.next.md", instant, bag);
        CheckDays(shown, DateOnly.FromDateTime(instant.InJapan().DateTime), bag);
    }

    private static void CheckInstants(Advisory advisory, string pendingName, DateTimeOffset instant, DiagnosticBag bag)
    {
        foreach (var (key, at) in ToldInstants.Of(advisory).Where(told => told.At.Value > instant))
            bag.Add(DiagnosticCatalog.FutureEntry.At(at.Location, key, JapanTime.Rfc3339(at.Value), pendingName));
    }

    private static void CheckDays(Advisory advisory, DateOnly today, DiagnosticBag bag)
    {
        void Report(string key, Located<DateOnly>? on)
        {
            if (on is not null && on.Value > today)
                bag.Add(DiagnosticCatalog.FutureDay.At(on.Location, key, DayOrder.Text(on.Value)));
        }

        foreach (var statement in advisory.Statements)
        {
            Report("notified", statement.Notified);
            Report("replied", statement.Replied);
        }

        Report("contact.since", advisory.Contact?.Since);
        foreach (var attempt in advisory.Contact?.Attempts ?? [])
            Report("attempts", attempt.On);
    }
}
