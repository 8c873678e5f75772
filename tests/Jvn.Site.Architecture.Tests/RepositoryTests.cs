using System.Text.RegularExpressions;
using Xunit;

namespace Jvn.Site.Architecture.Tests;

/// <summary>Habits of the code that a reader relies on.</summary>
public sealed partial class RepositoryTests
{
    [Fact]
    public void A_file_is_small_enough_to_do_one_job()
    {
        var long_ = SourceFiles.Below("src", "*.cs").Concat(SourceFiles.Below("theme", "*.cs"))
            .Where(path => !path.EndsWith("DiagnosticCatalog.cs", StringComparison.Ordinal) && !path.EndsWith("Cvss4MacroScores.cs", StringComparison.Ordinal))
            .Where(path => File.ReadLines(path).Count() > 300);
        Assert.Empty(long_);
    }

    [Fact]
    public void A_namespace_is_its_folder()
    {
        foreach (var path in SourceFiles.Below("src", "*.cs"))
        {
            var folder = Path.GetRelativePath(Checkout.At("src"), Path.GetDirectoryName(path)!).Replace('/', '.').Replace('\\', '.');
            var stated = File.ReadLines(path).FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal));
            Assert.Equal($"namespace {folder};", stated);
        }
    }

    [Theory]
    [InlineData("src/Jvn.Site.Diagnostics")]
    [InlineData("src/Jvn.Site.Published")]
    [InlineData("src/Jvn.Site.Intake")]
    [InlineData("src/Jvn.Site.Embargo")]
    [InlineData("src/Jvn.Site.Output")]
    [InlineData("src/Jvn.Site.Correspondence")]
    [InlineData("src/Jvn.Site.Signing")]
    [InlineData("src/Jvn.Site.Verification")]
    [InlineData("theme")]
    public void What_reads_decides_and_renders_knows_no_clock(string folder) => Assert.Empty(
        Code(folder).Where(path => File.ReadAllText(path).Contains(nameof(TimeProvider), StringComparison.Ordinal)).Select(Shown));

    /// <summary>Those that check what others made must not ask the maker.</summary>
    [Fact]
    public void Addresses_are_formed_in_one_place()
    {
        string[] checks =
        [
            "src/Jvn.Site.Published/SiteUrls.cs", "src/Jvn.Site.Publishing/FactsReader.cs", "src/Jvn.Site.Publishing/LiveGate.cs",
                "src/Jvn.Site.Verification/Agreement/AgreementCheck.cs",
            "src/Jvn.Site.Verification/PageCheck.cs", "src/Jvn.Site.Verification/SchemaCheck.cs",
        ];
        Assert.Empty(Code("src").Concat(Code("theme")).Where(path => Address().IsMatch(File.ReadAllText(path))).Select(Shown).Except(checks));
    }

    [Fact]
    public void The_commands_of_the_readme_exist()
    {
        var readme = File.ReadAllText(Checkout.At("README.md"));
        foreach (var command in new[] { "./jvn build", "./test" })
            Assert.Contains(command, readme);
        Assert.All(["jvn", "test", ".ci/run"], script => Assert.StartsWith("#!/usr/bin/env bash\n", File.ReadAllText(Checkout.At(script))));
        Assert.Contains("../test", File.ReadAllText(Checkout.At(".ci", "run")));
    }

    [Fact]
    public void No_file_names_a_place_on_somebodys_machine()
    {
        string[] texts = [".cs", ".razor", ".md", ".yml", ".spec", ".props", ".csproj", ".css", ".json", ""];
        string[] machines = ["/" + "work/", "/" + "home/", "/" + "Users/", "/tmp/" + "jvn"];
        var named = new[] { "src", "theme", "tests", "input" }.SelectMany(folder => SourceFiles.Below(folder, "*"))
            .Where(path => texts.Contains(Path.GetExtension(path)) && !path.Contains("/obj/", StringComparison.Ordinal))
            .Concat(Directory.EnumerateFiles(Checkout.Root)
                .Where(path => texts.Contains(Path.GetExtension(path)) && !Path.GetFileName(path).StartsWith(".git", StringComparison.Ordinal)))
            .Where(path => machines.Any(File.ReadAllText(path).Contains));
        Assert.Empty(named.Select(path => Path.GetRelativePath(Checkout.Root, path)));
    }

    private static IEnumerable<string> Code(string folder) => SourceFiles.Below(folder, "*")
        .Where(path => Path.GetExtension(path) is ".cs" or ".razor" && !path.Contains("/obj/", StringComparison.Ordinal));

    private static string Shown(string path) => Path.GetRelativePath(Checkout.Root, path).Replace('\\', '/');

    [GeneratedRegex("\"/(jp|en|vu|ta|rss|vendor|report|api|search)[/\"]")]
    private static partial Regex Address();
}
