using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Jvn.Site.Architecture.Tests;

/// <summary>The task that VS Code runs in an input understands what <c>jvn check --watch</c> prints.</summary>
public sealed class EditorTaskTests
{
    private static readonly JsonElement Matcher = JsonDocument.Parse(File.ReadAllText(Checkout.At("input", ".vscode", "tasks.json"))).RootElement
        .GetProperty("tasks")[0].GetProperty("problemMatcher");

    [Theory]
    [InlineData("./advisories/2027/JVN12345678.md:4:13: error JVN2011: 'release-at' is '2027-02-10T12:00'.", "error")]
    [InlineData("./vendors/a b.yml:1:1: warning JVN2037: 書きかけの印「TODO」が残っています。", "warning")]
    public void A_finding_is_read_whole(string line, string severity)
    {
        var pattern = Matcher.GetProperty("pattern");
        var match = Regex.Match(line, pattern.GetProperty("regexp").GetString()!);
        string Part(string name) => match.Groups[pattern.GetProperty(name).GetInt32()].Value;
        Assert.Equal(line, $"{Part("file")}:{Part("line")}:{Part("column")}: {Part("severity")} {Part("code")}: {Part("message")}");
        Assert.Equal(severity, Part("severity"));
    }

    [Theory]
    [InlineData("beginsPattern", "Started")]
    [InlineData("endsPattern", "Finished")]
    public void A_round_begins_and_ends_by_the_lines_that_are_printed(string pattern, string constant)
    {
        var source = File.ReadAllText(Checkout.At("src", "Jvn.Site.Cli", "Checking", "CheckWatch.cs"));
        var line = Regex.Match(source, $"{constant} = \"(.*)\"").Groups[1].Value;
        Assert.Matches(Matcher.GetProperty("background").GetProperty(pattern).GetString()!, line);
    }
}
