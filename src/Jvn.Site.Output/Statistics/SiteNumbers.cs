using System.Collections.Immutable;
using Jvn.Site.Published;
using Jvn.Site.Published.Cvss;

namespace Jvn.Site.Output.Statistics;

/// <summary>What the statistics count, from the model alone: the newest publication ends every axis of time.</summary>
/// <remarks>
/// A publication remains a fact when the advisory is withdrawn: it counts in months, years and days of handling. Its statuses and scores are
/// gone, so they count no more. Years and months are those of Japan.
/// </remarks>
/// <param name="Months">The last 24 months, or fewer on a young site.</param>
/// <param name="Years">From the first year to the last, without a gap.</param>
/// <param name="Statuses">Statuses as they stand, by the year in which the advisory was published; the last ten years.</param>
/// <param name="Severities">The leading score's word, null when there is none; the last ten years.</param>
/// <param name="Handling">Ordinary advisories whose start of handling is recorded.</param>
/// <param name="WithoutStart">Ordinary advisories whose start of handling is not recorded.</param>
internal sealed record SiteNumbers(
    Tally<DateOnly, AdvisoryKind> Months,
    Tally<int, AdvisoryKind> Years,
    Tally<int, VendorStatus> Statuses,
    Tally<int, CvssSeverity?> Severities,
    Tally<HandlingClass, AdvisoryForm> Handling,
    int WithoutStart)
{
    private const int LongestMonths = 24;
    private const int LongestYears = 10;

    // Worst first, as the rows of an advisory's page have it; what nobody rated comes last.
    private static readonly ImmutableArray<CvssSeverity?> SeverityOrder =
        [.. Enum.GetValues<CvssSeverity>().OrderDescending().Select(severity => (CvssSeverity?)severity), null];

    public static SiteNumbers Of(SiteModel site)
    {
        var advisories = site.Advisories;
        var standing = advisories.Where(advisory => !advisory.IsWithdrawn).ToImmutableArray();
        var ordinary = advisories.Where(advisory => advisory.Headline.Form == AdvisoryForm.Ordinary).ToImmutableArray();
        var years = YearsOf(advisories);
        var months = MonthsOf(advisories);
        var lastYears = years[Math.Max(0, years.Length - LongestYears)..];
        return new(
            Tally<DateOnly, AdvisoryKind>.Of(months, KindsOf(advisories.Where(advisory => months.Contains(MonthOf(advisory)))),
                advisories.Select(advisory => (MonthOf(advisory), advisory.Id.Kind))),
            Tally<int, AdvisoryKind>.Of(years, site.Series, advisories.Select(advisory => (YearOf(advisory), advisory.Id.Kind))),
            Tally<int, VendorStatus>.Of(lastYears, VendorStatusWords.All, standing.SelectMany(StatusesOf)),
            Tally<int, CvssSeverity?>.Of(lastYears, SeverityOrder,
                standing.Select(advisory => (YearOf(advisory), advisory.Headline.LeadingScore?.Vector.BaseSeverity))),
            Tally<HandlingClass, AdvisoryForm>.Of(
                HandlingClass.All, [AdvisoryForm.Ordinary], ordinary.Select(advisory => advisory.DaysOfHandling).OfType<int>()
                    .Select(days => (HandlingClass.Of(days), AdvisoryForm.Ordinary))),
            ordinary.Count(advisory => advisory.DaysOfHandling is null));
    }

    private static IEnumerable<(int Year, VendorStatus Status)> StatusesOf(ShownAdvisory advisory) =>
        advisory.Statements.Select(statement => statement.Status).OfType<VendorStatus>().Select(status => (YearOf(advisory), status));

    // The three series of today always have their place.
    private static ImmutableArray<AdvisoryKind> KindsOf(IEnumerable<ShownAdvisory> shown)
    {
        var present = shown.Select(advisory => advisory.Id.Kind).ToHashSet();
        return [.. Enum.GetValues<AdvisoryKind>().Where(kind => kind <= AdvisoryKind.JvnTa || present.Contains(kind))];
    }

    private static ImmutableArray<int> YearsOf(ImmutableArray<ShownAdvisory> advisories) =>
        advisories.IsEmpty ? [] : [.. Enumerable.Range(advisories.Min(YearOf), advisories.Max(YearOf) - advisories.Min(YearOf) + 1)];

    private static ImmutableArray<DateOnly> MonthsOf(ImmutableArray<ShownAdvisory> advisories)
    {
        if (advisories.IsEmpty)
            return [];
        var (first, last) = (advisories.Min(MonthOf), advisories.Max(MonthOf));
        return [.. Enumerable.Range(1 - LongestMonths, LongestMonths).Select(last.AddMonths).Where(month => month >= first)];
    }

    private static int YearOf(ShownAdvisory advisory) => JapanTime.Year(advisory.PublishedAt);

    private static DateOnly MonthOf(ShownAdvisory advisory)
    {
        var day = JapanTime.DayOf(advisory.PublishedAt);
        return new DateOnly(day.Year, day.Month, 1);
    }
}
