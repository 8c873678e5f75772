using System.Text;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;
using Xunit;

namespace Jvn.Site.Output.Tests.Tree;

/// <summary>What is made from the same value is taken over from the site before, unread; everything else is made.</summary>
public sealed class TakeOverTests : IDisposable
{
    private const string Maker = "this program";
    private static readonly DateTimeOffset Noon = new(2026, 4, 1, 12, 0, 0, TimeSpan.FromHours(9));

    private readonly OutputFolder folder = new();

    public void Dispose() => folder.Dispose();

    // With a page that is long enough to be compressed.
    private EarlierSite Gather(string name, EarlierSite? earlier, Action<OutputTree> look)
    {
        using var tree = OutputTree.Gather(Directory.CreateDirectory(Path.Combine(folder.Root, name)).FullName, earlier, withCopies: true);
        tree.Make("/a/", Noon, 1, static _ => Text(new string('a', 5000)));
        look(tree);
        var files = tree.Seal();
        return new EarlierSite(files, tree.Record(Maker));
    }

    [Fact]
    public void A_file_from_the_same_value_is_linked_and_not_rendered()
    {
        Build(tree => tree.Make("/a/", Noon, 1, static value => Page(value)));
        var rendered = Build(tree => tree.Make("/a/", Noon, 1, Never));
        Assert.Equal(0, rendered.NewFiles);
        Assert.True(rendered.IsTakenOver("/a/"));
        Assert.Equal("<p>1</p>", File.ReadAllText(Full("a/index.html")));
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(1, 1)]
    public void Another_value_or_another_time_makes_another_file(int value, int seconds)
    {
        Build(tree => tree.Make("/a/", Noon, 1, static value => Page(value)));
        var rendered = Build(tree => tree.Make("/a/", Noon.AddSeconds(seconds), value, static value => Page(value)));
        Assert.Equal(2, rendered.NewFiles); // it and the list of hashes
        Assert.Equal($"<p>{value}</p>", File.ReadAllText(Full("a/index.html")));
        Assert.Equal(Noon.AddSeconds(seconds).UtcDateTime, File.GetLastWriteTimeUtc(Full("a/index.html")));
    }

    [Fact]
    public void Another_program_makes_everything_anew_and_links_what_comes_out_the_same()
    {
        Build(tree => tree.Make("/a/", Noon, 1, static value => Page(value)));
        var text = File.ReadAllText(Full("a/index.html"));
        var (made, shown) = (0, 0);
        Build(tree =>
        {
            tree.Watch((_, _) => shown++);
            tree.Make("/a/", Noon, 1, value => Page(value + made++));
        }, maker: "another program");
        Assert.Equal((1, 2, text), (made, shown, File.ReadAllText(Full("a/index.html"))));
    }

    [Fact]
    public void What_was_written_before_just_so_is_new_to_nobody()
    {
        Assert.Equal(["/SHA256SUMS", "/a.json"], New("this program", "1"));
        Assert.Empty(New("this program", "1"));
        Assert.Equal(["/SHA256SUMS", "/a.json"], New("this program", "2"));
        Assert.Equal(["/SHA256SUMS", "/a.json"], New("another program", "2"));

        string[] New(string maker, string text)
        {
            var (seen, seenNew) = (new SortedSet<string>(StringComparer.Ordinal), new SortedSet<string>(StringComparer.Ordinal));
            Build(tree =>
            {
                tree.Watch((address, _) => seen.Add(address));
                tree.WatchNew((address, _) => seenNew.Add(address));
                tree.Write("/a.json", Text(text), Noon);
            }, maker);
            Assert.Contains("/a.json", seen);
            return [.. seenNew];
        }
    }

    [Theory]
    [InlineData("<p>2</p>", true)]
    [InlineData("<p>longer</p>", false)]
    public void What_somebody_changed_where_it_lies_is_made_anew(string text, bool sameLength)
    {
        Build(tree => tree.Make("/a/", Noon, 1, static value => Page(value)));
        File.WriteAllText(Full("a/index.html"), text);
        if (!sameLength)
            File.SetLastWriteTimeUtc(Full("a/index.html"), Noon.UtcDateTime);
        Build(tree => tree.Make("/a/", Noon, 1, static value => Page(value)));
        Assert.Equal("<p>1</p>", File.ReadAllText(Full("a/index.html")));
    }

