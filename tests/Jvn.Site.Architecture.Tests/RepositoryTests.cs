using Xunit;

namespace Jvn.Site.Architecture.Tests;

/// <summary>Habits of the code that a reader relies on.</summary>
public sealed class RepositoryTests
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

    [Fact]
    public void Banned_symbols_are_let_in_at_known_places_only()
    {
        string[] doors = ["src/Jvn.Site.Cli/Program.cs", "src/Jvn.Site.Intake/Reading/InputFolder.cs", "src/Jvn.Site.Intake/Editing/EditedFile.cs", "src/Jvn.Site.Publishing/OwnFiles.cs", "src/Jvn.Site.Publishing/Publication.cs"];
        var opened = SourceFiles.Below("src", "*.cs").Concat(SourceFiles.Below("theme", "*"))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && File.ReadAllText(path).Contains("RS0030", StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(Checkout.Root, path).Replace('\\', '/'))
            .Where(path => !path.StartsWith("src/Jvn.Site.Output/Tree/", StringComparison.Ordinal) && !path.StartsWith("theme/parts/Html.razor", StringComparison.Ordinal) && !path.StartsWith("theme/parts/JsonLd.razor", StringComparison.Ordinal));
        Assert.Empty(opened.Except(doors));
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
            .Concat(Directory.EnumerateFiles(Checkout.Root).Where(path => texts.Contains(Path.GetExtension(path)) && !Path.GetFileName(path).StartsWith(".git", StringComparison.Ordinal)))
            .Where(path => machines.Any(File.ReadAllText(path).Contains));
        Assert.Empty(named.Select(path => Path.GetRelativePath(Checkout.Root, path)));
    }
}
