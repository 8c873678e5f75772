using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;

namespace Jvn.Site.Benchmarks.Parts;

/// <summary>What is done with each page that is rendered.</summary>
public class FinishingParts
{
    private byte[] page = [];
    private OnePageSite site = null!;

    [Params("status", "usual", "largest")]
    public string Page { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        var sample = SampleSite.Instance;
        var address = Page == "status"
            ? SiteUrls.Statement(sample.Largest.Id, sample.Largest.Statements[^1].Vendor.Number, Language.Japanese)
            : SiteUrls.Advisory(sample.Advisory(Page).Id, Language.Japanese);
        page = sample.Pages.Render(address).ToArray();
        site = new OnePageSite(address + "index.html", page);
    }

    [Benchmark]
    public byte[] Sha256() => SHA256.HashData(page);

    /// <summary>Its links lead nowhere here, which costs no more than looking where they lead.</summary>
    [Benchmark]
    public int Link_check() => LinkCheck.Run(site).Count;

    [Benchmark]
    public int Leak_search() => SampleSite.Instance.Probe.Search(page).Count();
}
