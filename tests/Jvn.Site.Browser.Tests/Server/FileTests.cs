using System.Text.RegularExpressions;
using Jvn.Site.Browser.Tests.Stage;
using Xunit;

namespace Jvn.Site.Browser.Tests.Server;

/// <summary>Kinds of file, cache times, redirects and compression.</summary>
public sealed partial class FileTests(TestStage stage)
{
    private const string Soon = "public, max-age=60";
    private const string Never = "public, max-age=31536000, immutable";

    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["/"] = "text/html; charset=utf-8",
        [""] = "text/plain; charset=utf-8", // SHA256SUMS
        [".html"] = "text/html; charset=utf-8",
        [".rdf"] = "application/rdf+xml; charset=utf-8",
        [".xml"] = "application/xml; charset=utf-8",
        [".atom"] = "application/atom+xml; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml; charset=utf-8",
        [".png"] = "image/png",
        [".txt"] = "text/plain; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8",
        [".sha256"] = "text/plain; charset=utf-8",
        [".sha512"] = "text/plain; charset=utf-8",
        [".json"] = "application/json; charset=utf-8",
    };

    [Fact]
    public async Task Every_file_has_the_type_that_pages_say_and_the_cache_time_of_its_kind()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var address in stage.Demonstration.Site.Addresses.Where(address => address != "/404.html"))
        {
            var kind = address.EndsWith('/') ? "/" : Path.GetExtension(address);
            Assert.True(Known.ContainsKey(kind), $"{address}: what type is that to be?");
            var type = ByAddress(address) ?? Known[kind];
            if (kind == "/" && !seen.Add(address[..(address.IndexOf('/', 1) + 1)]))
                continue; // of pages, one a folder: all pages are asked for in AllAddressesTests
            var answer = await Answer.ToAsync(stage.Demonstration, address);
            var cache = Hashed().IsMatch(address) ? Never : Soon;
            Assert.Equal($"{address} 200 {type} {cache}",
                $"{address} {answer.Status} {Assert.Single(answer.All("Content-Type"))} {Assert.Single(answer.All("Cache-Control"))}");
        }
    }

    // The ending alone does not say it.
    private static string? ByAddress(string address) => Path.GetExtension(address) switch
    {
        ".xml" when address.Contains("/rss/", StringComparison.Ordinal) => "application/rss+xml; charset=utf-8",
        ".json" when address.Contains("/rss/", StringComparison.Ordinal) => "application/feed+json; charset=utf-8",
        ".xml" when address.EndsWith("/opensearch.xml", StringComparison.Ordinal) => "application/opensearchdescription+xml; charset=utf-8",
        _ => null,
    };

    [Fact]
    public async Task An_address_without_its_slash_leads_to_the_one_with_it_on_whatever_host()
    {
        var answer = await Answer.ToAsync(stage.Demonstration, "/en/report/2026?q=1");
        Assert.Equal(301, answer.Status);
        Assert.Equal(["/en/report/2026/?q=1"], answer.All("Location"));
        Assert.Equal([Soon], answer.All("Cache-Control"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/rss/jvn.rdf")]
    [InlineData("/rss/jvn.xml")]
    [InlineData("/rss/jvn.atom")]
    [InlineData("/rss/jvn.json")]
    [InlineData("/api/advisories.json")]
    [InlineData("/sitemap-1.xml")]
    [InlineData("/jp/JVN00000000/")]
    public async Task Text_is_sent_compressed(string address)
    {
        var plain = await Answer.ToAsync(stage.Demonstration, address);
        var encodings = NginxServer.HasBrotli ? new[] { "gzip", "br" } : ["gzip"];
        foreach (var encoding in encodings)
        {
            var answer = await Answer.ToAsync(stage.Demonstration, address, more: $"Accept-Encoding: {encoding}\r\n");
            Assert.Equal([encoding], answer.All("Content-Encoding"));
            Assert.Contains("Accept-Encoding", answer.All("Vary"));
            Assert.True(answer.Body.Length < plain.Body.Length / 2, $"{answer.Body.Length} of {plain.Body.Length}");
        }
    }

    [Fact]
    public async Task No_request_is_answered_by_saying_that_nothing_has_changed()
    {
        var modified = File.GetLastWriteTimeUtc(Path.Combine(stage.Demonstration.Site.Folder, "index.html"));
        Assert.Equal(200, (await Answer.ToAsync(stage.Demonstration, "/", more: $"If-Modified-Since: {modified:R}\r\n")).Status);
    }

    /// <summary>Names that carry a hash of the contents.</summary>
    [GeneratedRegex(@"^/(en/)?(assets|search)/.*\.[0-9a-f]{8,}\.[a-z0-9]+$")]
    private static partial Regex Hashed();
}
