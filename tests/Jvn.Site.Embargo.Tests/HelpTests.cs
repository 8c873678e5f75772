using System.Text;
using System.Text.RegularExpressions;
using Jvn.Site.Cli.Commands;
using Jvn.Site.Embargo.Tests.Sites;
using Xunit;

namespace Jvn.Site.Embargo.Tests;

/// <summary>Help and usage are in the language that was asked for.</summary>
public sealed partial class HelpTests
{
    public static TheoryData<string> Commands { get; } =
    [
        "", "build", "check", "publish", "diff", "rollback", "sign", "verify", "explain", "probe", "next", "release-now", "withdraw", "correct", "postpone",
        "hooks", "hooks install", "hooks uninstall", "doctor", "completion",
        "new", "new advisory", "new translation", "new revision", "new notice", "new vendor", "schedule", "status", "status set", "history", "history add",
        "promote", "rename", "schema", "preview", "lsp", "cve", "import", "import jvn-html", "import vuldef", "import csaf", "import cve", "contact",
        "contact log", "reply", "reply import",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_text_of_the_help_is_there_in_Japanese(string command)
    {
        var (code, help, _) = await Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"], "ja");
        Assert.Equal(0, code);
        Assert.DoesNotMatch(EnglishSentence(), help);
        Assert.Matches("[ぁ-ん]", help);
        Assert.DoesNotMatch(@"(?m)^(Description|Usage|Options|Arguments|Commands):$|\[(options|command|default:)|REQUIRED", help);
    }

    [Theory]
    [InlineData("ja", "「check」ではありませんか。")]
    [InlineData("en", "Did you mean 'check'?")]
    public async Task A_misspelt_command_is_recognised(string language, string expected)
    {
        var (code, _, said) = await Run(["chekc"], language);
        Assert.Equal(2, code);
        Assert.Contains(expected, said, StringComparison.Ordinal);
        Assert.Contains("chekc", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Required", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(39)]
    [InlineData(80)]
    public async Task The_help_comes_to_an_end_in_a_terminal_of_any_width(int columns)
    {
        using var results = new MemoryStream();
        var line = new CommandLine(TimeProvider.System, results, TextWriter.Null, _ => null, new ScriptedTerminal(columns));
        var help = line.RunAsync(["check", "--help"]);
        Assert.Equal(0, await help.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_option_wins_over_the_environment() => Assert.DoesNotMatch("[ぁ-ん]", (await Run(["check", "--help", "--lang", "en"], "ja")).Results);

    private static async Task<(int Code, string Results, string Errors)> Run(string[] arguments, string language)
    {
        var (results, errors) = (new MemoryStream(), new StringWriter());
        var line = new CommandLine(TimeProvider.System, results, errors, name => name == "JVN_LANG" ? language : null);
        var code = await line.RunAsync(arguments);
        return (code, Encoding.UTF8.GetString(results.ToArray()), errors.ToString());
    }

    // Three words in a row and a full stop: no heading, no name of an option.
    [GeneratedRegex(@"[A-Za-z]+ [a-z]+ [a-z]+[^\n.]*\.(?!\.)")]
    private static partial Regex EnglishSentence();
}
