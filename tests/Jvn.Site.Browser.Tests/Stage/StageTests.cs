using Jvn.Site.Browser.Tests.Sites;
using Xunit;

namespace Jvn.Site.Browser.Tests.Stage;

/// <summary>What the other tests rest on stands.</summary>
public sealed class StageTests(TestStage stage)
{
    [Fact]
    public async Task The_browser_shows_the_top_page_of_either_site()
    {
        var page = await stage.OpenAsync(View.Desk);
        foreach (var site in new[] { stage.Demonstration, stage.Busy })
        {
            var response = await page.GotoAsync(site.At("/"));
            Assert.Equal(200, response!.Status);
            Assert.False(string.IsNullOrWhiteSpace(await page.Locator("h1").InnerTextAsync()));
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public void The_busy_year_is_busy() =>
        Assert.Equal(BusyYear.Advisories, stage.Busy.Site.Addresses.Count(address => address.StartsWith("/jp/JVN", StringComparison.Ordinal)
            && address.EndsWith('/') && address.Count('/') == 3));
}
