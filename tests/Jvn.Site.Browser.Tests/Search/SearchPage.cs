using Microsoft.Playwright;

namespace Jvn.Site.Browser.Tests.Search;

/// <summary>The search page as a reader handles it.</summary>
internal sealed class SearchPage(IPage page)
{
    public ILocator Field => page.Locator("main input[name=q]");

    public ILocator Rows => page.Locator("#results .rows > li");

    public ILocator Found => page.Locator("#found");

    public ILocator More => page.Locator("#more");

    public async Task<IReadOnlyList<string>> AskAsync(string query)
    {
        await Field.FillAsync(query);
        return await IdsAsync();
    }

    /// <summary>All identifiers that are listed once the index is there, in their order.</summary>
    public async Task<IReadOnlyList<string>> IdsAsync()
    {
        await page.WaitForFunctionAsync("() => document.querySelector('#results .rows').getAttribute('aria-busy') === 'false'");
        while (await More.IsVisibleAsync())
            await More.ClickAsync();
        return await Rows.Locator(".id").AllTextContentsAsync();
    }

    public Task ChooseAsync(string name, string value) => page.Locator($"select[name={name}]").SelectOptionAsync(value, new() { Force = true });

    /// <summary>What the status says when it has come to rest.</summary>
    public async Task<string> SaidAsync()
    {
        await Found.Filter(new() { HasTextRegex = new("。|\\.$") }).WaitForAsync();
        return await Found.InnerTextAsync();
    }
}
