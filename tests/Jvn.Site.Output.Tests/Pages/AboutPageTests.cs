using Jvn.Site.Published;
using Jvn.Site.Theme.Parts;
using Xunit;

namespace Jvn.Site.Output.Tests.Pages;

/// <summary>The pages about the site itself.</summary>
public sealed class AboutPageTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    [Fact]
    public void The_page_about_the_site_explains_every_status_and_every_series_it_has()
    {
        var page = site[SiteUrls.About(Language.Japanese)];
        Assert.Equal(VendorStatusWords.All.Length, page.QuerySelectorAll("section[aria-labelledby=statuses] dt").Length);
        Assert.Contains("脆弱性が無いことを意味しません。", page.QuerySelector("section[aria-labelledby=statuses]")!.TextContent);
        Assert.Equal(["/jp/", "/vu/", "/ta/", "/tr/"], page.QuerySelectorAll("section[aria-labelledby=identifiers] a[href^='/']")
            .Select(link => link.GetAttribute("href")));
        Assert.Contains("https://jvn.jp/jp/JVN12345678/#solution", page.QuerySelector("section[aria-labelledby=linking]")!.TextContent);
    }

    [Fact]
    public void The_operator_is_the_one_of_the_settings()
    {
        foreach (var address in new[] { SiteUrls.About(Language.English), SiteUrls.Accessibility(Language.English) })
        {
            var facts = site[address].QuerySelector("main section:last-child dl.facts")!;
            Assert.Contains("JPCERT Coordination Center", facts.TextContent);
            Assert.Equal("https://www.jpcert.or.jp/form/", facts.QuerySelector("a")!.GetAttribute("href"));
        }
    }

    [Fact]
    public void Every_page_leads_to_the_pages_about_the_site() => Assert.All(site.Pages.Keys, address => Assert.Equal(
        address.StartsWith("/en/", StringComparison.Ordinal) ? ["/en/about/", "/en/about/accessibility/", "/en/statistics/"]
            : ["/about/", "/about/accessibility/", "/statistics/"],
        site[address].QuerySelectorAll("footer .jumps a").Select(link => link.GetAttribute("href"))));

    [Fact]
    public void The_criteria_are_those_of_levels_A_and_AA()
    {
        ILookup<CriterionSource, AccessibilityCriterion> criteria = AccessibilityCriteria.All.ToLookup(criterion => criterion.Source);
        Assert.Equal([38, 12, 6], Enum.GetValues<CriterionSource>().Select(source => criteria[source].Count()));
        Assert.Equal(25, criteria[CriterionSource.Wcag20].Count(criterion => criterion.Level == "A"));
        Assert.Equal([.. AccessibilityCriteria.All.OrderBy(criterion => criterion.Source).ThenBy(criterion => Version.Parse(criterion.Number))],
            AccessibilityCriteria.All);
        Assert.Equal(AccessibilityCriteria.All.Length, AccessibilityCriteria.All.DistinctBy(criterion => criterion.Number).Count());
        Assert.All(AccessibilityCriteria.All, criterion => Assert.Contains(criterion.Level, new[] { "A", "AA" }));
    }

    [Fact]
    public void What_a_person_has_to_judge_never_passes_and_what_does_not_apply_says_why() => Assert.All(AccessibilityCriteria.All, criterion =>
    {
        Assert.Equal(criterion.Result == CriterionResult.ToBeChecked, criterion.Methods.HasFlag(CheckMethod.Person));
        Assert.NotEqual(CheckMethod.None, criterion.Methods);
        if (criterion.Result == CriterionResult.NotApplicable)
            Assert.NotNull(criterion.Remark);
    });

    [Fact]
    public void The_results_show_every_criterion_and_the_date_of_the_table()
    {
        var page = site[SiteUrls.AccessibilityResults(Language.Japanese)];
        Assert.Equal(56, page.QuerySelectorAll("table.criteria tbody tr").Length);
        Assert.Equal(
            Enum.GetValues<CriterionResult>().Select(result => $"{AccessibilityCriteria.All.Count(criterion => criterion.Result == result)}"),
            page.QuerySelectorAll("table.facts tbody td").Select(cell => cell.TextContent));
        Assert.Contains($"この表の最終変更日：{JapanTime.Day(AccessibilityCriteria.ChangedOn)}", page.QuerySelector("main")!.TextContent);
    }
}
