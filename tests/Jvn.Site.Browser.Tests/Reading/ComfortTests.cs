using Jvn.Site.Browser.Tests.Pages;
using Jvn.Site.Browser.Tests.Stage;
using Microsoft.Playwright;
using Xunit;

namespace Jvn.Site.Browser.Tests.Reading;

/// <summary>What the small script does for those who have scripts: copying, and keeping one's place when the language changes.</summary>
public sealed class ComfortTests(TestStage stage)
{
    private static readonly PageKind Advisory = PageKinds.Named("advisory");

    [Fact]
    public async Task The_copy_button_copies_the_identifier_and_says_so()
    {
        await using var visit = await Visit.ToAsync(stage, stage.Demonstration.At(Advisory.Japanese), View.Phone);
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var button = visit.Page.Locator("button[data-copy]").First;
        Assert.True(await button.IsVisibleAsync(), "There is no copy button.");
        await button.ClickAsync();
        Assert.Equal("JVN#20775164", (await Script.EvaluateAsync(visit.Page, "navigator.clipboard.readText()")).GetString());
        Assert.True(await visit.Page.Locator("[role=status], [aria-live]").CountAsync() > 0, "Nobody who cannot see is told.");
        Verdict.Clean(visit.Troubles);
    }

    [Fact]
    public async Task The_copy_button_is_there_but_hidden_until_the_script_runs()
    {
        await using var visit = await Visit.ToAsync(stage, stage.Demonstration.At(Advisory.Japanese), View.Phone with { WithScript = false });
        var button = visit.Page.Locator("button[data-copy]").First;
        Assert.Equal("JVN#20775164", await button.GetAttributeAsync("data-copy"));
        Assert.False(await button.IsVisibleAsync());
    }

    [Fact]
    public async Task The_other_language_opens_at_the_section_of_the_address()
    {
        await using var visit = await Visit.ToAsync(stage, stage.Demonstration.At(Advisory.Japanese + "#solution"), View.Phone);
        Assert.Equal("#solution", (await Script.EvaluateAsync(visit.Page,
            "(link => { link.dispatchEvent(new Event('pointerdown')); return link.hash; })(document.querySelector('a.language'))")).GetString());
    }

    [Fact]
    public async Task The_other_language_opens_by_keyboard_at_the_section_that_one_was_reading()
    {
        await using var visit = await Visit.ToAsync(stage, stage.Demonstration.At(Advisory.Japanese), View.Desk);
        await Script.EvaluateAsync(visit.Page, "document.getElementById('impact').scrollIntoView(); new Promise(done => requestAnimationFrame(() => done(0)))");
        await visit.Page.Locator("a.language").PressAsync("Enter");
        await visit.Page.WaitForURLAsync("**/en/jp/**", new() { WaitUntil = WaitUntilState.Commit });
        Assert.Equal(stage.Demonstration.At(Advisory.English + "#impact"), visit.Page.Url);
    }

    [Fact]
    public async Task Without_scripts_the_language_changes_all_the_same()
    {
        await using var visit = await Visit.ToAsync(stage, stage.Demonstration.At(Advisory.Japanese), View.Phone with { WithScript = false });
        await visit.Page.Locator("a.language").First.ClickAsync();
        await visit.Page.WaitForURLAsync("**/en/jp/**");
        Assert.Equal(stage.Demonstration.At(Advisory.English), visit.Page.Url.Split('#')[0]);
    }
}
