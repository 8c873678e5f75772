using Jvn.Site.Output.Feeds;
using Jvn.Site.Output.Tests.Pages;
using Jvn.Site.Output.Tests.Tree;
using Jvn.Site.Output.Tree;

namespace Jvn.Site.Output.Tests.Readers;

/// <summary>The feeds of <see cref="SampleSite"/> on the disk, written once; no reader changes them.</summary>
public sealed class FeedFolder : IDisposable
{
    private readonly OutputFolder folder = new();

    public FeedFolder()
    {
        using var tree = OutputTree.Stage(folder.Output);
        FeedFiles.Write(SampleSite.Model, tree);
        tree.Promote();
    }

    public string Output => folder.Output;

    public void Dispose() => folder.Dispose();
}