    [Theory]
    [InlineData(".br")]
    [InlineData(".gz")]
    public void A_copy_that_somebody_changed_or_removed_is_made_anew(string ending)
    {
        var first = Gather("first", null, tree => Assert.False(tree.IsTakenOver("/a/")));
        var copy = Path.Combine(first.Files.Directory, "a", "index.html" + ending);
        var length = new FileInfo(copy).Length;
        Gather("second", first, tree => Assert.True(tree.IsTakenOver("/a/")));

        var bytes = File.ReadAllBytes(copy);
        File.WriteAllBytes(copy, new byte[length]);
        Gather("with zeros", first with { Files = FinishedTree.Open(first.Files.Directory) }, tree => Assert.False(tree.IsTakenOver("/a/")));

        File.WriteAllBytes(copy, [.. bytes, 0]);
        File.SetLastWriteTimeUtc(copy, Noon.UtcDateTime);
        var third = Gather("third", first with { Files = FinishedTree.Open(first.Files.Directory) }, tree => Assert.False(tree.IsTakenOver("/a/")));
        Assert.Equal(length, new FileInfo(Path.Combine(third.Files.Directory, "a", "index.html" + ending)).Length);

        File.Delete(copy);
        Gather("fourth", first with { Files = FinishedTree.Open(first.Files.Directory) }, tree => Assert.False(tree.IsTakenOver("/a/")));
    }

    [Theory]
    [InlineData(".br")]
    [InlineData(".gz")]
    public void A_copy_that_nobody_wrote_ends_the_build(string ending)
    {
        var directory = Directory.CreateDirectory(Path.Combine(folder.Root, "copies")).FullName;
        using var tree = OutputTree.Gather(directory, earlier: null, withCopies: true);
        tree.Write("/a.txt", "too short for a copy"u8, Noon);
        File.WriteAllText(Path.Combine(directory, "a.txt" + ending), "x");
        Assert.Equal("a.txt" + ending, Assert.Throws<UnexpectedFileException>(tree.Seal).Path);
    }

    [Fact]
    public void A_spot_check_finds_what_comes_out_otherwise_and_keeps_what_was_made()
    {
        Build(tree => tree.Make("/a/", Noon, 1, static value => Page(value)));
        var earlier = new EarlierSite(FinishedTree.Open(folder.Output), SiteRecord.TryRead(File.ReadAllBytes(RecordFile), Maker));
        using var tree = OutputTree.Gather(Directory.CreateDirectory(Path.Combine(folder.Root, "next")).FullName, earlier, recheck: () => true);
        tree.Make("/a/", Noon, 1, static value => Page(value + 6));
        Assert.Equal(["/a/index.html"], tree.Unlike);
        Assert.Equal("<p>7</p>", Encoding.UTF8.GetString(tree.Read("/a/")));
    }

    [Fact]
    public void A_spot_check_finds_what_was_changed_in_place_with_its_length_and_time_kept()
    {
        Build(tree => tree.Make("/a/", Noon, 1, static value => Page(value)));
        File.WriteAllText(Full("a/index.html"), "<p>2</p>");
        File.SetLastWriteTimeUtc(Full("a/index.html"), Noon.UtcDateTime);
        var earlier = new EarlierSite(FinishedTree.Open(folder.Output), SiteRecord.TryRead(File.ReadAllBytes(RecordFile), Maker));
        using var tree = OutputTree.Gather(Directory.CreateDirectory(Path.Combine(folder.Root, "next")).FullName, earlier, recheck: () => true);
        tree.Make("/a/", Noon, 1, static value => Page(value));
        Assert.Equal(["/a/index.html"], tree.Unlike);
        Assert.Equal("<p>1</p>", Encoding.UTF8.GetString(tree.Read("/a/")));
    }

    [Fact]
    public void Links_of_pages_that_are_taken_over_are_still_followed()
    {
        Build(tree =>
        {
            tree.Make("/a/", Noon, 1, static _ => Text("<a href=\"/b/#there\">b</a><a href=\"/c/\">c</a>"));
            tree.Make("/b/", Noon, 1, static _ => Text("<p id=\"there\">b</p>"));
            tree.Make("/c/", Noon, 1, static _ => Text("<p>c</p>"));
        });
        Build(tree =>
        {
            tree.Make("/a/", Noon, 1, Never);
            tree.Make("/b/", Noon, 2, static _ => Text("<p>b without it</p>"));
            Assert.Equal(["/a/index.html: '/b/#there' leads to no element", "/a/index.html: '/c/' leads to no file"],
                LinkCheck.Run(tree).Select(link => $"{link}"));
        });
    }

    [Fact]
    public void What_a_page_no_longer_leads_to_may_go()
    {
        Build(tree =>
        {
            tree.Make("/a/", Noon, 1, static _ => Text("<a href=\"/b/\">b</a>"));
            tree.Make("/b/", Noon, 1, static _ => Text("<a href=\"/a/\">a</a>"));
            tree.Make("/d/", Noon, 1, static _ => Text("<a href=\"/b/\">b</a>"));
        });
        Build(tree =>
        {
            tree.Make("/a/", Noon, 2, static _ => Text("<p>alone</p>"));
            Assert.Empty(LinkCheck.Run(tree));
        });
    }

