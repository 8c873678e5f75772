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
    [MemberData(nameof(Pages))]
    public Task A_page_is_as_good_as_can_be(string kind, string language) => LookAsync(stage.Demonstration.At(PageKinds.Named(kind).In(language)));

    [Fact]
    public Task A_year_of_800_is_as_good_as_can_be() => LookAsync(stage.Busy.At($"/report/{BusyYear.Year}/"));

    private static async Task LookAsync(string url)
    {
        var performance = 0.0;
        var painted = double.MaxValue;
        for (var attempt = 1; attempt <= Attempts && (performance < LeastPerformance || painted > LatestPaint); attempt++)
        {
            var report = await Lighthouse.OfAsync(url);
            Verdict.Clean(report.Findings);
            Assert.All(report.Scores, score => Assert.True(score.Value == 100, $"{score.Key} is {score.Value}."));
            Assert.True(report.Shift <= MostShift, $"The layout shifts by {report.Shift:0.000}.");
            performance = Math.Max(performance, report.Performance);
            painted = Math.Min(painted, report.Painted);
            TestContext.Current.SendDiagnosticMessage($"{url}: performance {report.Performance}, painted {report.Painted:0.00} s, shift {report.Shift:0.000}");
        }

        Assert.True(performance >= LeastPerformance, $"Performance is {performance} of 100.");
        Assert.True(painted <= LatestPaint, $"The page is painted after {painted:0.00} s.");
    }
}
