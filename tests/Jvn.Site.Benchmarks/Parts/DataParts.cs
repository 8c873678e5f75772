using BenchmarkDotNet.Attributes;
using Jvn.Site.Output.Csaf;
using Jvn.Site.Output.Feeds;
using Jvn.Site.Output.Vuldef;
using Jvn.Site.Published;

namespace Jvn.Site.Benchmarks.Parts;

/// <summary>Files for programs.</summary>
public class DataParts
{
    private ShownAdvisory advisory = null!;
    private SiteModel alone = null!;

    [Params("usual", "largest")]
    public string Advisory { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        advisory = SampleSite.Instance.Advisory(Advisory);
        alone = SampleSite.Instance.Alone(advisory);
    }

    [Benchmark]
    public byte[] Csaf_document() => CsafFiles.Render(advisory, alone.Settings);

    [Benchmark]
    public byte[]? Vuldef_document() => VuldefDocument.Render(advisory, alone.Settings, Language.Japanese);

    [Benchmark]
    public byte[] Atom_feed_of_it_alone() => FeedFiles.Render(alone, FeedChannel.Everything, FeedFormat.Atom, Language.Japanese);
}
