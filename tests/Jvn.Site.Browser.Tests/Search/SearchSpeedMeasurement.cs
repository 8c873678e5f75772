using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Jvn.Site.Output.Search;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Browser.Tests.Search;

/// <summary>Measures a search of 15,000 advisories with 7.8 vendors each, and judges it by its targets. Run it by hand: <c>-class "*SearchSpeedMeasurement"
/// -explicit only -showliveoutput</c>.</summary>
public sealed class SearchSpeedMeasurement(SearchSite site, ITestOutputHelper output) : IClassFixture<SearchSite>
{
    private static readonly string[] Queries = ["脆弱性", "クロスサイトスクリプティング", "株式会社", "ルータ SQL", "cve2014", "jvn", "漏", "見つからない語"];

    [Theory(Explicit = true)]
    [InlineData(1, 1000)]
    [InlineData(4, 3000)]
    public async Task First_results_and_queries_are_fast(int slowdown, int limit)
    {
        var folder = Directory.CreateTempSubdirectory("jvn-search-speed-").FullName;
        try
        {
            CopyLargeSite(folder);
            await using var server = await NginxServer.StartAsync(Path.Combine(folder, "site"), Path.Combine(folder, "server"));
            var page = await site.OpenAsync();
            var tools = await page.Context.NewCDPSessionAsync(page);
            await tools.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = slowdown });
            await page.AddInitScriptAsync(
                """
                document.addEventListener('DOMContentLoaded', () => {
                  const list = document.querySelector('#results .rows');
                  new MutationObserver(() => {
                    if (list.children.length) window.first ??= performance.now();
                    if (list.getAttribute('aria-busy') === 'false') window.whole ??= performance.now();
                  }).observe(document.getElementById('results'), { subtree: true, childList: true, attributes: true });
                });
                """);
            await page.GotoAsync(new Uri(server.Address, "/search/?q=" + Uri.EscapeDataString("クロスサイト")).AbsoluteUri);
            await page.WaitForFunctionAsync("() => window.whole");
            var first = await page.EvaluateAsync<double>("window.first");
            var whole = await page.EvaluateAsync<double>("window.whole");
            output.WriteLine(Invariant($"{slowdown}x: first results {first:0} ms, all {whole:0} ms after the navigation began"));
            foreach (var query in Queries)
            {
                var times = await page.EvaluateAsync<double[]>(
                    """
                    query => Array.from({ length: 9 }, () => {
                      const field = document.querySelector('main input[name=q]');
                      field.value = query;
                      const begun = performance.now();
                      field.dispatchEvent(new Event('input', { bubbles: true }));
                      return performance.now() - begun;
                    })
                    """,
                    query);
                output.WriteLine(Invariant($"{slowdown}x: {query}: {times.Order().ElementAt(times.Length / 2):0.0} ms, slowest {times.Max():0.0} ms"));
                Assert.InRange(times.Order().ElementAt(times.Length / 2), 0, 20 * slowdown);
            }

            Assert.InRange(first, 0, limit);
            await page.Context.CloseAsync();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // The pages of the collection, with the index of the large site in place of theirs.
    private void CopyLargeSite(string folder)
    {
        var index = SearchIndex.Of(LargeSite.Make(15_000, 4_000, 44));
        var large = Path.Combine(folder, "large");
        using var tree = OutputTree.Stage(large);
        index.Write(tree);
        var target = Path.Combine(folder, "site");
        foreach (var address in site.Built.Addresses.Where(address => address.StartsWith("/assets/", StringComparison.Ordinal)))
            Put(target, address, File.ReadAllBytes(Path.Combine(site.Built.Folder, address[1..])));
        foreach (var address in tree.Addresses)
            Put(target, address, tree.Read(address));
        var files = index.In(Language.Japanese);
        var options = string.Concat(files.Years.Select(year => $"<option value=\"{year.Year}\" data-file=\"{year.Address}\">{year.Year}</option>"));
        var page = Regex.Replace(site.Built.Text("/search/"), "(<option [^>]*data-file=[^>]*>[^<]*</option>\\s*)+", options);
        Put(target, "/search/index.html", Encoding.UTF8.GetBytes(Regex.Replace(page, "data-vendors=\"/[^\"]*\"", $"data-vendors=\"{files.Vendors}\"")));
        Put(target, "/404.html", []);
    }

    private static void Put(string folder, string address, byte[] bytes)
    {
        var path = Path.Combine(folder, address[1..]);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
