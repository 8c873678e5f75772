using Jvn.Site.Diagnostics;
using Xunit;

namespace Jvn.Site.Architecture.Tests;

/// <summary>What <c>jvn explain</c> shows as an example is what a spec has the finding at.</summary>
public sealed class DiagnosticExamplesTests
{
    private const string Block = "-- example --";

    private static readonly string[] Marks = ["⟦", "⟧"];

    [Fact]
    public void Every_example_is_the_line_of_a_spec()
    {
        var path = Checkout.At("src", "Jvn.Site.Diagnostics", DiagnosticExamples.File);
        var examples = string.Concat(Examples().Select(row => $"{row.Id}\t{row.Line}\n"));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
            File.WriteAllText(path, examples);
        Assert.Equal(examples, File.ReadAllText(path));
    }

    [Fact]
    public void Most_findings_that_a_spec_can_show_have_one()
    {
        var elsewhere = File.ReadAllText(Checkout.At("tests", "README.md"));
        var shown = DiagnosticCatalog.All.Where(rule => !elsewhere.Contains($"\n| `{rule.Id}` |", StringComparison.Ordinal)).ToList();
        Assert.True(2 * shown.Count(rule => DiagnosticExamples.Of(rule).Length > 0) > shown.Count);
    }

    /// <summary>The heading, the identifier or any other line that is well by itself says nothing of what is missing beside it.</summary>
    [Fact]
    public void No_example_is_a_line_that_is_well_by_itself()
    {
        string[] well = ["id: JVN#10000001", "## 概要", "## 対策方法", "events:", "events: []", "number: 100001", "pgp: keys/kakuu.asc", "vendors: [{vendor: kumoi}]",
            "title: 架空の製品における脆弱性", "release-at: 2026-01-15T12:00:00+09:00"];
        Assert.Empty(Examples().Where(example => well.Contains(example.Line) && example.Id is not "JVN1012")
            .Select(example => $"{example.Id}: {example.Line}"));
    }

    [Fact]
    public void Every_line_of_an_example_stands_in_its_spec()
    {
        foreach (var path in SourceFiles.Below("tests/Jvn.Site.Specs/specs", "JVN*.spec"))
        {
            var lines = File.ReadLines(path).TakeWhile(line => line != Block).Select(Plain).ToHashSet(StringComparer.Ordinal);
            Assert.All(BlockOf(path).Where(line => !line.StartsWith("# ", StringComparison.Ordinal)), line => Assert.Contains(line, lines));
        }
    }

    // What a spec gives as its example; else the first line that says something by itself, which a line of a macro or a mark that stands alone does not.
    private static IEnumerable<(string Id, string Line)> Examples() => SourceFiles.Below("tests/Jvn.Site.Specs/specs", "JVN*.spec")
        .OrderBy(path => BlockOf(path).Count == 0).ThenBy(Path.GetFileName, StringComparer.Ordinal)
        .Select(path => (Id: Path.GetFileName(path)[..7],
            Line: BlockOf(path) is { Count: > 0 } block ? string.Join(DiagnosticExamples.Break, block) : LineOf(path)))
        .Where(example => example.Line is not null && DiagnosticCatalog.ById.ContainsKey(example.Id))
        .DistinctBy(example => example.Id)
        .OrderBy(example => example.Id, StringComparer.Ordinal)
        .Select(example => (example.Id, example.Line!));

    private static List<string> BlockOf(string path) => [.. File.ReadLines(path).SkipWhile(line => line != Block).Skip(1)
        .TakeWhile(line => !line.StartsWith("-- ", StringComparison.Ordinal)).Where(line => line.Length > 0)];

    private static string Plain(string line) => Marks.Aggregate(line, (text, mark) => text.Replace(mark, "", StringComparison.Ordinal)).Trim();

    private static string? LineOf(string path) => File.ReadLines(path).Where(line => line.Contains('⟦', StringComparison.Ordinal))
        .Select(Plain)
        .FirstOrDefault(line => line.Length > 3 && !line.Contains("{{", StringComparison.Ordinal) && !line.StartsWith("--", StringComparison.Ordinal)
            && !line.Any(char.IsControl));
}
