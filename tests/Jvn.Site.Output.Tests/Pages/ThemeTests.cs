using System.IO.Compression;
using Jvn.Site.Output.Pages;
using Xunit;

namespace Jvn.Site.Output.Tests.Pages;

public sealed class ThemeTests
{
    [Fact]
    public void Two_parts_print_markup_unescaped_checked_text_and_escaped_data() => Assert.Equal(
        ["parts/Html.razor", "parts/JsonLd.razor"],
        Directory.EnumerateFiles(RenderedSite.Theme, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".razor" or ".cs" && File.ReadAllText(file).Contains("MarkupString", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(RenderedSite.Theme, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Nothing_in_the_theme_adds_markup_by_hand() => Assert.DoesNotContain(
        Directory.EnumerateFiles(RenderedSite.Theme, "*", SearchOption.AllDirectories),
        file => Path.GetExtension(file) is ".razor" or ".cs" && File.ReadAllText(file).Contains("AddMarkupContent", StringComparison.Ordinal));

    [Fact]
    public void The_stylesheet_and_the_script_of_every_page_are_small()
    {
        Assert.InRange(Compressed("site.css"), 1, 8_000);
        Assert.InRange(Compressed("site.js"), 1, 1_000);
    }

    [Fact]
    public void The_stylesheet_loads_nothing()
    {
        var css = File.ReadAllText(Path.Combine(RenderedSite.Theme, "assets", "site.css"));

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

    private static long Compressed(string asset)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
            brotli.Write(File.ReadAllBytes(Path.Combine(RenderedSite.Theme, "assets", asset)));
        return compressed.Length;
    }
}
