using Jvn.Site.Browser.Tests.Pages;
using Jvn.Site.Browser.Tests.Sites;
using Jvn.Site.Browser.Tests.Stage;
using Xunit;

namespace Jvn.Site.Browser.Tests.Audits;

/// <summary>Lighthouse finds nothing to better on a phone. What takes time is measured elsewhere (<see cref="LighthouseMeasurement"/>).</summary>
public sealed class LighthouseTests(TestStage stage)
{
    private const int Attempts = 3;
    private const double MostShift = 0.02;

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

    internal static async Task<Lighthouse> LookAsync(string url)
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
}
