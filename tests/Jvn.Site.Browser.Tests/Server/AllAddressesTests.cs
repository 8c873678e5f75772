using Jvn.Site.Browser.Tests.Stage;
using Jvn.Site.Theme.Parts;
using Xunit;

namespace Jvn.Site.Browser.Tests.Server;

/// <summary>Every file of the demonstration site is served.</summary>
public sealed class AllAddressesTests(TestStage stage)
{
    [Fact]
    public async Task Every_page_and_file_is_served_under_the_policy()
    {
        using var client = new HttpClient();
        foreach (var address in stage.Demonstration.Site.Addresses.Where(address => address != "/404.html"))
        {
            using var response = await client.GetAsync(stage.Demonstration.At(address), TestContext.Current.CancellationToken);
            Assert.True((int)response.StatusCode == 200, $"{address}: {response.StatusCode}");
            Assert.True(response.Headers.TryGetValues("Content-Security-Policy", out var policy), $"{address} has no policy.");
            Assert.Equal([ContentSecurityPolicy.AsHeader], policy);
        }
    }
}
