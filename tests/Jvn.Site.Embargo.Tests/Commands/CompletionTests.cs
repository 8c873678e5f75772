using System.Text.RegularExpressions;
using Jvn.Site.Embargo.Tests.Sites;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Commands;

/// <summary>What <c>jvn completion</c> prints, asked by the shells themselves.</summary>
public sealed class CompletionTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2027, 5, 1, 12, 0, 0, TimeSpan.FromHours(9));
    private readonly Workplace work = new();

    public CompletionTests() => work.Put("input/advisories/2027/JVN87654321.md", TinySite.Advisory("JVN#87654321", "2027-04-01T12:00:00+09:00"));

    /// <summary>What is typed up to the key, and what is offered then.</summary>
    public static TheoryData<string, string[], string[]> Typed { get; } = new()
    {
        { "jvn che", ["check"], ["build"] },
        { "jvn check --st", ["--staged", "--strict"], ["--input"] },
        { "jvn check --format ", ["github", "json", "sarif", "text"], ["--input"] },
        { "jvn check --format j", ["json"], ["text"] },
        { "jvn check --lang ", ["en", "ja"], ["github"] },
        { "jvn hooks ", ["install", "uninstall"], ["check"] },
        { "jvn hooks install --al", ["--allow"], ["--strict"] },
        { "jvn completion ", ["bash", "fish", "pwsh", "zsh"], ["ids"] },
        { "jvn withdraw JVN8", ["JVN87654321"], ["--reason"] },
        { "jvn check --input ", ["input"], ["--strict"] },
        { "jvn correct JVN87654321 --n", ["--note"], ["--strict"] },
    };

    public void Dispose() => work.Dispose();

    [Theory]
    [MemberData(nameof(Typed))]
    public async Task Bash_offers(string typed, string[] expected, string[] not) => Offers(await Ask("bash", """
        compopt() { :; }
        source completion
        COMP_WORDS=($1) COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        case $1 in *' ') COMP_WORDS+=(''); COMP_CWORD=$((COMP_CWORD + 1)) ;; esac
        _jvn
        printf '%s\n' "${COMPREPLY[@]}"
        """, typed), expected, not);

    // The parts of zsh that show what is offered stand in for its own: those work at a terminal only.
    [Theory]
    [MemberData(nameof(Typed))]
    public async Task Zsh_offers(string typed, string[] expected, string[] not) => Offers(await Ask("zsh", """
        compdef() { : }
        offer() { for word; do [[ $word == ${words[CURRENT]}* ]] && print -r -- "$word"; done; true }
        compadd() { while [[ $1 != -- ]]; do shift; done; shift; offer "$@" }
        _files() { offer *(/) }
        _message() { : }
        _describe() { offer ${${(P)@[-1]}%%:*} }
        source ./completion
        words=(${=1}) CURRENT=${#words}
        [[ $1 == *' ' ]] && words+=('') CURRENT=$((CURRENT + 1))
        _jvn
        """, typed, "-f"), expected, not);

    /// <summary>The whole way: a terminal, the key, and what stands in the line then.</summary>
    [Theory]
    [InlineData("jvn chec", "jvn check ")]
    [InlineData("jvn check --form", "jvn check --format ")]
    [InlineData("jvn hooks unin", "jvn hooks uninstall ")]
    [InlineData("jvn withdraw JVN", "jvn withdraw JVN87654321 ")]
    [InlineData("jvn check --format sa", "jvn check --format sarif ")]
    public async Task Zsh_completes_at_a_terminal(string typed, string expected) => Assert.Contains(expected, await Ask("zsh", $$"""
        zmodload zsh/zpty
        zpty terminal zsh -f -i
        zpty -w terminal "autoload -Uz compinit; compinit -u -D; source ./completion; PS1='rea''dy> '"
        zpty -r -m terminal said '*ready> *'
        zpty -w -n terminal $'{{typed}}\t'
        zpty -r -m terminal said '*{{expected}}*'
        print -r -- "$said"
        zpty -d terminal
        """, typed, "-f"));

    [Theory]
    [MemberData(nameof(Typed))]
    public async Task Fish_offers(string typed, string[] expected, string[] not) => Offers(await Ask("fish", """
        source ./completion
        complete -C "$argv[1]" | string split -f1 \t
        true
        """, typed, "--no-config"), expected, not);

    [Fact]
    public async Task PowerShell_is_told_every_command_and_every_option_and_its_words()
    {
        var script = (await work.RunAsync(Now, "completion", "pwsh")).Results;
        foreach (var (typed, expected, _) in Typed.Select(row => row.Data).Where(row => !row.Item1.Contains("JVN8", StringComparison.Ordinal)
            && !row.Item1.Contains("--input", StringComparison.Ordinal)))
            Assert.All(expected, word => Assert.True(script.Contains($"'{word}'", StringComparison.Ordinal), typed));
        Assert.Equal(script.Count(letter => letter is '(' or '{' or '['), script.Count(letter => letter is ')' or '}' or ']'));
        Assert.Equal(0, script.Count(letter => letter == '\'') % 2);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public async Task Every_command_of_the_help_is_completed(string shell)
    {
        var help = (await work.RunAsync(Now, "--help")).Results;
        var commands = Regex.Matches(help[help.IndexOf("Commands:", StringComparison.Ordinal)..], "^  ([a-z-]+)", RegexOptions.Multiline)
            .Select(match => match.Groups[1].Value).ToList();
        Assert.True(commands.Count > 10);
        var script = (await work.RunAsync(Now, "completion", shell)).Results;
        Assert.All(commands, command => Assert.Matches($@"(^|[\s'""/]){command}($|[\s'"":|)])", script));
        Assert.DoesNotContain("\r", script);
    }

    [Fact]
    public async Task Identifiers_are_not_printed_in_a_shared_log()
    {
        Assert.Equal("JVN87654321\n", (await work.RunAsync(Now, "completion", "ids", "--input", work.Input)).Results);
        Assert.Equal("", (await work.RunAsync(Now, "completion", "ids", "--input", work.Input, "--redact")).Results);
    }

    private async Task<string> Ask(string shell, string script, string typed, params string[] options)
    {
        work.Put("completion", (await work.RunAsync(Now, "completion", shell, "--lang", "ja")).Results);
        work.Put("ask", script);
        work.Put("bin/jvn", "#!/bin/sh\n[ \"$1 $2\" != 'completion ids' ] || echo JVN87654321\n");
        File.SetUnixFileMode(Path.Combine(work.Root, "bin/jvn"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var path = Path.Combine(work.Root, "bin") + ":" + Environment.GetEnvironmentVariable("PATH");
        var (code, results, errors) = await new InstalledProgram("env").RunAsync(work.Root,
            ["PATH=" + path, "TERM=dumb", Installed(shell), .. options, "ask", typed]);
        Assert.True(code == 0 && errors.Length == 0, $"{code} {results} {errors}");
        return results;
    }

    private static string Installed(string shell)
    {
        var path = $"/usr/bin/{shell}";
        Assert.SkipWhen(!File.Exists(path), $"{shell} is not installed; tests/install-tools installs it.");
        return path;
    }

    private static void Offers(string results, string[] expected, string[] not)
    {
        var offered = results.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(word => word.TrimEnd('/', ' ')).ToList();
        Assert.All(expected, word => Assert.Contains(word, offered));
        Assert.All(not, word => Assert.DoesNotContain(word, offered));
    }
}
