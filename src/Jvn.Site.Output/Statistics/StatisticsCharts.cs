using System.Collections.Immutable;
using System.Globalization;
using Jvn.Site.Published;
using Jvn.Site.Published.Cvss;
using Jvn.Site.Theme.Parts;
using Jvn.Site.Theme.Words;

namespace Jvn.Site.Output.Statistics;

/// <summary>The charts of the statistics in one language, in the order of the page.</summary>
internal sealed class StatisticsCharts(SiteNumbers numbers, PageWords words)
{
    private static readonly ImmutableArray<MarkStyle> StatusStyles =
    [
        new(ChartHue.Red, MarkTexture.Solid),
        new(ChartHue.Red, MarkTexture.Hatched),
        new(ChartHue.Grey, MarkTexture.Dotted),
        new(ChartHue.Blue, MarkTexture.Hatched),
        new(ChartHue.Blue, MarkTexture.Open),
    ];

    private static readonly ImmutableArray<MarkStyle> SeverityStyles =
    [
        new(ChartHue.Red, MarkTexture.Solid),
        new(ChartHue.Red, MarkTexture.Half),
        new(ChartHue.Red, MarkTexture.Quarter),
        new(ChartHue.Red, MarkTexture.Pale),
        new(ChartHue.Red, MarkTexture.Open),
        new(ChartHue.Grey, MarkTexture.Dotted),
    ];

    /// <summary>All charts of a language; none when nothing is published.</summary>
    public static ImmutableArray<DrawnChart> Of(SiteNumbers numbers, Language language)
    {
        var charts = new StatisticsCharts(numbers, PageWords.In(language));
        return numbers.Years.Rows.IsEmpty ? [] : [charts.ByMonth(), charts.ByYear(), charts.Statuses(), charts.Handling(), charts.Severities()];
    }

    private DrawnChart ByMonth()
    {
        var tally = numbers.Months;
        var table = TableOf(tally, words.ByMonthCaption, words.PublishedMonth, words.MonthOf, PageWords.SeriesShort);
        var busiest = Busiest(tally);
        var axis = tally.Rows.Select((month, at) =>
            new AxisLabel(words.MonthShort(month.Month), month.Month % 3 == 1, at == 0 || month.Month == 1 ? words.Year(month.Year) : null));
        return Drawn(
            "months", words.ByMonthHeading,
            words.ByMonthFinding(tally.Rows.Length, tally.Rows[^1], tally.Total, tally.Rows[busiest], tally.TotalOfRow(busiest)),
            TotalsOf(table), [words.ByMonthNote], table, new ColumnPanels(table, [.. axis], words.Advisories));
    }

    private DrawnChart ByYear()
    {
        var tally = numbers.Years;
        var table = TableOf(tally, words.ByYearCaption, words.PublishedYear, words.Year, PageWords.SeriesShort);
        var busiest = Busiest(tally);
        var axis = tally.Rows.Select(year => new AxisLabel(year.ToString(CultureInfo.InvariantCulture), year % 5 == 0, null));
        return Drawn(
            "years", words.ByYearHeading,
            words.ByYearFinding(tally.Rows[0], tally.Rows[^1], tally.Total, tally.Rows[busiest], tally.TotalOfRow(busiest)),
            TotalsOf(table), [words.ByYearNote(tally.Rows[^1])], table, new ColumnPanels(table, [.. axis], words.Advisories));
    }

    private DrawnChart Statuses()
    {
        var tally = numbers.Statuses;
        var table = TableOf(tally, words.StatusesCaption, words.PublishedYear, words.Year, status => status.Name(words.Language));
        var most = tally.Columns.MaxBy(tally.TotalOf);
        return Drawn(
            "statuses", words.StatusesHeading,
            words.StatusesFinding(tally.Rows[0], tally.Rows[^1], tally.Total, most.Name(words.Language), tally.TotalOf(most)),
            TotalsOf(table), [words.StatusesNote, words.UnknownIsNotSafe], table, new ShareBars(table, StatusStyles, words.Total));
    }

    private DrawnChart Handling()
    {
        var tally = numbers.Handling;
        var table = TableOf(tally, words.HandlingCaption, words.HandlingDays, days => words.DaysBetween(days.From, days.To), _ => words.Count);
        var rowsWithin = tally.Rows.Count(days => days.IsWithinGuide);
        var within = Enumerable.Range(0, rowsWithin).Sum(tally.TotalOfRow);
        return Drawn(
            "handling", words.HandlingHeading,
            words.HandlingFinding(tally.Total, within, HandlingClass.GuideDays),
            string.Join(words.ListComma, table.Rows.Select(row => words.SeriesTotal(row.Label, row.Total))),
            [words.HandlingNote(HandlingClass.GuideDays, numbers.WithoutStart)],
            table, new ClassBars(table, rowsWithin, words.HandlingGuide(HandlingClass.GuideDays, within, tally.Total)));
    }

    private DrawnChart Severities()
    {
        var tally = numbers.Severities;
        var table = TableOf(tally, words.SeveritiesCaption, words.PublishedYear, words.Year, severity => severity is { } word ? words.Severity(word)
            : words.NotRated);
        return Drawn(
            "severity", words.SeveritiesHeading,
            words.SeveritiesFinding(tally.Rows[0], tally.Rows[^1], tally.Total, tally.TotalOf(CvssSeverity.Critical) + tally.TotalOf(CvssSeverity.High),
                tally.TotalOf(null)),
            TotalsOf(table), [words.SeveritiesNote], table, new ShareBars(table, SeverityStyles, words.Total));
    }

    private static ChartTable TableOf<TRow,
        TColumn>(Tally<TRow, TColumn> tally, string caption, string rowHeading, Func<TRow, string> row, Func<TColumn, string> column) => new(
        caption, rowHeading, [.. tally.Columns.Select(column)], [.. tally.Rows.Select((one, at) => new ChartRow(row(one), tally.Counts[at]))]);

    private static int Busiest<TRow, TColumn>(Tally<TRow, TColumn> tally) => Enumerable.Range(0, tally.Rows.Length).MaxBy(tally.TotalOfRow);

    private string TotalsOf(ChartTable table) =>
        string.Join(words.ListComma, table.Columns.Select((column, at) => words.SeriesTotal(column, table.TotalOf(at))));

    private DrawnChart Drawn(string name, string heading, string finding, string totals, ImmutableArray<string> notes, ChartTable table, ChartDrawing drawing)
    {
        if (table.Total == 0)
            return new(new Chart(name, heading, words.NothingCounted, "", notes, table, []), []);
        var alternative = words.PictureShows(finding, totals);
        var prints = ChartPress.Print(name, heading, alternative, words.Language, drawing);
        return new(new Chart(name, heading, finding, alternative, notes, table, [.. prints.Select(print => print.Picture)]),
            [.. prints.Select(print => print.File)]);
    }
}
