using System.Text.RegularExpressions;
using Jvn.Site.Browser.Tests.Stage;
using Microsoft.Playwright;
using Xunit;

namespace Jvn.Site.Browser.Tests.Search;

/// <summary>What the search page does beside finding.</summary>
public sealed class SearchPageTests(SearchSite site) : IClassFixture<SearchSite>
{
    private static readonly Regex NoticeAddress = new("/jp/JVN30000001/$");

    [Fact]
    public Task A_link_with_a_question_is_answered() => On("/search/?q=クロスサイトスクリプティング", async (page, search) =>
    {
        Assert.Equal(["JVN#10000001", "JVN#10000002"], await search.IdsAsync());
        Assert.Equal("2 件見つかりました。", await search.SaidAsync());
        Assert.Equal("クロスサイトスクリプティング", await search.Field.InputValueAsync());
    });

    [Fact]
    public Task The_address_follows_what_is_asked_and_nothing_is_added_to_the_history() => On("/search/", async (page, search) =>
    {
        await search.AskAsync("漏");
        await search.ChooseAsync("year", "2026");
        await page.WaitForURLAsync(new Regex("/search/\\?q=%E6%BC%8F&year=2026$"));
        Assert.Equal(["JVN#10000007", "JVN#10000008"], await search.IdsAsync());
        Assert.Equal(2, await page.EvaluateAsync<int>("history.length"));
        await page.ReloadAsync();
        Assert.Equal(["JVN#10000007", "JVN#10000008"], await search.IdsAsync());
        await search.Field.FillAsync("");
        await search.ChooseAsync("year", "");
        await page.WaitForURLAsync(new Regex("/search/$"));
        Assert.False(await page.Locator("#results").IsVisibleAsync());
    });

    [Fact]
    public Task Nothing_found_is_said_plainly() => On("/search/?q=見つからない語", async (page, search) =>
    {
        Assert.Equal("見つかりませんでした。", await search.SaidAsync());
        Assert.False(await page.Locator("#results").IsVisibleAsync());
        Assert.False(await page.Locator("#failure").IsVisibleAsync());
    });

    [Theory]
    [InlineData("year=2019", "JVNVU#90000003 JVNVU#90000001 JVNVU#90000002")]
    [InlineData("kind=jvnta", "JVNTA#90000004 JVNTA11-102A")]
    [InlineData("kind=niscc", "NISCC-273756")]
    [InlineData("kind=unreachable", "JVN#30000001")]
    [InlineData("kind=jvnvu&severity=critical", "JVNVU#90000001 JVNVU#41827740 JVNVU#91827740")]
    [InlineData("status=vulnerable_investigating", "JVN#10000005")]
    [InlineData("status=notvulnerable_investigating", "JVNVU#18277404")]
    [InlineData("q=架空ソフト&status=notvulnerable", "JVN#10000002 JVN#10000027 JVNVU#90000001 JVNVU#90000002")]
    [InlineData("severity=unrated&year=2014", "JVN#20140001")]
    [InlineData("severity=high&year=2023", "")]
    [InlineData("year=1999&q=任意のコード", "JVN#10000005")]
    public Task Choices_narrow_down(string asked, string ids) => On("/search/?" + asked, async (page, search) =>
        Assert.Equal(ids, string.Join(' ', await search.IdsAsync())));

    [Theory]
    [InlineData("JVN#10000001", "/jp/JVN10000001/")]
    [InlineData("jvn 10000001", "/jp/JVN10000001/")]
    [InlineData("ＪＶＮＶＵ＃１８２７７４０４", "/vu/JVNVU18277404/")]
    [InlineData("NISCC-273756", "/niscc/NISCC-273756/")]
    public Task A_whole_identifier_leads_to_its_advisory_on_submit(string query, string address) => On("/search/", async (page, search) =>
    {
        await search.Field.FillAsync(query);
        await search.Field.PressAsync("Enter");
        await page.WaitForURLAsync(site.At(address));
        await page.GoBackAsync();
        Assert.NotEmpty(await search.IdsAsync()); // and stays
    });

    [Fact]
    public Task A_form_of_another_page_leads_through_the_search_to_the_advisory() => On("/", async (page, search) =>
    {
        await search.Field.FillAsync("JVN#30000001");
        await search.Field.PressAsync("Enter");
        await page.WaitForURLAsync(NoticeAddress);
        await page.GoBackAsync();
        await page.WaitForURLAsync(site.At("/"));
    });

    [Theory]
    [InlineData("CVE-2019-6001", "JVNVU#90000001 JVNVU#90000002")]
    [InlineData("JVNTA11-102A", "JVNTA11-102A JVN#TA11102A")]
    [InlineData("10000001", "JVN#10000001")]
    public Task What_could_be_several_is_listed_and_marked(string query, string ids) => On("/search/", async (page, search) =>
    {
        await search.Field.FillAsync(query);
        await search.Field.PressAsync("Enter");
        Assert.Equal(ids, string.Join(' ', await search.IdsAsync()));
        await search.SaidAsync();
        Assert.Contains("/search/", page.Url);
        Assert.Equal(ids.Split(' ').Length, await search.Rows.Locator(".exact").CountAsync());
        Assert.True(await search.Field.EvaluateAsync<bool>("field => field === document.activeElement"));
    });

