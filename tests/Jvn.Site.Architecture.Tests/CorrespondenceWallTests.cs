using System.Xml.Linq;
using Xunit;

namespace Jvn.Site.Architecture.Tests;

/// <summary>Letters hold what is withheld. What builds and publishes a site cannot get at them, nor at the packages that they need.</summary>
public sealed class CorrespondenceWallTests
{
    private static readonly string[] MayRefer = ["Jvn.Site.Cli.csproj"];

    [Fact]
    public void Nothing_but_the_command_line_refers_to_correspondence()
    {
        Assert.NotEmpty(Projects());
        var referring = Projects().Where(path => Includes(path, "ProjectReference").Any(name => Path.GetFileName(name) == "Jvn.Site.Correspondence.csproj"));
        Assert.Empty(referring.Select(Path.GetFileName).Except(MayRefer));
    }

    [Fact]
    public void Only_correspondence_knows_mime() => Assert.Equal(
        ["Jvn.Site.Correspondence.csproj"], Projects().Where(path => Includes(path, "PackageReference").Contains("MimeKit")).Select(Path.GetFileName));

    [Theory]
    [InlineData("MimeKit.Cryptography")]
    [InlineData("Org.BouncyCastle")]
    public void Correspondence_judges_no_signature(string library) => Assert.DoesNotContain(
        SourceFiles.Below("src/Jvn.Site.Correspondence", "*.cs"), path => File.ReadAllText(path).Contains(library, StringComparison.Ordinal));

    [Theory]
    [InlineData("src/Jvn.Site.Cli/SitePipeline.cs")]
    [InlineData("src/Jvn.Site.Cli/PublishPipeline.cs")]
    public void The_pipelines_do_not_name_it(string file) =>
        Assert.DoesNotContain("Correspondence", File.ReadAllText(Checkout.At(file)), StringComparison.Ordinal);

    private static IEnumerable<string> Projects() => Directory.EnumerateFiles(Checkout.At("src"), "*.csproj", SearchOption.AllDirectories)
        .Append(Checkout.At("theme", "Jvn.Site.Theme.csproj"));

    private static IEnumerable<string> Includes(string project, string item) =>
        XDocument.Load(project).Descendants(item).Select(reference => reference.Attribute("Include")?.Value.Replace('\\', '/') ?? "");
}
