using System.CommandLine;
using Jvn.Site.Cli.Git;
using Jvn.Site.Cli.Hooks;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn hooks</c>: git checks what is committed, and keeps the input from where it must not go.</summary>
internal sealed class HooksCommand : Command
{
    private readonly CommonOptions options;
    private readonly Stream results;

    public HooksCommand(CommonOptions options, string? checkout, Stream results)
        : base("hooks", "Lets git check what is committed, and refuse to push the input to a remote that is not allowed.")
    {
        this.options = options;
        this.results = results;
        var allow = new Option<string[]>("--allow")
        {
            Description = "Name or address of a remote that the input may be pushed to, because it is private; may be given more than once.",
            HelpName = "remote",
        };
        var install = new Command("install", "Installs the hooks in the repository of the input, never over one that somebody else wrote.");
        var uninstall = new Command("uninstall", "Removes the hooks that were installed, and nothing else.");
        foreach (var command in new[] { install, uninstall })
        {
            command.Options.Add(options.Input);
            command.Options.Add(options.Quiet);
        }

        install.Options.Add(allow);
        install.SetAction(parsed => (int)Install(parsed, OwnCommand.Of(checkout), parsed.GetValue(allow) ?? []));
        uninstall.SetAction(parsed => (int)Uninstall(parsed));
        Subcommands.Add(install);
        Subcommands.Add(uninstall);
    }

    private ExitCode Install(ParseResult parsed, IReadOnlyList<string> program, IReadOnlyCollection<string> allow)
    {
        var hooks = Hooks(parsed);
        foreach (var path in hooks.Install(program, allow))
            Say(parsed, new Bilingual($"「{VisibleText.Of(path)}」を書きました。", $"Wrote '{VisibleText.Of(path)}'."));
        Say(parsed, hooks.Allowed is { Count: > 0 } allowed
            ? new Bilingual($"入力を push できるのは次のところだけです: {Listed(allowed)}", $"The input may be pushed here only: {Listed(allowed)}")
            : new Bilingual("入力はどこにも push できません。非公開のリモートを「jvn hooks install --allow リモート名」で許可してください。",
                "The input may be pushed nowhere yet; allow your private remote with 'jvn hooks install --allow NAME'."));
        return ExitCode.Done;
    }

    private ExitCode Uninstall(ParseResult parsed)
    {
        var removed = Hooks(parsed).Uninstall();
        foreach (var path in removed)
            Say(parsed, new Bilingual($"「{VisibleText.Of(path)}」を削除しました。", $"Removed '{VisibleText.Of(path)}'."));
        if (removed.Count == 0)
            Say(parsed, new Bilingual("jvn のフックはありませんでした。", "There was no hook of jvn."));
        return ExitCode.Done;
    }

    private RepositoryHooks Hooks(ParseResult parsed)
    {
        var input = parsed.GetValue(options.Input)!;
        return new RepositoryHooks(GitFolder.Find(input) ?? throw new UsageException(
            $"「{VisibleText.Of(input)}」は git のリポジトリの中にありません", $"'{VisibleText.Of(input)}' lies in no git repository"));
    }

    private void Say(ParseResult parsed, Bilingual words)
    {
        if (!parsed.GetValue(options.Quiet))
            new Utf8Lines(results).WriteLine(words.In(options.LanguageOf(parsed)));
    }

    private static string Listed(IEnumerable<string> addresses) => string.Join(", ", addresses.Select(VisibleText.Of));
}
