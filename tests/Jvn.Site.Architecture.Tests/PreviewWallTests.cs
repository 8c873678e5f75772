using Xunit;

namespace Jvn.Site.Architecture.Tests;

/// <summary>What shows everything that is withheld is no part of what builds and publishes.</summary>
public sealed class PreviewWallTests
{
    [Theory]
    [InlineData("Jvn.Site.Preview", "src/Jvn.Site.Preview/", "src/Jvn.Site.Cli/Commands/PreviewCommand.cs")]
    [InlineData("PreviewMark", "src/Jvn.Site.Preview/", "src/Jvn.Site.Verification/PreviewMark.cs", "src/Jvn.Site.Verification/PageCheck.cs",
        "src/Jvn.Site.Verification/Pages/PageSieve.cs")]
    [InlineData("SiteOnDemand", "src/Jvn.Site.Preview/", "src/Jvn.Site.Output/SiteOnDemand.cs")]
    // Neither does what takes many replies into an input, one after the other, or looks twice at what is staged.
    [InlineData("ParseMemory", "src/Jvn.Site.Preview/", "src/Jvn.Site.LanguageServer/", "src/Jvn.Site.Intake/Parsing/", "src/Jvn.Site.Embargo/SiteInput.cs",
        "src/Jvn.Site.Cli/Correspondence/ReplyDesk.cs", "src/Jvn.Site.Cli/Editing/AdvisoryEditor.cs", "src/Jvn.Site.Cli/Checking/StagedCheck.cs")]
    public void Only_a_preview_can_name_it(string name, params string[] mayName)
    {
        var naming = SourceFiles.Below("src", "*.cs").Where(path => File.ReadAllText(path).Contains(name, StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(Checkout.Root, path).Replace('\\', '/')).ToList();
        Assert.NotEmpty(naming);
        Assert.DoesNotContain(naming, path => !mayName.Any(allowed => path.StartsWith(allowed, StringComparison.Ordinal)));
    }

    [Fact]
    public void Only_the_command_line_refers_to_its_project() => Assert.Equal(
        ["Jvn.Site.Cli.csproj"],
        Directory.EnumerateFiles(Checkout.At("src"), "*.csproj", SearchOption.AllDirectories)
            .Where(project => File.ReadAllText(project).Contains("Jvn.Site.Preview.csproj", StringComparison.Ordinal)).Select(Path.GetFileName));
}
