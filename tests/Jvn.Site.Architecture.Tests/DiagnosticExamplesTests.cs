using Jvn.Site.Diagnostics;
using Xunit;

namespace Jvn.Site.Architecture.Tests;

/// <summary>What <c>jvn explain</c> shows as an example is what a spec has the finding at.</summary>
public sealed class DiagnosticExamplesTests
{
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
        Assert.True(2 * shown.Count(rule => DiagnosticExamples.Of(rule) is not null) > shown.Count);
    }

    // The first that says something by itself; a line of a macro, or a mark that stands alone, does not.
    private static IEnumerable<(string Id, string Line)> Examples() => SourceFiles.Below("tests/Jvn.Site.Specs/specs", "JVN*.spec")
        .OrderBy(Path.GetFileName, StringComparer.Ordinal)
        .Select(path => (Id: Path.GetFileName(path)[..7], Line: LineOf(path)))
        .Where(example => example.Line is not null && DiagnosticCatalog.ById.ContainsKey(example.Id))
        .DistinctBy(example => example.Id)
        .Select(example => (example.Id, example.Line!));

    private static string? LineOf(string path) => File.ReadLines(path).Where(line => line.Contains('⟦', StringComparison.Ordinal))
        .Select(line => Marks.Aggregate(line, (text, mark) => text.Replace(mark, "", StringComparison.Ordinal)).Trim())
        .FirstOrDefault(line => line.Length > 3 && !line.Contains("{{", StringComparison.Ordinal) && !line.StartsWith("--", StringComparison.Ordinal)
            && !line.Any(char.IsControl));
}
