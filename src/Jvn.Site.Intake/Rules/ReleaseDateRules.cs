using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Rules;

/// <summary>Whether a release date that has come can be meant: what speaks against it, an editor must see before readers see the advisory.</summary>
internal static class ReleaseDateRules
{
    private const int FarDays = 180;

    public static void Check(InputContent content, DateTimeOffset instant, DiagnosticBag bag)
    {
        foreach (var dossier in content.Dossiers)
        {
            foreach (var written in new[] { dossier.Current?.Content, dossier.Pending?.Content }.OfType<Advisory>())
                CheckPast(written, instant, bag);
            if (dossier.Timeline.At(instant) is { Original: { IsComplete: true } released } text)
                CheckSigns(released, text.Shown, JapanTime.DayOf(instant), bag);
        }
    }

    private static void CheckPast(Advisory text, DateTimeOffset instant, DiagnosticBag bag)
    {
        if (text.ReleasedOn is { } day && text.ReleaseAt.Value > instant)
            bag.Add(DiagnosticCatalog.ReleasedOnNotPast.At(text.ReleaseAt.Location, DayOrder.Text(day), $"{DayOrder.Text(day)}T12:00:00+09:00"));
    }

    // What was public elsewhere before, and what came out early, was confirmed by hand.
    private static void CheckSigns(Advisory released, Advisory shown, DateOnly today, DiagnosticBag bag)
    {
        if (released.ReleasedOn is not null || released.EarlyRelease?.At.Value == released.ReleaseAt.Value)
            return;
        var (release, updates) = (JapanTime.DayOf(released.ReleaseAt.Value), Updates(shown));
        void Look(string key, Located<DateOnly>? on)
        {
            // A day to come is an error of its own, and so is one before anything was handled.
            if (on is null || on.Value > today || on.Value.Year < InstantText.EarliestYear)
                return;
            var days = release.DayNumber - on.Value.DayNumber;
            var isExplained = days < 0 ? updates.Exists(update => update >= on.Value) : released.HasDelayReason || shown.HasDelayReason;
            if ((days < 0 || days > FarDays) && !isExplained)
                bag.Add(DiagnosticCatalog.DaySpeaksAgainstRelease.At(on.Location, key, DayOrder.Text(on.Value), JapanTime.Rfc3339(released.ReleaseAt.Value)));
        }

        // Later than the release it is an error already.
        if (shown.HandlingStarted is { } started && started.Value <= release)
            Look("handling-started", started);
        foreach (var statement in shown.Statements)
        {
            Look("notified", statement.Notified);
            // That an unreachable developer answers after the notice is what it is for.
            if (!shown.IsNotice)
                Look("replied", statement.Replied);
        }
    }

    // What came later than the release, an update tells.
    private static List<DateOnly> Updates(Advisory shown) =>
    [
        .. shown.History.Select(revision => revision.At).Concat(shown.Statements.SelectMany(statement => statement.History).Select(change => change.At))
            .Select(at => JapanTime.DayOf(at.Value)),
    ];
}
