using System.Text;
using Jvn.Site.Targets.ObjectStorage;
using Xunit;

namespace Jvn.Site.Targets.Tests.ObjectStorage;

/// <summary>Where readers see one object after the other: none who begins at the front page ever meets a link that leads to nothing, whichever request was the
/// last.</summary>
public sealed class OrderOfUploadTests(ObjectStoreServer server)
{
    [Fact]
    public async Task After_every_single_request_all_that_can_be_reached_is_there()
    {
        await using var bench = await BucketBench.StartAsync(server, isPointed: false);
        using var first = LinkedSite.Make(1, 3, 1);
        using var second = LinkedSite.Make(2, 5, 2);
        using var third = LinkedSite.Make(3, 4, 3); // takes one away
        var there = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        await using var proxy = new StoreProxy(bench.Address.Endpoint!);
        var (known, taken) = ((MadeRelease?)null, 0);
        foreach (var release in new[] { first, second, third })
        {
            var target = BucketBench.Open(bench.Address with { Endpoint = proxy.Address });
            var receipt = await StoreTroubleTests.ShowAsync(target, release.Parcel(known: known is null ? [] : [known]));
            Assert.Null(receipt!.Failure);
            foreach (var (method, path) in proxy.Done.Skip(taken))
            {
                var name = Uri.UnescapeDataString(path[(bench.Address.Bucket.Length + "//site".Length)..]);
                if (method == "PUT" && release.Files.TryGetValue(name, out var bytes))
                    there[name] = bytes;
                else if (method == "POST")
                    there.Keys.Where(gone => !release.Files.ContainsKey(gone)).ToList().ForEach(gone => there.Remove(gone));
                AssertAllIsThere(there, $"after {method} {path}");
            }

            taken = proxy.Done.Count;
            known = release;
            Assert.Equal(release.Files.Keys.Order(StringComparer.Ordinal), there.Keys.Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("/assets/site.0123456789abcdef.css", UploadStage.Assets)]
    [InlineData("/assets/search/ja/2026.0123456789abcdef.txt", UploadStage.Assets)]
    [InlineData("/jp/JVN00000001/index.html", UploadStage.Details)]
    [InlineData("/en/vu/JVNVU00000001/995312/index.html", UploadStage.Details)]
    [InlineData("/.well-known/csaf/white/2026/jvn_00000001.json", UploadStage.Details)]
    [InlineData("/api/cve/CVE-2026-10000.json", UploadStage.Details)]
    [InlineData("/api/advisories.json", UploadStage.Data)]
    [InlineData("/.well-known/csaf/white/index.txt", UploadStage.Data)]
    [InlineData("/en/rss/jvn.rdf", UploadStage.Feeds)]
    [InlineData("/search/index.html", UploadStage.Feeds)]
    [InlineData("/index.html", UploadStage.Entrances)]
    [InlineData("/jp/index.html", UploadStage.Lists)]
    [InlineData("/vendor/1/index.html", UploadStage.Details)]
    [InlineData("/report/2026/index.html", UploadStage.Lists)]
    [InlineData("/sitemap-1.xml", UploadStage.Entrances)]
    internal void An_address_comes_when_its_kind_comes(string address, UploadStage stage) => Assert.Equal(stage, UploadStages.Of(address));

    // From the front page, and from what programs are given as a beginning.
    private static void AssertAllIsThere(Dictionary<string, byte[]> there, string when)
    {
        var open = new Queue<string>(new[] { "/index.html", "/rss/jvn.rdf" }.Where(there.ContainsKey));
        var seen = open.ToHashSet(StringComparer.Ordinal);
        while (open.TryDequeue(out var page))
        {
            foreach (var link in LinkedSite.LinksOf(Encoding.UTF8.GetString(there[page])))
            {
                var name = link.EndsWith('/') ? link + "index.html" : link;
                Assert.True(there.ContainsKey(name), $"{when}: {page} leads to {link}");
                if (seen.Add(name))
                    open.Enqueue(name);
            }
        }
    }
}
