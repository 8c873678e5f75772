using Jvn.Site.Browser.Tests.Pages;
using Jvn.Site.Browser.Tests.Stage;
using Microsoft.Playwright;
using Xunit;

namespace Jvn.Site.Browser.Tests.Reading;

/// <summary>The table of hundreds of vendors: chosen by status without a script, and still a table when it looks like cards.</summary>
public sealed class VendorTableTests(TestStage stage)
{
    private const int MostWithoutFilter = 10;

    private const string Table = "section[aria-labelledby='vendors'] table";
    private const string Rows = Table + " tbody tr";
    private const string Status = "td:nth-child(2)";

    private static readonly PageKind Many = PageKinds.Named("advisory with many vendors");

    [Theory]
    [InlineData("ja", true)]
    [InlineData("ja", false)]
    [InlineData("en", false)]
    public async Task Choosing_a_status_shows_its_rows_and_no_other(string language, bool withScript)
    {
        await using var visit = await Visit.ToAsync(stage, stage.Demonstration.At(Many.In(language)), View.Desk with { WithScript = withScript });
        var all = (await visit.Page.Locator($"{Rows} {Status}").AllInnerTextsAsync()).Select(Word).ToList();
        Assert.Equal(285, all.Count);
        var labels = visit.Page.Locator("fieldset.filter label");
        Assert.Equal(all.Distinct().Count() + 1, await labels.CountAsync());
        var every = labels.First.Locator("input[type=radio]");
        Assert.True(await every.IsCheckedAsync(), "At first all are shown.");
        foreach (var label in (await labels.AllAsync()).Skip(1))
        {
            var text = await label.InnerTextAsync();
            var word = all.Distinct().OrderByDescending(status => status.Length).First(status => text.Contains(status, StringComparison.Ordinal));
            await label.ClickAsync();
            var shown = (await visit.Page.Locator($"{Rows}:visible {Status}").AllInnerTextsAsync()).Select(Word).ToList();
            Assert.Equal(all.Count(status => status == word), shown.Count);
            Assert.All(shown, status => Assert.Equal(word, status));
            Assert.Contains(shown.Count.ToString(), text);
        }

        await every.CheckAsync();
        Assert.Equal(285, await visit.Page.Locator($"{Rows}:visible").CountAsync());
    }

    [Fact]
    public async Task A_short_table_has_nothing_to_choose()
    {
        await using var visit = await Visit.ToAsync(stage, stage.Demonstration.At(PageKinds.Named("advisory").Japanese), View.Desk);
        Assert.InRange(await visit.Page.Locator(Rows).CountAsync(), 1, MostWithoutFilter);
        Assert.Equal(0, await visit.Page.Locator("input[type=radio]").CountAsync());
    }

    [Fact]
    public async Task On_a_phone_the_table_looks_like_cards()
    {
        await using var visit = await Visit.ToAsync(stage, stage.Demonstration.At(Many.Japanese), View.Phone);
        var cells = await Script.EvaluateAsync(
            visit.Page, $"[...document.querySelector(\"{Rows}\").cells].filter(cell => cell.checkVisibility()).map(cell => " +
                $"[cell.getBoundingClientRect().top, cell.getBoundingClientRect().width])");
        var tops = cells.EnumerateArray().Select(cell => cell[0].GetDouble()).ToList();
        Assert.True(tops.Zip(tops.Skip(1)).All(pair => pair.First < pair.Second), "The cells of a row do not stand below each other.");
        Assert.All(cells.EnumerateArray(), cell => Assert.True(cell[1].GetDouble() > 200, "A cell is narrow."));
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Whatever_the_table_looks_like_it_is_a_table_to_a_screen_reader(int width)
    {
        await using var visit = await Visit.ToAsync(stage, stage.Demonstration.At(Many.Japanese), new View(width));
        var roles = await RolesAsync(visit.Page);
        Assert.True(roles.GetValueOrDefault("table") >= 1, "There is no table.");
        Assert.True(roles.GetValueOrDefault("row") >= 286, $"There are {roles.GetValueOrDefault("row")} rows.");
        Assert.True(roles.GetValueOrDefault("columnheader") >= 4, $"There are {roles.GetValueOrDefault("columnheader")} column headers.");
        Assert.True(roles.GetValueOrDefault("rowheader") >= 285, $"There are {roles.GetValueOrDefault("rowheader")} row headers.");

        // A card leaves out what is empty, but never the status.
        var cells = roles.GetValueOrDefault("cell") + roles.GetValueOrDefault("gridcell");
        Assert.True(cells >= 285 * (width < 640 ? 1 : 3), $"There are {cells} cells.");
    }

    /// <summary>The status in words, without its shape.</summary>
    private static string Word(string status) => status.Trim().TrimStart('●', '◐', '○', '◌', '？', ' ').Split('\n')[^1].Trim();

    private static async Task<Dictionary<string, int>> RolesAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        var tree = (await session.SendAsync("Accessibility.getFullAXTree"))!.Value;
        return tree.GetProperty("nodes").EnumerateArray()
            .Where(node => !node.GetProperty("ignored").GetBoolean())
            .CountBy(node => node.GetProperty("role").GetProperty("value").GetString()!)
            .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
    }
}
