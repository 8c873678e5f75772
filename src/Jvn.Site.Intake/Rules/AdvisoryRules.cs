using System.Globalization;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Rules;

/// <summary>What one advisory must satisfy by itself.</summary>
internal static class AdvisoryRules
{
    private const int GuideDays = 45;
    private static readonly DateOnly EightDigitsSince = new(2012, 12, 3);

    /// <param name="release">When the advisory came or comes out; for a revision, when the text it revises did.</param>
    public static void Check(Advisory advisory, DateTimeOffset release, DiagnosticBag bag)
    {
        CheckCves(advisory, bag);
        CheckScores(advisory, bag);
        if (release == Advisory.Never)
            return;
        var releaseDay = DateOnly.FromDateTime(release.InJapan().DateTime);
        if (advisory.Id.Value.HasSixDigits && releaseDay >= EightDigitsSince)
            bag.Add(DiagnosticCatalog.SixDigitsTooLate.At(advisory.Id.Location, advisory.Id.Value.Text));
        CheckHandling(advisory, releaseDay, bag);
        HistoryOrder.Check(advisory.History.Select(revision => revision.At), release, bag);
        HistoryOrder.Check(advisory.Corrections.Select(correction => correction.At), release, bag);
        if (advisory.Withdrawal is { } withdrawal && withdrawal.At.Value < release)
            bag.Add(DiagnosticCatalog.WithdrawnBeforeRelease.At(withdrawal.At.Location, JapanTime.Rfc3339(withdrawal.At.Value), JapanTime.Rfc3339(release)));
    }

    private static void CheckHandling(Advisory advisory, DateOnly releaseDay, DiagnosticBag bag)
    {
        if (advisory.HandlingStarted is not { } started)
            return;
        DayOrder.Check("handling-started", started, "release-at", releaseDay, bag);
        var days = releaseDay.DayNumber - started.Value.DayNumber;
        if (days > GuideDays && !advisory.HasDelayReason)
            bag.Add(DiagnosticCatalog.LongerThan45Days.At(started.Location, $"{days}"));
    }

    private static void CheckCves(Advisory advisory, DiagnosticBag bag)
    {
        var listed = new HashSet<CveId>();
        foreach (var repeated in advisory.Cves.Where(cve => !listed.Add(cve.Value)))
            bag.Add(DiagnosticCatalog.DuplicateEntry.At(repeated.Location, "cve", $"{repeated.Value}"));
        var named = advisory.Affected.SelectMany(product => product.Cves)
            .Concat(advisory.AssignedElsewhere)
            .Concat(advisory.Weaknesses.Select(weakness => weakness.Cve).Concat(advisory.Scores.Select(score => score.Cve)).OfType<Located<CveId>>());
        foreach (var missing in named.Where(cve => !listed.Contains(cve.Value)))
            bag.Add(DiagnosticCatalog.CveNotListed.At(missing.Location, $"{missing.Value}"));
    }

    private static void CheckScores(Advisory advisory, DiagnosticBag bag)
    {
        foreach (var (vector, stated, _) in advisory.Scores)
        {
            if (stated is null)
                continue;
            var isNumber = decimal.TryParse(stated.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var score);
            if (!isNumber || (score != vector.Value.Score && score != vector.Value.BaseScore))
                bag.Add(DiagnosticCatalog.CvssScoreDiffers.At(stated.Location, stated.Value, vector.Value.Score.ToString("0.0", CultureInfo.InvariantCulture)));
        }
    }
}
