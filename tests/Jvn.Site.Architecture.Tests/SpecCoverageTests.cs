using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Xunit;

namespace Jvn.Site.Architecture.Tests;

/// <summary>Every diagnostic is produced by a spec, or <c>tests/README.md</c> says where else and why.</summary>
public sealed partial class SpecCoverageTests
{
    [Fact]
    public void Every_id_has_a_spec_or_a_line_in_the_readme()
    {
        var covered = SourceFiles.Below("tests/Jvn.Site.Specs/specs", "*.spec").SelectMany(ExpectedIds).Concat(Exceptions().Select(row => row.Id))
            .ToHashSet(StringComparer.Ordinal);
        Assert.Empty(DiagnosticCatalog.All.Select(rule => rule.Id).Except(covered));
    }

    [Fact]
    public void Every_spec_names_ids_of_the_catalogue() =>
        Assert.Empty(SourceFiles.Below("tests/Jvn.Site.Specs/specs", "*.spec").SelectMany(ExpectedIds).Except(DiagnosticCatalog.All.Select(rule => rule.Id)));

    [Fact]
    public void A_spec_named_after_an_id_expects_it() =>
        Assert.All(
            SourceFiles.Below("tests/Jvn.Site.Specs/specs", "JVN*.spec")
                .Where(path => !Path.GetFileName(path).Contains("-no-") && !Path.GetFileName(path).Contains("-not-in-")),
            path => Assert.Contains(Path.GetFileName(path)[.."JVN1001".Length], ExpectedIds(path)));

    [Fact]
    public void A_test_that_stands_for_a_spec_names_the_id()
    {
        Assert.NotEmpty(Exceptions());
        Assert.All(Exceptions(), row => Assert.Contains(row.Id, File.ReadAllText(Checkout.At("tests", row.File))));
    }

    // What stands behind the first expectation is expected; what stands in an input is not.
    private static IEnumerable<string> ExpectedIds(string path) =>
        Expectation().Matches(File.ReadAllText(path)).SelectMany(block => Id().Matches(block.Value)).Select(id => id.Value);

    private static IEnumerable<(string Id, string File)> Exceptions() =>
        Exception().Matches(File.ReadAllText(Checkout.At("tests", "README.md"))).Select(row => (row.Groups["id"].Value, row.Groups["file"].Value));

    [GeneratedRegex(@"^-- (diagnostics|redacted|log) --\n(?:(?!-- ).*\n?)*", RegexOptions.Multiline)]
    private static partial Regex Expectation();

    [GeneratedRegex("JVN[0-9]{4}(?![0-9])")]
    private static partial Regex Id();

    [GeneratedRegex(@"^\| `(?<id>JVN[0-9]{4})` \| `(?<file>[^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Exception();
}
