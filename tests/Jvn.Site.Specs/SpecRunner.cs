using Xunit;

namespace Jvn.Site.Specs;

/// <summary>Every file below <c>specs/</c> is a test, named by its first line.</summary>
public sealed class SpecRunner
{
    private static string Folder => Checkout.At("tests", "Jvn.Site.Specs", "specs");

    public static IEnumerable<TheoryDataRow<string>> Specs() => Directory
        .EnumerateFiles(Folder, "*.spec", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Folder, path))
        .Order(StringComparer.Ordinal)
        .Select(path => new TheoryDataRow<string>(path) { TestDisplayName = $"{path}: {File.ReadLines(Path.Combine(Folder, path)).First()}", Label = "" });

    [Theory]
    [MemberData(nameof(Specs))]
    public async Task Spec(string path)
    {
        var spec = SpecFile.Read(Path.Combine(Folder, path));
        using var site = SpecSite.Make(spec.Inputs);
        var marks = spec.Inputs.SelectMany(input => input.Marks).ToList();
        foreach (var (index, moment) in spec.Moments.Index())
        {
            var problems = await new SpecRun(site, moment, site.OutputOf(index), marks).ProblemsAsync();
            Assert.True(problems.Count == 0, $"{path} at {moment.Now:O}\n{string.Join('\n', problems)}");
        }
    }

    [Fact]
    public void Names_are_unique()
    {
        var names = Directory.EnumerateFiles(Folder, "*.spec", SearchOption.AllDirectories).Select(path => File.ReadLines(path).First());
        Assert.Empty(names.GroupBy(name => name, StringComparer.Ordinal).Where(same => same.Skip(1).Any()).Select(same => same.Key));
    }
}