    [Fact]
    public Task A_row_is_as_in_the_other_lists() => On("/report/2023/", async (page, search) =>
    {
        const string read = "rows => rows.map(row => row.outerHTML.replace(/ data-[a-z]+=\"[^\"]*\"/g, '').replace(/\\s+(?=<)|(?<=>)\\s+/g, " +
            "'')).sort().join('\\n')";
        var listed = await page.Locator("main .rows > li").EvaluateAllAsync<string>(read);
        await page.GotoAsync(site.At("/search/?year=2023"));
        await search.IdsAsync();
        Assert.Equal(listed, await search.Rows.EvaluateAllAsync<string>(read));
    });

    [Fact]
    public Task In_English_a_Japanese_title_says_its_language() => On("/en/search/?q=router", async (page, search) =>
    {
        Assert.Equal(["JVNTA#90000004", "JVN#10000003"], await search.IdsAsync());
        Assert.Equal("2 advisories were found.", await search.SaidAsync());
        Assert.EndsWith("/en/jp/JVN10000003/", await search.Rows.Nth(1).Locator("a").EvaluateAsync<string>("link => link.href"));
        Assert.Equal(["JVN#10000007"], await search.AskAsync("星影メモにおける情報"));
        Assert.Equal("ja", await search.Rows.Locator("a").GetAttributeAsync("lang"));
    });

    [Fact]
    public Task Fifty_are_shown_at_first_and_the_next_get_the_focus() => On("/search/?q=脆弱性", async (page, search) =>
    {
        await search.SaidAsync();
        await search.Field.FillAsync("jvn");
        Assert.Equal(50, await search.Rows.CountAsync());
        await search.More.ClickAsync();
        Assert.True(await search.Rows.CountAsync() > 50);
        Assert.True(await search.Rows.Nth(50).Locator("a").EvaluateAsync<bool>("link => link === document.activeElement"));
    });

    [Fact]
    public async Task A_part_that_cannot_be_loaded_is_named_and_can_be_tried_again()
    {
        var page = await site.OpenAsync();
        await page.RouteAsync(new Regex("/assets/search/ja/2026\\."), route => route.FulfillAsync(new() { Status = 404 }));
        await page.GotoAsync(site.At("/search/?q=クロスサイト"));
        var search = new SearchPage(page);

        Assert.Equal(["JVN#10000014"], await search.IdsAsync());
        Assert.Equal(["2026"], await page.Locator("#missing li").AllTextContentsAsync());
        Assert.True(await page.Locator("#failure a[href='/report/']").IsVisibleAsync());
        Assert.Contains("JVN########/", await page.Locator("#failure").InnerTextAsync());

        await page.UnrouteAllAsync();
        await page.Locator("#again").ClickAsync();
        await search.Rows.Nth(3).WaitForAsync();
        Assert.Equal(["JVN#10000014", "JVN#10000003", "JVN#10000001", "JVN#10000002"], await search.IdsAsync());
        Assert.False(await page.Locator("#failure").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_vendors_the_rest_is_searched()
    {
        var page = await site.OpenAsync();
        await page.RouteAsync(new Regex("/assets/search/vendors\\."), route => route.AbortAsync());
        await page.GotoAsync(site.At("/search/?q=漏"));

        Assert.Equal(["JVN#30000011", "JVN#10000007", "JVN#10000008", "JVN#30000012"], await new SearchPage(page).IdsAsync());
        Assert.Equal(["ベンダ一覧"], await page.Locator("#missing li").AllTextContentsAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_script_the_page_says_what_else_to_do()
    {
        // A browser whose reader has turned scripts off; a context without scripts shows no noscript.
        await using var browser = await site.BrowserWithoutScriptAsync();
        var page = await browser.NewPageAsync();
        await page.GotoAsync(site.At("/search/?q=x"));

        Assert.True(await page.Locator("noscript h2").IsVisibleAsync());
        Assert.True(await page.Locator("noscript a[href='/report/']").IsVisibleAsync());
        Assert.True(await page.Locator("noscript a[href='/nav/']").IsVisibleAsync());
        Assert.Contains("JVN########/", await page.Locator("noscript").InnerTextAsync());
        Assert.False(await page.Locator("#choices").IsVisibleAsync());
    }

    [Fact]
    public async Task The_index_is_loaded_when_somebody_begins_to_search_and_not_before()
    {
        var page = await site.OpenAsync();
        var loaded = 0;
        page.Request += (_, request) => loaded += request.Url.Contains("/assets/search/", StringComparison.Ordinal) ? 1 : 0;
        await page.GotoAsync(site.At("/search/"), new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Equal(0, loaded);
        await new SearchPage(page).Field.FocusAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await new SearchPage(page).AskAsync("漏");
        Assert.True(loaded > 10);
        await page.Context.CloseAsync();
    }

    [Fact]
    public Task What_can_be_touched_is_large_enough() => On("/search/?year=2023", async (page, search) =>
    {
        foreach (var control in await page.Locator("main input, main button:visible, main select").AllAsync())
            Assert.True((await control.BoundingBoxAsync())!.Height >= 44);
    }, View.Phone);

    // The console stays empty, and the policy of the server is kept.
    private async Task On(string address, Func<IPage, SearchPage, Task> act, View? view = null)
    {
        var page = await site.OpenAsync(view);
        var messages = new List<string>();
        page.Console += (_, message) => messages.Add(message.Text);
        page.PageError += (_, error) => messages.Add(error);
        await page.GotoAsync(site.At(address));
        await act(page, new SearchPage(page));
        Assert.Equal([], messages);
        await page.Context.CloseAsync();
    }
}
