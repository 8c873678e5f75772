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
        var isData = status == 200 && address.StartsWith("/rss/", StringComparison.Ordinal);
        Assert.Equal([isData ? "cross-origin" : "same-origin"], answer.All("Cross-Origin-Resource-Policy"));
        Assert.Equal(isData ? ["*"] : [], answer.All("Access-Control-Allow-Origin"));
        Assert.Equal(["nginx"], answer.All("Server"));
        Assert.Empty(answer.All("Strict-Transport-Security"));
        Assert.Empty(answer.All("ETag"));
        Assert.Empty(answer.All("Last-Modified"));
    }

    [Fact]
    public async Task Feeds_and_data_may_be_read_by_pages_of_other_sites_and_pages_may_not()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var address in stage.Demonstration.Site.Addresses.Where(address => address != "/404.html"))
        {
            // One of each kind of file in each folder at the root, and those that say most.
            var name = Path.GetFileName(address);
            if (!seen.Add($"{address.Split('/')[1]} {(name is "index.json" or "vuldef.xml" ? name : Path.GetExtension(name))}"))
                continue;
            var isData = address.StartsWith("/rss/", StringComparison.Ordinal) && name is not ("" or "index.html")
                || address.StartsWith("/en/rss/", StringComparison.Ordinal) && name is not ("" or "index.html")
                || address.StartsWith("/api/", StringComparison.Ordinal) || address.StartsWith("/.well-known/csaf/", StringComparison.Ordinal)
                || name is "index.json" or "vuldef.xml";
            var answer = await Answer.ToAsync(stage.Demonstration, address);
            Assert.Equal($"{address} 200 {(isData ? "cross-origin *" : "same-origin ")}",
                $"{address} {answer.Status} {Assert.Single(answer.All("Cross-Origin-Resource-Policy"))} " +
                string.Concat(answer.All("Access-Control-Allow-Origin")));
        }

        Assert.Superset(new HashSet<string>(["rss .rdf", "rss .json", "api .json", ".well-known .json", ".well-known .txt", "jp index.json", "jp vuldef.xml",
            "en .rdf"], StringComparer.Ordinal), seen);
    }

    [Theory]
    [InlineData("/rss/no.rdf")]
    [InlineData("/api/no.json")]
    [InlineData("/jp/JVN00000000/index.json")]
    [InlineData("/.well-known/csaf/white/2026/jvn_00000000.json")]
    public async Task Data_that_is_not_there_is_not_there_as_everything_else_is_not(string address)
    {
        var (data, page) = (await Answer.ToAsync(stage.Demonstration, address), await Answer.ToAsync(stage.Demonstration, "/jp/JVN00000000/"));
        Assert.Equal(404, data.Status);
        Assert.Equal(["same-origin"], data.All("Cross-Origin-Resource-Policy"));
        Assert.Empty(data.All("Access-Control-Allow-Origin"));
        Assert.Equal(page.Body, data.Body);
    }

    private string Real(string address) =>
        address == "{css}" ? stage.Demonstration.Site.Addresses.First(file => file.EndsWith(".css", StringComparison.Ordinal)) : address;
}
