using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Yaml;
using Xunit;

namespace Jvn.Site.Intake.Tests.Reading;

/// <summary>A slip in front matter is called what it is, at its place, and what is below it is read.</summary>
public sealed class YamlFaultTests
{
    [Theory]
    [InlineData("title：x", 1, 6, "the colon is a full-width one")]
    [InlineData("title:x", 1, 6, "there is no space after the colon")]
    [InlineData("a:\n\tb: x", 2, 1, "a tab is used for indentation")]
    [InlineData("title: \"x", 1, 8, "a quotation mark is not closed")]
    [InlineData("title: 'x", 1, 8, "a quotation mark is not closed")]
    [InlineData("title: \"x\" y", 1, 11, "text follows the closing quotation mark")]
    [InlineData("title: [x] y", 1, 8, "the value begins with '['")]
    [InlineData("cve: [x, y", 1, 6, "'[' is not closed")]
    [InlineData("action: {do: update", 1, 9, "'{' is not closed")]
    [InlineData("title: @x", 1, 8, "the value begins with '@'")]
    [InlineData("title: `x`", 1, 8, "the value begins with '`'")]
    [InlineData("title: %x", 1, 8, "the value begins with '%'")]
    [InlineData("title: > x", 1, 8, "the value begins with '>'")]
    [InlineData("title: x: y", 1, 9, "the value holds ': '")]
    [InlineData("a: 1\n b: 2", 2, 3, "the indentation or a sign is wrong")]
    public void It_is_named(string yaml, int line, int column, string cause)
    {
        var bag = new DiagnosticBag();
        var document = YamlReader.Read("a.yml", yaml + "\nlast: z\n", 1, bag);
        var found = Assert.Single(bag.Sorted());
        Assert.Equal($"This is not valid YAML: {cause}.", found.Message(DiagnosticLanguage.English));
        Assert.Equal((line, column), (found.Location.Line, found.Location.Column));
        Assert.False(document.IsWhole);
        Assert.Contains(document.Root!.Entries, entry => entry.Key == "last");
        Assert.DoesNotContain(document.Certain, entry => entry.Key == "last");
    }

    [Fact]
    public void What_looks_like_a_slip_in_a_text_is_text()
    {
        var bag = new DiagnosticBag();
        YamlReader.Read("a.yml", "comment: |\n  製品：x\n  title:x\ntitle: \"y\n", 1, bag);
        Assert.Equal(4, Assert.Single(bag.Sorted()).Location.Line);
    }

    [Fact]
    public void Every_slip_is_told_up_to_a_limit()
    {
        var bag = new DiagnosticBag();
        YamlReader.Read("a.yml", string.Concat(Enumerable.Range(0, 50).Select(number => $"k{number}: @\n").Prepend("a: 1\n")), 1, bag);
        Assert.InRange(bag.Sorted().Length, 5, 11);
    }
}
