using Jvn.Site.Browser.Tests.Stage;
using Jvn.Site.Theme.Parts;
using Xunit;

namespace Jvn.Site.Browser.Tests.Server;

/// <summary>The policy goes with every answer, of whatever kind.</summary>
public sealed class PolicyHeaderTests(TestStage stage)
{
    [Theory]
    [InlineData("/", 200)]
    [InlineData("/en/jp/", 200)]
    [InlineData("/rss/jvn.rdf", 200)]
    [InlineData("/rss/jvn.xml", 200)]
    [InlineData("/rss/jvn.atom", 200)]
    [InlineData("{css}", 200)]
    [InlineData("/jp", 301)]
    [InlineData("/jp/JVN00000000/", 404)]
    [InlineData("/assets/no.00000000.css", 404)]
    [InlineData("/rss/no.xml", 404)]
    [InlineData("/.git/config", 404)]
    [InlineData("/assets/", 404)]
    [InlineData("/404.html", 404)]
    [InlineData("/%00", 400)]
    [InlineData("/", 405, "POST")]
    [InlineData("{css}", 405, "DELETE")]
    public async Task Every_answer_states_the_policy(string address, int status, string method = "GET")
    {
        var answer = await Answer.ToAsync(stage.Demonstration, Real(address), method);
        Assert.Equal(status, answer.Status);
        Assert.Equal([ContentSecurityPolicy.AsHeader], answer.All("Content-Security-Policy"));
        Assert.Equal(["nosniff"], answer.All("X-Content-Type-Options"));
        Assert.Equal(["strict-origin-when-cross-origin"], answer.All("Referrer-Policy"));
        Assert.Equal(["camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"], answer.All("Permissions-Policy"));
        Assert.Equal(["same-origin"], answer.All("Cross-Origin-Opener-Policy"));
        Assert.Equal(["same-origin"], answer.All("Cross-Origin-Resource-Policy"));
        Assert.Equal(["nginx"], answer.All("Server"));
        Assert.Empty(answer.All("Strict-Transport-Security"));
        Assert.Empty(answer.All("ETag"));
        Assert.Empty(answer.All("Last-Modified"));
    }

    private string Real(string address) =>
        address == "{css}" ? stage.Demonstration.Site.Addresses.First(file => file.EndsWith(".css", StringComparison.Ordinal)) : address;
}
