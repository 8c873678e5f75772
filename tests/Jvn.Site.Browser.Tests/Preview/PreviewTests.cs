using Jvn.Site.Browser.Tests.Stage;
using Microsoft.Playwright;
using Xunit;

namespace Jvn.Site.Browser.Tests.Preview;

/// <summary>A preview as an editor has it beside the text.</summary>
public sealed class PreviewTests(TestStage stage)
{
    private const string File = "advisories/2026/JVN20775164.md";
    private const string Page = "/jp/JVN20775164/";
    private const string Bar = "#jvn-preview";

    [Fact]
    public async Task A_save_is_on_the_page_by_itself_and_a_slip_says_where_it_is()
    {
        await using var preview = await PreviewStage.OpenAsync();
        await using var visit = await OpenAsync(preview);
        preview.Replace(File, "## 概要\n", "## 概要\n\n保存した文。\n");
        await visit.Page.GetByText("保存した文。").WaitForAsync();
        await Assertions.Expect(visit.Page.Locator($"{Bar}-findings")).ToBeHiddenAsync();

        // The page stays, and says what is wrong.
        preview.Replace(File, "\ntitle:", "\ntitel:");
        var findings = visit.Page.Locator($"{Bar}-findings li");
        await findings.First.WaitForAsync();
        await Assertions.Expect(findings.First).ToContainTextAsync("JVN");
        await Assertions.Expect(findings.First.Locator("a")).ToContainTextAsync("JVN20775164.md:");
        await Assertions.Expect(visit.Page.GetByText("保存した文。")).ToBeVisibleAsync();
        Assert.StartsWith("vscode://file/", await findings.First.Locator("a").GetAttributeAsync("href"), StringComparison.Ordinal);
        await visit.Page.ScreenshotAsync(new() { Path = Shot("overlay") });

        preview.Replace(File, "\ntitel:", "\ntitle:");
        await Assertions.Expect(visit.Page.Locator($"{Bar}-findings")).ToBeHiddenAsync();
        AssertNoTroubles(visit);
    }

    [Fact]
    public async Task The_slider_goes_from_instant_to_instant_and_what_is_withheld_is_marked_on_screen_in_the_title_and_on_paper()
    {
        await using var preview = await PreviewStage.OpenAsync();
        await using var visit = await OpenAsync(preview, "/");
        await Assertions.Expect(visit.Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^【プレビュー】"));
        var slider = visit.Page.Locator($"{Bar} input");
        Assert.Equal("いま", await slider.GetAttributeAsync("aria-valuetext"));

        await slider.FocusAsync();
        await visit.Page.Keyboard.PressAsync("End");
        await Assertions.Expect(visit.Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^【未公表】"));
        await Assertions.Expect(visit.Page.Locator($"{Bar} output")).ToHaveTextAsync("すべて（未公表のものを含む）");
        var mark = visit.Page.Locator(".jvn-preview-mark");
        await Assertions.Expect(mark).ToHaveAttributeAsync("data-state", "withheld");
        await visit.Page.ScreenshotAsync(new() { Path = Shot("everything") });

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(mark).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator($"{Bar} .state")).ToBeVisibleAsync();
        await Assertions.Expect(slider).ToBeHiddenAsync();
        await visit.Page.ScreenshotAsync(new() { Path = Shot("print") });
        AssertNoTroubles(visit);
    }

    [Fact]
    public async Task The_bar_leads_to_the_file_of_the_page()
    {
        await using var preview = await PreviewStage.OpenAsync();
        await using var visit = await OpenAsync(preview);
        var source = visit.Page.Locator($"{Bar} .source a");
        await Assertions.Expect(source).ToHaveTextAsync($"{File}:1");
        Assert.EndsWith($"/{File}:1", await source.GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.Equal(Path.Combine(preview.Input, File), await visit.Page.Locator($"{Bar} [data-copy]").GetAttributeAsync("data-copy"));
    }

    // A page that is left while it loads, since the next save has come, is none.
    private static void AssertNoTroubles(Visit visit) =>
        Assert.DoesNotContain(visit.Troubles, trouble => !trouble.Contains("net::ERR_ABORTED", StringComparison.Ordinal));

    // To look at by a person; nothing is compared.
    private static string Shot(string name) => Path.Combine(Checkout.At("artifacts"), "screenshots", $"preview-{name}.png");

    private async Task<Visit> OpenAsync(PreviewStage preview, string page = Page)
    {
        var visit = await Visit.ToAsync(stage, preview.Address, View.Desk);
        await visit.Page.GotoAsync(preview.Root + page);
        return visit;
    }
}
