using System.CommandLine;
using Jvn.Site.Cli.Completion;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn completion SHELL</c>: a script by which a shell completes what is typed, made from the commands themselves.</summary>
internal sealed class CompletionCommand : Command
{
    public CompletionCommand(CommonOptions options, Stream results)
        : base("completion", "Prints a script by which your shell completes commands, options and identifiers: source <(jvn completion bash).")
    {
        var shell = new Argument<string>("shell") { Description = "The shell to complete in." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        Arguments.Add(shell);
        SetAction(parsed =>
        {
            var program = CompletedCommand.Of((RootCommand)parsed.RootCommandResult.Command);
            new Utf8Lines(results).Write(parsed.GetValue(shell) switch
            {
                "bash" => BashCompletion.Of(program),
                "zsh" => ZshCompletion.Of(program),
                "fish" => FishCompletion.Of(program),
                _ => PowerShellCompletion.Of(program),
            });
            return (int)ExitCode.Done;
        });

        // Asked for by the scripts while somebody types.
        var ids = new Command("ids") { Hidden = true };
        ids.Options.Add(options.Input);
        ids.Options.Add(options.Redact);
        ids.SetAction(parsed =>
        {
            if (!options.IsRedacted(parsed))
                Print(parsed.GetValue(options.Input)!, new Utf8Lines(results));
            return (int)ExitCode.Done;
        });
        Subcommands.Add(ids);
    }

    // By the names of files: reading all of them would take longer than a person waits for a key.
    private static void Print(string input, TextWriter lines)
    {
        var names = InputFolder.List(input, new DiagnosticBag()).Where(file => file.RelativePath.StartsWith("advisories/", StringComparison.Ordinal))
            .Select(file => file.Name.Split('.')[0]).Where(name => AdvisoryId.TryParseSlug(name, out _));
        foreach (var name in names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            lines.WriteLine(name);
    }
}
