using BenchmarkDotNet.Attributes;
using Jvn.Site.Benchmarks.Compression;
using Jvn.Site.Published;

namespace Jvn.Site.Benchmarks.Parts;

/// <summary>Compressing a page in each way.</summary>
public class CompressionParts
{
    private byte[] page = [];
    private CompressionWay way = null!;

    [Params("usual", "largest")]
    public string Page { get; set; } = "";

    [ParamsSource(nameof(Ways))]
    public string Way { get; set; } = "";

    public static IEnumerable<string> Ways => CompressionWay.All.Select(way => way.Name);

    [GlobalSetup]
    public void Prepare()
    {
        var sample = SampleSite.Instance;
        var address = SiteUrls.Advisory(sample.Advisory(Page).Id, Language.Japanese);
        page = sample.Pages.Render(address).ToArray();
        way = CompressionWay.All.Single(one => one.Name == Way);
    }

    [Benchmark]
    public byte[] Compress() => way.Compress(page);
}
