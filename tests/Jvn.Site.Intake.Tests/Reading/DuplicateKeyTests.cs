using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Yaml;
using Xunit;

namespace Jvn.Site.Intake.Tests.Reading;

/// <summary>A key that stands twice is found, however many stand between, and each repetition names the first one's line.</summary>
public sealed class DuplicateKeyTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(100)]
    public void Each_repetition_names_the_line_of_the_first(int between)
    {
        var bag = new DiagnosticBag();
        var keys = Enumerable.Range(0, between).Select(number => $"k{number}").ToList();
        string[] lines = ["a", .. keys, "a", keys[^1], "a", "z"];
        var document = YamlReader.Read("a.yml", string.Join('\n', lines.Select(key => $"{key}: 1")), 1, bag);
        Assert.Equal(lines.Length, document.Root!.Entries.Length);
        Assert.Equal(
            [(between + 2, "'a', 1"), (between + 3, $"'{keys[^1]}', {between + 1}"), (between + 4, "'a', 1")],
            bag.Sorted().Select(finding => (finding.Location.Line, $"'{finding.Arguments[0]}', {finding.Arguments[1]}")));
    }
}
