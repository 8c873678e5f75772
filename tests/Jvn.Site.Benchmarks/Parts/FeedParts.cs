using BenchmarkDotNet.Attributes;
using Jvn.Site.Output.Feeds;
using Jvn.Site.Published;

namespace Jvn.Site.Benchmarks.Parts;

/// <summary>The feed of all news, with the making of every item.</summary>
public class FeedParts
{
    [ParamsAllValues]
    public FeedFormat Format { get; set; }

    [Benchmark]
    public byte[] Feed() => FeedFiles.Render(SampleSite.Instance.Site, FeedChannel.Everything, Format, Language.Japanese);
}
