using Jvn.Site.Browser.Tests.Pages;
using Jvn.Site.Browser.Tests.Sites;
using Jvn.Site.Browser.Tests.Stage;
using Xunit;

namespace Jvn.Site.Browser.Tests.Audits;

/// <summary>How fast pages are on a phone, as Lighthouse measures it. By hand, on a machine that does nothing else.</summary>
[Collection(nameof(AloneOnTheMachine))]
public sealed class LighthouseMeasurement(TestStage stage)
{
    private const int Attempts = 3;
    private const double LeastPerformance = 95;
    private const double LatestPaint = 1.5;

    [Theory(Explicit = true)]
    [MemberData(nameof(LighthouseTests.Pages), MemberType = typeof(LighthouseTests))]
    public Task A_page_is_fast(string kind, string language) => MeasureAsync(stage.Demonstration.At(PageKinds.Named(kind).In(language)));

    [Fact(Explicit = true)]
    public Task A_year_of_800_is_fast() => MeasureAsync(stage.Busy.At($"/report/{BusyYear.Year}/"));

    private static async Task MeasureAsync(string url)
    {
        var performance = 0.0;
        var painted = double.MaxValue;
        for (var attempt = 1; attempt <= Attempts && (performance < LeastPerformance || painted > LatestPaint); attempt++)
        {
            var report = await LighthouseTests.LookAsync(url);
            performance = Math.Max(performance, report.Performance);
            painted = Math.Min(painted, report.Painted);
            TestContext.Current.SendDiagnosticMessage($"{url}: performance {report.Performance}, painted {report.Painted:0.00} s, shift {report.Shift:0.000}");
        }

        Assert.True(performance >= LeastPerformance, $"Performance is {performance} of 100.");
        Assert.True(painted <= LatestPaint, $"The page is painted after {painted:0.00} s.");
    }
}
