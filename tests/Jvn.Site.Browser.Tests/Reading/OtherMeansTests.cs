using System.Text;
using System.Text.RegularExpressions;
using Jvn.Site.Browser.Tests.Audits;
using Jvn.Site.Browser.Tests.Pages;
using Jvn.Site.Browser.Tests.Stage;
using Microsoft.Playwright;
using Xunit;

namespace Jvn.Site.Browser.Tests.Reading;

/// <summary>Pages on paper, in the system's own colours, and without scripts.</summary>
public sealed partial class OtherMeansTests(TestStage stage)
{
    private const string Many = "advisory with many vendors";
    private const int VendorsOfMany = 285;
    private const int PhoneHeight = 844;

    [Fact]
    public async Task An_advisory_with_hundreds_of_vendors_can_be_printed()
    {
        await using var visit = await Visit.ToAsync(stage, stage.Demonstration.At(PageKinds.Named(Many).Japanese), View.Desk);
        var paper = Encoding.Latin1.GetString(await visit.Page.PdfAsync(new() { Format = "A4" }));
        Assert.StartsWith("%PDF-", paper);
        Assert.InRange(PaperPage().Count(paper), 10, 40);
    }

    [Fact]
    public async Task On_paper_there_is_no_navigation_and_nothing_is_cut_off()
    {
        await using var visit = await Visit.ToAsync(stage, stage.Demonstration.At(PageKinds.Named("advisory").Japanese), View.Desk);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var navigation in await visit.Page.Locator("nav").AllAsync())
            Assert.False(await navigation.IsVisibleAsync(), "Navigation is printed.");
        Assert.True(await visit.Page.Locator("h1").IsVisibleAsync());
        Assert.Equal("table-header-group", (await Script.EvaluateAsync(visit.Page,
            "getComputedStyle(document.querySelector(\"section[aria-labelledby='vendors'] thead\")).display")).GetString());
    }

    [Fact]
    public async Task On_paper_a_link_says_where_it_leads_and_what_is_folded_is_open()
    {
        await using var visit = await Visit.ToAsync(stage, stage.Demonstration.At(PageKinds.Named("advisory with many products").Japanese), View.Desk);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        const string behind = "getComputedStyle(document.querySelector(\"section[aria-labelledby='vendors'] td.url a\"), '::after').content";
        Assert.Contains("https://www.example.jp/", (await Script.EvaluateAsync(visit.Page, behind)).GetString(), StringComparison.Ordinal);
        var height = await Script.EvaluateAsync(visit.Page, "document.querySelector('details table.metrics').getBoundingClientRect().height");
        Assert.True(height.GetDouble() > 0, "The metrics of a score are not printed.");
    }

    [Theory]
    [InlineData("advisory", "ja")]
    [InlineData("advisory", "en")]
    [InlineData("advisory with many products", "ja")]
    [InlineData("advisory with many products", "en")]
    public async Task What_to_do_first_stands_on_the_first_screen_of_a_phone(string kind, string language)
    {
        await using var visit = await Visit.ToAsync(stage, stage.Demonstration.At(PageKinds.Named(kind).In(language)), View.Phone);
        var bottom = await Script.EvaluateAsync(visit.Page, "document.querySelector('.keypoints .first').getBoundingClientRect().bottom");
        Assert.InRange(bottom.GetDouble(), 1, PhoneHeight);
    }

    [Theory]
    [InlineData("advisory", "ja")]
    [InlineData("advisory", "en")]
    [InlineData(Many, "ja")]
    [InlineData("unreachable notice", "ja")]
    [InlineData("top", "ja")]
    [InlineData("vendor", "ja")]
    public async Task In_forced_colours_a_page_has_no_violation_and_says_each_status_in_words(string kind, string language)
    {
        await using var visit =
            await Visit.ToAsync(stage, stage.Demonstration.At(PageKinds.Named(kind).In(language)), View.Desk with { Colors = ForcedColors.Active });
        Assert.Equal("true", (await Script.EvaluateAsync(visit.Page, "String(matchMedia('(forced-colors: active)').matches)")).GetString());
        Verdict.Clean(await Axe.ViolationsAsync(visit.Page));
        string[] words = language == "ja"
            ? ["該当製品あり", "該当製品あり：調査中", "該当製品なし", "該当製品なし：調査中", "不明"]
            : ["Vulnerable", "Vulnerable, investigating", "Not Vulnerable", "Not Vulnerable, investigating", "Unknown"];
        var statuses = await visit.Page.Locator("section[aria-labelledby='vendors'] td:nth-child(2):visible").AllInnerTextsAsync();
        Assert.True(statuses.Count > 0 || !kind.Contains("advisory", StringComparison.Ordinal), "There are no statuses.");
        foreach (var status in statuses)
            Assert.Contains(words, word => status.Contains(word, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Combinations.Kinds), MemberType = typeof(Combinations))]
    public async Task Without_scripts_a_page_says_the_same(string kind, string language)
    {
        var url = stage.Demonstration.At(PageKinds.Named(kind).In(language));
        await using var with = await Visit.ToAsync(stage, url, View.Desk);
        await using var without = await Visit.ToAsync(stage, url, View.Desk with { WithScript = false });
        foreach (var button in await without.Page.Locator("button[data-copy]").AllAsync())
            Assert.False(await button.IsVisibleAsync(), "A button that needs a script is shown without one.");
        if (kind == "search")
            return;
        Assert.Equal(await SaidAsync(with), await SaidAsync(without));
    }

    [Fact]
    public async Task Without_scripts_every_vendor_is_in_the_table()
    {
        await using var visit = await Visit.ToAsync(stage, stage.Demonstration.At(PageKinds.Named(Many).Japanese), View.Desk with { WithScript = false });
        Assert.Equal(VendorsOfMany, await visit.Page.Locator("section[aria-labelledby='vendors'] tbody tr:visible").CountAsync());
    }

    /// <summary>The text to be seen in the page's content, but for buttons, which need a script.</summary>
    private static async Task<string> SaidAsync(Visit visit)
    {
        var text = await visit.Page.Locator("main").InnerTextAsync();
        foreach (var button in await visit.Page.Locator("main button[data-copy]:visible").AllInnerTextsAsync())
            text = text.Replace(button, "", StringComparison.Ordinal);
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PaperPage();
}
