using System.Text;
using Jvn.Site.Output.Tree;
using Xunit;

namespace Jvn.Site.Output.Tests.Tree;

/// <summary>A finished site is read as it lies there, and as one.</summary>
public sealed class FinishedTreeTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("jvn-tree-").FullName;

    [Fact]
    public void A_site_that_a_link_leads_to_stays_the_same_when_the_link_is_made_to_lead_elsewhere()
    {
        Put("releases/1/index.html", "one");
        Put("releases/2/index.html", "two");
        var current = Path.Combine(root, "current");
        File.CreateSymbolicLink(current, "releases/1");
        var tree = FinishedTree.Open(current + "/");
        File.Delete(current);
        File.CreateSymbolicLink(current, "releases/2");
        Assert.Equal("one", Encoding.UTF8.GetString(tree.Read("/")));
        Assert.Equal(Path.Combine(root, "releases", "1"), tree.Directory);
    }

    [Fact]
    public void What_no_site_can_hold_is_named_and_not_followed()
    {
        Put("site/index.html", "one");
        Put("site/index.html.br", "one");
        Put("site/a?b", "x");
        Put("secret/plan.md", "secret");
        File.CreateSymbolicLink(Path.Combine(root, "site", "folder"), Path.Combine(root, "secret"));
        File.CreateSymbolicLink(Path.Combine(root, "site", "plan.html"), Path.Combine(root, "secret", "plan.md"));
        File.CreateSymbolicLink(Path.Combine(root, "site", "gone.html"), "nowhere");
        var tree = FinishedTree.Open(Path.Combine(root, "site"));
        Assert.Equal(["a?b", "folder", "gone.html", "plan.html"], tree.Strangers);
        Assert.Equal(6, tree.Bytes);
        Assert.Equal(["/index.html"], tree.Addresses);
        Assert.Equal(["/index.html.br"], tree.Copies);
        Assert.Throws<KeyNotFoundException>(() => tree.Read("/plan.html"));
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, path))!);
        File.WriteAllText(Path.Combine(root, path), text);
    }
}
