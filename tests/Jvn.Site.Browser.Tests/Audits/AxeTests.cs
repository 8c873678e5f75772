using Jvn.Site.Browser.Tests.Pages;
using Jvn.Site.Browser.Tests.Stage;
using Microsoft.Playwright;
using Xunit;

namespace Jvn.Site.Browser.Tests.Audits;

/// <summary>No page has anything against it that axe-core can find, in either language, light or dark, on a phone or a desk.</summary>
public sealed class AxeTests(TestStage stage)
{
    [Theory]
    [MemberData(nameof(Combinations.Looks), MemberType = typeof(Combinations))]
    public async Task A_page_has_no_violation(string kind, string language, ColorScheme theme, int width)
    {
        await using var visit = await Visit.ToAsync(stage, stage.Demonstration.At(PageKinds.Named(kind).In(language)), new View(width, theme));
        Verdict.Clean(await Axe.ViolationsAsync(visit.Page));
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task A_year_with_hundreds_of_rows_has_no_violation(int width)
    {
        await using var visit = await Visit.ToAsync(stage, stage.Busy.At("/report/2026/"), new View(width));
        Verdict.Clean(await Axe.ViolationsAsync(visit.Page));
    }
}
