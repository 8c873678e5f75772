using Xunit;

namespace Jvn.Site.Architecture.Tests;

/// <summary>Lines end at 160 columns, so that two files fit side by side. What cannot be broken may be longer.</summary>
public sealed class LineLengthTests
{
    private const int Most = 160;

    [Theory]
    [InlineData("src")]
    [InlineData("theme")]
    [InlineData("tests")]
    public void A_line_of_code_ends_in_time(string folder) => Assert.Empty(
        SourceFiles.Below(folder, "*")
            .Where(path => Path.GetExtension(path) is ".cs" or ".razor" && !path.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(path => Long(path, OutsideTexts(File.ReadAllLines(path)))));

    [Fact]
    public void A_line_of_prose_ends_in_time() => Assert.Empty(
        new[] { "src", "theme", "tests" }.SelectMany(folder => SourceFiles.Below(folder, "*.md"))
            .Concat(Directory.EnumerateFiles(Checkout.Root, "*.md")).Concat(Directory.EnumerateFiles(Checkout.At("input"), "*.md"))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.EndsWith("DIAGNOSTICS.md", StringComparison.Ordinal))
            .SelectMany(path => Long(path, File.ReadLines(path).Index()
                .Where(line => !line.Item.StartsWith('|') && !line.Item.StartsWith("    ", StringComparison.Ordinal)))));

    // In a raw literal a line is what the text is.
    private static IEnumerable<(int, string)> OutsideTexts(string[] lines)
    {
        var isText = false;
        foreach (var (at, line) in lines.Index())
        {
            var fences = line.Split("\"\"\"").Length - 1;
            if (!isText && fences == 0)
                yield return (at, line);
            isText ^= fences % 2 == 1;
        }
    }

    private static IEnumerable<string> Long(string path, IEnumerable<(int Index, string Item)> lines) =>
        lines.Where(line => line.Item.Length > Most)
            .Select(line => $"{Path.GetRelativePath(Checkout.Root, path)}:{line.Index + 1} has {line.Item.Length} columns");
}
