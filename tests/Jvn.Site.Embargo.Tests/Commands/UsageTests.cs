using System.Text.RegularExpressions;
using Jvn.Site.Cli.Commands;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Commands;

/// <summary>Wrong usage is told in the language that was asked for, and what looks like an option is never taken for anything else.</summary>
public sealed partial class UsageTests
{
    public static TheoryData<string> Wrong { get; } =
    [
        "", "chekc", "probe", "build --lang", "build --format xml", "build --theme a --theme b", "publish", "publish --to x --keep", "publish --to x --keep 0",
        "publish --to x --keep many", "check nowhere", "check --strikt", "check --as-of tomorrow", "check --staged --watch", "check --watch --format json",
        "check --fix --format sarif",
        "verify nowhere", "verify . --key nowhere", "explain JVN0000", "explain x", "probe jvn.example.jp --to x",
        "probe https://jvn.example.jp/ --to x --within soon", "withdraw JVN1 --reason x --emergency --reason-en y", "withdraw JVN1 --reason x --out-early",
        "release-now JVN1 --reason", "sign nowhere", "hooks", "hooks instal",
        "postpone JVN1 --to 2027-02-30", "new advisory --handling-started 2027-04-31", "completion csh", "build --version",
    ];

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task It_is_told_in_Japanese(string typed)
    {
        var (code, said) = await Run(typed, "ja");
        Assert.Equal(2, code);
        Assert.All(said.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches("[ぁ-んァ-ヶ]", line));
        Assert.DoesNotMatch(EnglishWords(), said);
        Assert.DoesNotContain(@"\u{", said, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task It_is_told_in_English(string typed)
    {
        var (code, said) = await Run(typed, "en");
        Assert.Equal(2, code);
        Assert.DoesNotMatch("[ぁ-ん]", said);
        Assert.DoesNotContain(@"\u{", said, StringComparison.Ordinal);
        Assert.Equal(said.Split('\n').Distinct().Count(), said.Split('\n').Length);
    }

    [Theory]
    [InlineData("hooks install --alow x")]
    [InlineData("new translaton x --title y")]
    public async Task What_follows_from_a_slip_is_not_told_too(string typed) =>
        Assert.Single((await Run(typed, "en")).Said.Split('\n'), line => line.Contains("There is no command or option", StringComparison.Ordinal));

    [Theory]
    [InlineData("check --strikt", "--strict")]
    [InlineData("check --formt=json", "--format")]
    [InlineData("build --ouptut site", "--output")]
    [InlineData("check --input --strikt", "--strict")]
    [InlineData("hooks install --alow x", "--allow")]
    public async Task What_looks_like_an_option_is_one(string typed, string meant) =>
        Assert.Contains($"Did you mean '{meant}'?", (await Run(typed, "en")).Said, StringComparison.Ordinal);

    [Fact]
    public async Task Behind_two_dashes_everything_is_a_path() =>
        Assert.Contains("'--strikt' does not exist", (await Run("check -- --strikt", "en")).Said, StringComparison.Ordinal);

    [Fact]
    public async Task Words_of_a_reason_may_begin_with_a_dash() =>
        Assert.DoesNotContain("no command or option", (await Run("correct JVN1 --note -5分 --input nowhere", "en")).Said, StringComparison.Ordinal);

    private static async Task<(int Code, string Said)> Run(string typed, string language)
    {
        var errors = new StringWriter();
        var line = new CommandLine(TimeProvider.System, new MemoryStream(), errors, name => name == "JVN_LANG" ? language : null);
        var code = await line.RunAsync(typed.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return (code, errors.ToString());
    }

    // Two words of a sentence; not of a command line.
    [GeneratedRegex(@"\b(is|not|for|must|does|option|argument|provided|missing|takes|cannot|expected)\b")]
    private static partial Regex EnglishWords();
}
