using Jvn.Site.Browser.Tests.Pages;
using Jvn.Site.Browser.Tests.Sites;
using Jvn.Site.Browser.Tests.Stage;
using Xunit;

namespace Jvn.Site.Browser.Tests.Audits;

/// <summary>Lighthouse finds nothing to better on a phone. Alone on the machine, since it measures time.</summary>
[Collection(nameof(AloneOnTheMachine))]
public sealed class LighthouseTests(TestStage stage)
{
    private const int Attempts = 3;
    private const double LeastPerformance = 95;
    private const double MostShift = 0.02;
    private const double LatestPaint = 1.5;

    /// <summary>Axe has looked at every page; what Lighthouse sees beyond that is in the frame that all have.</summary>
    public static TheoryData<string, string> Looked => Combinations.AllWays ? Pages : new() { { "advisory", "ja" } };

    public static TheoryData<string, string> Pages
    {
        get
        {
            var data = new TheoryData<string, string> { { "top", "ja" }, { "advisory", "ja" }, { "advisory", "en" }, { "advisory with many vendors", "ja" } };
            if (PageKinds.All.Any(kind => kind.Name == "search"))
                data.Add("search", "ja");
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Looked))]
    public Task A_page_is_accessible_and_findable_and_does_not_shift(string kind, string language) =>
        LookAsync(stage.Demonstration.At(PageKinds.Named(kind).In(language)));

    [Fact]
    public Task A_year_of_800_is_accessible_and_findable_and_does_not_shift() => LookAsync(stage.Busy.At($"/report/{BusyYear.Year}/"));

    /// <summary>A measurement, to be made on a machine that does nothing else.</summary>
    [Theory(Explicit = true)]
    [MemberData(nameof(Pages))]
    public Task A_page_is_fast(string kind, string language) => MeasureAsync(stage.Demonstration.At(PageKinds.Named(kind).In(language)));

    /// <summary>A measurement, to be made on a machine that does nothing else.</summary>
    [Fact(Explicit = true)]
    public Task A_year_of_800_is_fast() => MeasureAsync(stage.Busy.At($"/report/{BusyYear.Year}/"));

    private static async Task<Lighthouse> LookAsync(string url)
    {
        var report = await ReportAsync(url);
        Verdict.Clean(report.Findings);
        Assert.All(report.Scores, score => Assert.True(score.Value == 100, $"{score.Key} is {score.Value}."));
        Assert.True(report.Shift <= MostShift, $"The layout shifts by {report.Shift:0.000}.");
        return report;
    }

    // Now and then it fails to record anything; what it does record counts.
    private static async Task<Lighthouse> ReportAsync(string url)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await Lighthouse.OfAsync(url);
            }
            catch (InvalidOperationException) when (attempt < Attempts)
            {
            }
        }
    }

    private static async Task MeasureAsync(string url)
    {
        var performance = 0.0;
        var painted = double.MaxValue;
        for (var attempt = 1; attempt <= Attempts && (performance < LeastPerformance || painted > LatestPaint); attempt++)
        {
            var report = await LookAsync(url);
            performance = Math.Max(performance, report.Performance);
            painted = Math.Min(painted, report.Painted);
            TestContext.Current.SendDiagnosticMessage($"{url}: performance {report.Performance}, painted {report.Painted:0.00} s, shift {report.Shift:0.000}");
        }

        Assert.True(performance >= LeastPerformance, $"Performance is {performance} of 100.");
        Assert.True(painted <= LatestPaint, $"The page is painted after {painted:0.00} s.");
    }
}
