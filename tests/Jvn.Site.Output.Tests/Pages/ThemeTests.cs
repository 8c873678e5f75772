using Jvn.Site.Output.Pages;
using Xunit;

namespace Jvn.Site.Output.Tests.Pages;

public sealed class ThemeTests
{
    [Fact]
    public void Only_one_part_prints_markup_unescaped() => Assert.Equal(
        ["parts/Html.razor"],
        Directory.EnumerateFiles(RenderedSite.Theme, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".razor" or ".cs" && File.ReadAllText(file).Contains("MarkupString", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(RenderedSite.Theme, file).Replace('\\', '/')));

    [Fact]
    public void Nothing_in_the_theme_adds_markup_by_hand() => Assert.DoesNotContain(
        Directory.EnumerateFiles(RenderedSite.Theme, "*", SearchOption.AllDirectories),
        file => Path.GetExtension(file) is ".razor" or ".cs" && File.ReadAllText(file).Contains("AddMarkupContent", StringComparison.Ordinal));

    [Fact]
    public void The_stylesheet_is_small_and_loads_nothing()
    {
        var css = File.ReadAllText(Path.Combine(RenderedSite.Theme, "assets", "site.css"));

        Assert.InRange(css.Length, 1, 8 * 1024);
        Assert.DoesNotContain("url(", css);
        Assert.DoesNotContain("@import", css);
    }

    [Fact]
    public void Assets_are_published_under_a_name_that_changes_with_their_content()
    {
        using var folder = new Tree.OutputFolder();
        folder.Put("assets/site.css", "a");
        folder.Put("assets/notes.md");
        folder.Put("assets/.hidden.css");
        File.CreateSymbolicLink(Path.Combine(folder.Root, "assets", "link.css"), Path.Combine(folder.Root, "assets", "site.css"));

        var asset = Assert.Single(ThemeAssets.Read(folder.Root).Files);

        Assert.Equal("/assets/site.ca978112.css", asset.Address);
    }
}
