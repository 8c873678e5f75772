using System.Text;
using Jvn.Site.Output.Tree;
using Xunit;

namespace Jvn.Site.Output.Tests.Tree;

public sealed class OutputTreeTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.FromHours(9));

    private readonly OutputFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Nothing_is_in_the_output_before_the_promotion_and_everything_after_it()
    {
        using var tree = OutputTree.Stage(folder.Output);
        tree.Write("/", "home"u8, Noon);
        tree.Write("/jp/JVN12345678/", "advisory"u8, Noon);
        tree.Write("/rss/jvn.rdf", "feed"u8, Noon);

        Assert.False(Path.Exists(folder.Output));
        tree.Promote();

        Assert.Equal(["index.html", "jp/JVN12345678/index.html", "rss/jvn.rdf"], OutputFolder.Files(folder.Output));
        Assert.Equal("advisory", File.ReadAllText(Path.Combine(folder.Output, "jp/JVN12345678/index.html")));
        Assert.False(Path.Exists(folder.Staging));
        Assert.False(Path.Exists(folder.Previous));
    }

    [Fact]
    public void Addresses_are_sorted_and_name_the_files()
    {
        using var tree = OutputTree.Stage(folder.Output);
        foreach (var address in (string[])["/vu/", "/b.txt", "/", "/.well-known/security.txt", "/B2.txt"])
            tree.Write(address, "x"u8, Noon);

        Assert.Equal(["/.well-known/security.txt", "/B2.txt", "/b.txt", "/index.html", "/vu/index.html"], tree.Addresses);
    }

    [Fact]
    public void A_file_can_be_read_back_under_both_names_of_a_page()
    {
        using var tree = OutputTree.Stage(folder.Output);
        tree.Write("/jp/", "list"u8, Noon);
        tree.Write("/empty.txt", [], Noon);

        Assert.Equal("list"u8, tree.Read("/jp/"));
        Assert.Equal("list"u8, tree.Read("/jp/index.html"));
        Assert.Empty(tree.Read("/empty.txt"));
        Assert.True(tree.Contains("/jp/"));
        Assert.False(tree.Contains("/JP/"));
        Assert.Throws<KeyNotFoundException>(() => tree.Read("/jp"));
        Assert.Throws<KeyNotFoundException>(() => tree.Read("/vu/"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("index.html")]
    [InlineData("//")]
    [InlineData("/jp//a.html")]
    [InlineData("//host/a.html")]
    [InlineData("/..")]
    [InlineData("/../a.html")]
    [InlineData("/jp/../../a.html")]
    [InlineData("/jp/..")]
    [InlineData("/./a.html")]
    [InlineData("/.git/config")]
    [InlineData("/.htaccess")]
    [InlineData("/.well-known2/a")]
    [InlineData("/jp\\a.html")]
    [InlineData("/jp/a\0.html")]
    [InlineData("/jp/a\n.html")]
    [InlineData("/jp/a\u007f.html")]
    [InlineData("/jp/a\u202e.html")]
    [InlineData("/jp/a\ud800.html")]
    [InlineData("/jp/a%2e.html")]
    [InlineData("/jp/a?b")]
    [InlineData("/jp/a#b")]
    public void An_address_that_is_no_file_of_the_site_is_refused(string address)
    {
        using var tree = OutputTree.Stage(folder.Output);

        Assert.Throws<ArgumentException>(() => tree.Write(address, "x"u8, Noon));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Staging));
        Assert.Empty(tree.Addresses);
    }

    [Fact]
    public void A_segment_longer_than_file_systems_take_is_refused()
    {
        using var tree = OutputTree.Stage(folder.Output);
        tree.Write("/" + new string('a', 255), "x"u8, Noon);

        Assert.Throws<ArgumentException>(() => tree.Write("/" + new string('b', 256), "x"u8, Noon));
        Assert.Throws<ArgumentException>(() => tree.Write("/" + new string('図', 86), "x"u8, Noon));
    }

    [Theory]
    [InlineData("/jp/", "/jp/")]
    [InlineData("/jp/", "/jp/index.html")]
    [InlineData("/jp/a.html", "/jp/A.html")]
    [InlineData("/jp/a.html", "/JP/b.html")]
    [InlineData("/é.html", "/É.html")]
    [InlineData("/jp", "/jp/a.html")]
    [InlineData("/jp/a.html", "/jp")]
    [InlineData("/jp/a/b.html", "/jp/A")]
    [InlineData("/jp/a", "/jp/A/b/c.html")]
    public void Addresses_that_cannot_both_be_files_collide(string first, string second)
    {
        using var tree = OutputTree.Stage(folder.Output);
        tree.Write(first, "first"u8, Noon);

        var collision = Assert.Throws<AddressCollisionException>(() => tree.Write(second, "second"u8, Noon));

        Assert.Equal((first, second), (collision.First, collision.Second));
        Assert.Contains(first, collision.Message, StringComparison.Ordinal);
        Assert.Contains(second, collision.Message, StringComparison.Ordinal);
        Assert.Equal("first"u8, tree.Read(first));
        Assert.Single(tree.Addresses);
    }

    [Fact]
    public void Many_threads_write_at_once()
    {
        using var tree = OutputTree.Stage(folder.Output);
        Parallel.For(0, 2000, new ParallelOptions { MaxDegreeOfParallelism = 16 }, i =>
            tree.Write($"/d{i % 7}/e{i % 31}/{i}/", Encoding.UTF8.GetBytes($"page {i}"), Noon));
        tree.Promote();

        Assert.Equal(2000, OutputFolder.Files(folder.Output).Length);
        Assert.All(Enumerable.Range(0, 2000), i =>
            Assert.Equal($"page {i}", File.ReadAllText(Path.Combine(folder.Output, $"d{i % 7}/e{i % 31}/{i}/index.html"))));
    }

    [Fact]
    public void Of_many_threads_that_want_one_address_one_gets_it()
    {
        using var tree = OutputTree.Stage(folder.Output);
        var refused = 0;
        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 16 }, i =>
        {
            try
            {
                tree.Write("/jp/", Encoding.UTF8.GetBytes($"{i}"), Noon);
            }
            catch (AddressCollisionException)
            {
                Interlocked.Increment(ref refused);
            }
        });

        Assert.Equal(199, refused);
        Assert.Single(tree.Addresses);
    }

    [Fact]
    public void Addresses_are_in_order_whenever_somebody_asks()
    {
        using var tree = OutputTree.Stage(folder.Output);
        tree.Write("/jp/b/", "x"u8, Noon);
        tree.Write("/jp/d/", "x"u8, Noon);
        Assert.Equal(["/jp/b/index.html", "/jp/d/index.html"], tree.Addresses);
        tree.Write("/jp/e/", "x"u8, Noon);
        tree.Write("/jp/c/", "x"u8, Noon);
        tree.Write("/a.txt", "x"u8, Noon);
        Assert.Equal(["/a.txt", "/jp/b/index.html", "/jp/c/index.html", "/jp/d/index.html", "/jp/e/index.html"], tree.Addresses);
    }

    [Fact]
    public void Times_are_those_given_and_a_folder_is_as_new_as_the_newest_below_it()
    {
        using var tree = OutputTree.Stage(folder.Output);
        tree.Write("/jp/new/", "x"u8, Noon);
        tree.Write("/jp/old/", "x"u8, Noon.AddDays(-2));
        tree.Write("/vu/old/a/", "x"u8, Noon.AddYears(-20).AddTicks(1_234_567));
        tree.Write("/st/a/b/", "x"u8, Noon.AddDays(-9));
        tree.Write("/st/a/c/d/", "x"u8, Noon.AddDays(-8));
        tree.Write("/st/ab/", "x"u8, Noon.AddDays(-7));
        tree.Write("/st/a-b/", "x"u8, Noon.AddDays(-6));
        tree.Promote();

        Assert.Equal(Noon, ModifiedAt("jp/new/index.html"));
        Assert.Equal(Noon.AddDays(-2), ModifiedAt("jp/old/index.html"));
        Assert.Equal(Noon.AddDays(-2), ModifiedAt("jp/old"));
        Assert.Equal(Noon, ModifiedAt("jp"));
        Assert.Equal(Noon.AddYears(-20).AddTicks(1_234_567), ModifiedAt("vu/old/a/index.html"));
        Assert.Equal(Noon.AddYears(-20).AddTicks(1_234_567), ModifiedAt("vu"));
        Assert.Equal([-9, -8, -8, -7, -6, -6], new[] { "st/a/b", "st/a/c", "st/a", "st/ab", "st/a-b", "st" }.Select(path => (ModifiedAt(path) - Noon).Days));
        Assert.Equal(Noon, ModifiedAt(""));
    }

    [Fact]
    public void A_symbolic_link_in_the_staging_directory_is_neither_followed_nor_published()
    {
        var outside = Directory.CreateDirectory(Path.Combine(folder.Root, "outside")).FullName;
        using var tree = OutputTree.Stage(folder.Output);
        tree.Write("/vu/a/", "x"u8, Noon);
        Directory.CreateSymbolicLink(Path.Combine(folder.Staging, "jp"), outside);
        File.CreateSymbolicLink(Path.Combine(folder.Staging, "file.txt"), Path.Combine(outside, "target.txt"));

        Assert.Throws<UnexpectedFileException>(() => tree.Write("/jp/", "x"u8, Noon));
        Assert.Throws<UnexpectedFileException>(() => tree.Write("/jp/a/", "x"u8, Noon));
        Assert.Throws<IOException>(() => tree.Write("/file.txt", "x"u8, Noon));
        Assert.Throws<UnexpectedFileException>(tree.Promote);
        Assert.Empty(Directory.EnumerateFileSystemEntries(outside));
        Assert.False(Path.Exists(folder.Output));
    }

    [Fact]
    public void What_the_tree_did_not_write_is_not_published()
    {
        using var tree = OutputTree.Stage(folder.Output);
        tree.Write("/jp/", "x"u8, Noon);
        folder.Put(".output.staging/jp/.index.html.swp");

        var stray = Assert.Throws<UnexpectedFileException>(tree.Promote);
        Assert.Equal("jp/.index.html.swp", stray.Path);
        Assert.False(Path.Exists(folder.Output));
    }

    [Fact]
    public void A_tree_that_lacks_a_file_is_not_published()
    {
        folder.PutEarlierBuild();
        using var tree = OutputTree.Stage(folder.Output);
        tree.Write("/jp/", "x"u8, Noon);
        File.Delete(Path.Combine(folder.Staging, "jp/index.html"));

        Assert.Throws<UnexpectedFileException>(tree.Promote);
        Assert.Equal("old", File.ReadAllText(Path.Combine(folder.Output, "old.html")));
    }

    [Fact]
    public void After_its_end_a_tree_takes_nothing()
    {
        var tree = OutputTree.Stage(folder.Output);
        tree.Write("/", "x"u8, Noon);
        tree.Promote();

        Assert.Throws<ObjectDisposedException>(() => tree.Write("/a", "x"u8, Noon));
        Assert.Throws<ObjectDisposedException>(tree.Promote);
        tree.Dispose();
        Assert.Equal(["index.html"], OutputFolder.Files(folder.Output));
    }

    [Fact]
    public void A_tree_that_is_not_promoted_leaves_nothing_behind_and_the_old_output_alone()
    {
        folder.PutEarlierBuild();
        using (var tree = OutputTree.Stage(folder.Output))
            tree.Write("/", "x"u8, Noon);

        Assert.False(Path.Exists(folder.Staging));
        Assert.Equal(["404.html", "old.html", "rss/jvn.rdf"], OutputFolder.Files(folder.Output));
    }

    private DateTimeOffset ModifiedAt(string path) => new(Directory.GetLastWriteTimeUtc(Path.Combine(folder.Output, path)), TimeSpan.Zero);
}
