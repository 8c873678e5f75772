using System.Text.RegularExpressions;
using Xunit;

namespace Jvn.Site.Architecture.Tests;

/// <summary>What our own options say of wrong usage is known in Japanese.</summary>
public sealed partial class UsageErrorTests
{
    [Fact]
    public void Everything_that_an_option_says_has_its_words_in_Japanese()
    {
        var known = Form().Matches(File.ReadAllText(Checkout.At("src", "Jvn.Site.Cli", "Commands", "UsageErrors.cs")))
            .Select(form => new Regex($@"\A{Regex.Replace(Regex.Escape(form.Groups["words"].Value), @"\\\{[0-9]}", ".*")}\z")).ToList();
        var said = SourceFiles.Below("src/Jvn.Site.Cli", "*.cs").SelectMany(path => Said().Matches(File.ReadAllText(path)))
            .Select(said => Hole().Replace(said.Groups["words"].Value, "x")).Distinct().ToList();
        Assert.True(known.Count > 20 && said.Count > 10, $"{known.Count} and {said.Count}");
        Assert.DoesNotContain(said, words => !known.Any(form => form.IsMatch(words)));
    }

    [GeneratedRegex("""\(Form\("(?<words>[^"]+)"\)""")]
    private static partial Regex Form();

    [GeneratedRegex("""AddError\(\$?"(?<words>[^"]+)"\)""")]
    private static partial Regex Said();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Hole();
}
