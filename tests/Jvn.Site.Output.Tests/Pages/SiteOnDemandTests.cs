using Jvn.Site.Output.Pages;
using Jvn.Site.Output.Tests.Tree;
using Jvn.Site.Output.Tree;
using Xunit;

namespace Jvn.Site.Output.Tests.Pages;

/// <summary>Whoever looks at one file sees what a build would have written.</summary>
public sealed class SiteOnDemandTests
{
    [Fact]
    public void Every_file_is_the_one_of_a_build_and_there_are_no_others()
    {
        using var folder = new OutputFolder();
        using var tree = OutputTree.Stage(folder.Output);
        var assets = ThemeAssets.Read(RenderedSite.Theme);
        SiteRenderer.Render(SampleSite.Model, tree, assets, cancellation: TestContext.Current.CancellationToken);
        var site = new SiteOnDemand(SampleSite.Model, assets);
        Assert.NotEmpty(tree.Addresses);
        foreach (var address in tree.Addresses)
        {
            var asked = address.EndsWith("/index.html", StringComparison.Ordinal) ? address[..^"index.html".Length] : address;
            Assert.True(site.Read(asked) is { } bytes && bytes.AsSpan().SequenceEqual(tree.Read(address)), address);
        }

        foreach (var nowhere in new[] { "/nowhere/", "/jp/JVN00000000/", "/jp", "", "/assets/x.css", "/api/none.json" })
            Assert.Null(site.Read(nowhere));
    }
}
