using Jvn.Site.Output.Tree;
using Xunit;

namespace Jvn.Site.Output.Tests.Tree;

public sealed class OutputPlaceTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.FromHours(9));

    private readonly OutputFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_earlier_build_is_replaced_as_a_whole()
    {
        folder.PutEarlierBuild();
        Build();

        Assert.Equal(["index.html"], OutputFolder.Files(folder.Output));
        Assert.False(Path.Exists(folder.Previous));
        Assert.False(Path.Exists(folder.Staging));
    }

    [Fact]
    public void An_empty_directory_is_replaced()
    {
        Directory.CreateDirectory(folder.Output);
        Build();

        Assert.Equal(["index.html"], OutputFolder.Files(folder.Output));
    }

    [Fact]
    public void A_missing_parent_is_made_and_a_trailing_slash_means_nothing()
    {
        using (var tree = OutputTree.Stage(Path.Combine(folder.Root, "a", "b") + "/"))
        {
            tree.Write("/", "x"u8, Noon);
            tree.Promote();
        }

        Assert.Equal(["index.html"], OutputFolder.Files(Path.Combine(folder.Root, "a/b")));
    }

    [Fact]
    public void The_root_of_a_file_system_is_no_output() => Assert.Throws<ArgumentException>(() => OutputTree.Stage("/"));

    [Theory]
    [InlineData("output/thesis.doc")]
    [InlineData("output/404.html")]
    [InlineData("output/rss/jvn.rdf")]
    [InlineData("output/.hidden")]
    [InlineData("output")]
    public void What_no_build_made_is_refused_at_once_and_left_untouched(string path)
    {
        folder.Put(path, "precious");

        Assert.Throws<ForeignDirectoryException>(() => OutputTree.Stage(folder.Output));
        Assert.Equal("precious", File.ReadAllText(Path.Combine(folder.Root, path)));
        Assert.False(Path.Exists(folder.Staging));
    }

    [Fact]
    public void What_no_build_made_is_refused_when_it_appears_during_the_build()
    {
        using (var tree = OutputTree.Stage(folder.Output))
        {
            tree.Write("/", "x"u8, Noon);
            folder.Put("output/thesis.doc", "precious");

            Assert.Throws<ForeignDirectoryException>(tree.Promote);
        }

        Assert.Equal("precious", File.ReadAllText(Path.Combine(folder.Output, "thesis.doc")));
        Assert.False(Path.Exists(folder.Staging));
    }

    [Fact]
    public void An_output_that_is_a_symbolic_link_is_refused()
    {
        folder.PutEarlierBuild("elsewhere");
        Directory.CreateSymbolicLink(folder.Output, Path.Combine(folder.Root, "elsewhere"));

        Assert.Throws<ForeignDirectoryException>(() => OutputTree.Stage(folder.Output));
        Assert.Equal("old", File.ReadAllText(Path.Combine(folder.Root, "elsewhere/old.html")));
    }

    [Fact]
    public void A_dangling_link_for_an_output_is_refused()
    {
        File.CreateSymbolicLink(folder.Output, Path.Combine(folder.Root, "nowhere"));

        Assert.Throws<ForeignDirectoryException>(() => OutputTree.Stage(folder.Output));
    }

    [Fact]
    public void A_link_with_the_name_of_the_staging_directory_is_removed_without_its_target()
    {
        folder.Put("elsewhere/thesis.doc", "precious");
        Directory.CreateSymbolicLink(folder.Staging, Path.Combine(folder.Root, "elsewhere"));
        Build();

        Assert.Equal(["index.html"], OutputFolder.Files(folder.Output));
        Assert.Equal("precious", File.ReadAllText(Path.Combine(folder.Root, "elsewhere/thesis.doc")));
    }

    [Fact]
    public void A_link_with_the_name_of_the_lock_is_refused()
    {
        File.CreateSymbolicLink(Path.Combine(folder.Root, ".output.lock"), Path.Combine(folder.Root, "target"));

        Assert.Throws<ForeignDirectoryException>(() => OutputTree.Stage(folder.Output));
        Assert.False(Path.Exists(Path.Combine(folder.Root, "target")));
    }

    [Fact]
    public void A_second_build_of_the_same_output_gives_way_to_the_first()
    {
        using (var first = OutputTree.Stage(folder.Output))
        {
            first.Write("/", "first"u8, Noon);
            first.Write("/404.html", "x"u8, Noon);
            first.Write("/rss/jvn.rdf", "x"u8, Noon);

            var busy = Assert.Throws<OutputBusyException>(() => OutputTree.Stage(folder.Output));
            Assert.Equal(folder.Output, busy.OutputDirectory);
            using (OutputTree.Stage(Path.Combine(folder.Root, "other")))
            {
            }

            first.Promote();
        }

        Assert.Equal("first", File.ReadAllText(Path.Combine(folder.Output, "index.html")));
        Build();
    }

    [Fact]
    public void What_a_build_killed_while_writing_left_is_removed()
    {
        folder.PutEarlierBuild();
        folder.Put(".output.staging/jp/half.html");
        folder.Put(".output.lock");
        Build();

        Assert.Equal(["index.html"], OutputFolder.Files(folder.Output));
    }

    [Fact]
    public void What_a_build_killed_between_its_renames_left_is_put_back()
    {
        folder.PutEarlierBuild(".output.previous");
        folder.Put(".output.staging/index.html");
        using (OutputTree.Stage(folder.Output))
        {
            Assert.Equal("old", File.ReadAllText(Path.Combine(folder.Output, "old.html")));
            Assert.False(Path.Exists(folder.Previous));
        }

        Assert.Equal("old", File.ReadAllText(Path.Combine(folder.Output, "old.html")));
    }

    [Fact]
    public void What_a_build_killed_after_its_renames_left_is_removed()
    {
        folder.PutEarlierBuild(".output.previous");
        folder.PutEarlierBuild();
        File.WriteAllText(Path.Combine(folder.Output, "old.html"), "newer");
        using (OutputTree.Stage(folder.Output))
        {
            Assert.False(Path.Exists(folder.Previous));
        }

        Assert.Equal("newer", File.ReadAllText(Path.Combine(folder.Output, "old.html")));
    }

    [Fact]
    public void Something_foreign_with_the_name_of_the_previous_output_is_left_untouched()
    {
        folder.Put(".output.previous/thesis.doc", "precious");

        Assert.Throws<ForeignDirectoryException>(() => OutputTree.Stage(folder.Output));
        Assert.Equal("precious", File.ReadAllText(Path.Combine(folder.Previous, "thesis.doc")));
    }

    [Fact]
    public void When_the_new_output_cannot_take_its_place_the_old_one_is_back()
    {
        folder.PutEarlierBuild();
        var type = typeof(OutputTree).Assembly.GetType("Jvn.Site.Output.Tree.OutputPlace", throwOnError: true)!;
        var swap = type.GetMethod("Swap")!.CreateDelegate<Action<byte[]?>>(Activator.CreateInstance(type, folder.Output));

        // There is no staging directory, so the second rename fails.
        Assert.Throws<DirectoryNotFoundException>(() => swap(null));
        Assert.Equal("old", File.ReadAllText(Path.Combine(folder.Output, "old.html")));
        Assert.False(Path.Exists(folder.Previous));
    }

    private void Build()
    {
        using var tree = OutputTree.Stage(folder.Output);
        tree.Write("/", "x"u8, Noon);
        tree.Promote();
    }
}