    [Fact]
    public void The_record_is_the_same_however_the_site_came_about()
    {
        Build(tree => Three(tree, 1));
        Build(tree => Three(tree, 2));
        var warm = File.ReadAllBytes(RecordFile);
        File.Delete(RecordFile);
        Build(tree => Three(tree, 2));
        Assert.Equal(Convert.ToHexString(File.ReadAllBytes(RecordFile)), Convert.ToHexString(warm));

        static void Three(OutputTree tree, int value)
        {
            tree.Make("/a/", Noon, value, static value => Text($"<a href=\"/b/\">{value}</a><a href=\"/c/#x{value}\">c</a>"));
            tree.Make("/b/", Noon, 1, static _ => Text("<a href=\"/a/\">a</a>"));
            tree.Make("/c/", Noon, 1, static _ => Text("<i id=\"x1\"></i><i id=\"x2\"></i><a href=\"/b/\">b</a>"));
        }
    }

    [Fact]
    public void A_record_that_is_harmed_or_of_another_site_is_none()
    {
        Build(tree => tree.Make("/a/", Noon, 1, static value => Page(value)));
        var record = File.ReadAllBytes(RecordFile);
        Assert.NotNull(SiteRecord.TryRead(record, Maker));
        Assert.Null(SiteRecord.TryRead(record, "another program"));
        Assert.Null(SiteRecord.TryRead(record[..^1], Maker));
        Assert.Null(SiteRecord.TryRead([], Maker));
        for (var at = 0; at < record.Length; at += 7)
        {
            var harmed = (byte[])record.Clone();
            harmed[at] ^= 1;
            Assert.Null(SiteRecord.TryRead(harmed, Maker));
        }
    }

    [Fact]
    public void The_record_of_another_site_is_not_believed()
    {
        Build(tree => tree.Make("/a/", Noon, 1, static value => Page(value)));
        Directory.Move(folder.Output, folder.Output + "-1");
        Build(tree => tree.Make("/a/", Noon, 2, static value => Page(value)));

        // Of the same length and time, so that only the list of hashes tells it.
        Directory.Delete(folder.Output, recursive: true);
        Directory.Move(folder.Output + "-1", folder.Output);
        Build(tree => tree.Make("/a/", Noon, 2, static value => Page(value)));
        Assert.Equal("<p>2</p>", File.ReadAllText(Full("a/index.html")));
    }

    [Fact]
    public void Compressed_copies_come_along()
    {
        var long_ = new string('x', 4000);
        var first = Directory.CreateDirectory(Path.Combine(folder.Root, "first")).FullName;
        SiteRecord record;
        FinishedTree files;
        using (var tree = OutputTree.Gather(first, earlier: null, withCopies: true))
        {
            tree.Make("/a/", Noon, long_, static text => Text(text));
            Assert.Equal(["/a/index.html"], tree.Addresses);
            record = tree.Record(Maker);
            files = tree.Seal();
        }

        using var next = OutputTree.Gather(Directory.CreateDirectory(Path.Combine(folder.Root, "next")).FullName, new EarlierSite(files, record),
            withCopies: true);
        next.Make("/a/", Noon, long_, static _ => throw new InvalidOperationException("It is there already."));
        Assert.Equal(record.Render(), next.Record(Maker).Render());
        Assert.Equal(["a/index.html", "a/index.html.br", "a/index.html.gz"], OutputFolder.Files(next.Seal().Directory));
        Assert.Equal(long_, Encoding.UTF8.GetString(CompressedCopies.Unpack("x.gz", File.ReadAllBytes(Path.Combine(folder.Root, "next/a/index.html.gz")))!));
    }

    private string RecordFile => Path.Combine(folder.Root, ".output.record");

    private string Full(string path) => Path.Combine(folder.Output, path);

    // A site that a build takes for its own.
    private OutputTree Build(Action<OutputTree> make, string maker = Maker)
    {
        using var tree = OutputTree.Stage(folder.Output, maker);
        tree.Write("/404.html", "x"u8, Noon);
        tree.Write("/rss/jvn.rdf", "x"u8, Noon);
        make(tree);
        HashList.Of(tree).WriteTo(tree);
        tree.Promote();
        return tree;
    }

    private static byte[] Page(int value) => Text($"<p>{value}</p>");

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Never(int value) => throw new InvalidOperationException("It is there already.");
}
