using System.CommandLine;
using Jvn.Site.Cli.Correspondence;
using Jvn.Site.Cli.Drafting;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Cli.Signatures;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Cli.Commands.Advance;

/// <summary><c>jvn advance ID --to GROUP</c>: copies for operators of important infrastructure before the release (guideline 4-5).</summary>
internal sealed class AdvanceCommand : Command
{
    private readonly Argument<string> id = new("id")
    {
        Description = "Identifier of the advisory, like JVN#12345678 or JVN12345678, or the working name of its files.",
    };

    private readonly Option<string> to = new("--to") { Description = "The group: a file in recipients/, without .yml.", HelpName = "group", Required = true };
    private readonly Option<string?> consent = new("--consent")
    {
        Description = "With whom it was agreed on, and when (guideline 4-5). Recorded in the case.", HelpName = "text",
    };

    private readonly Option<string> folder = new("--out")
    {
        Description = "Private folder for the copies, outside of the input.", HelpName = "folder", Required = true,
    };

    public AdvanceCommand(CommonOptions options, KeyOptions keys, TimeProvider clock, IChance chance, Stream results)
        : base("advance", "Makes a signed and encrypted copy of a withheld advisory for each recipient of a group, marked so that a leak can be traced. " +
            "Example: jvn advance JVN12345678 --to denryoku --consent 'agreed with the vendor, 2026-11-10' --out ../copies")
    {
        Subcommands.Add(new AdvanceTraceCommand(options, results));
        Arguments.Add(id);
        foreach (var option in (Option[])[to, consent, folder, keys.Secret, options.Input, options.DryRun, options.Redact, options.Quiet])
            Options.Add(option);
        SetAction(parsed =>
        {
            var (input, report, lines) = (parsed.GetValue(options.Input)!, options.ReportOf(parsed), new Utf8Lines(results));
            if (!InputFolder.Exists(input))
                throw new UsageException("入力フォルダがありません", "the input folder does not exist");
            var key = keys.ReadSecret(parsed);
            new TextReporter(lines, report).Report(key.Findings);
            if (key.HasErrors)
                return (int)KeyReading.Failure(key.Findings);
            if (key.Key?.Signer is not { } signer)
                throw new UsageException("写しに署名する鍵を --key か環境変数で指定してください", "a key to sign the copies with is needed: --key, or the environment");
            return (int)new AdvanceDesk(input, clock.GetUtcNow(), chance.Below, lines, report).Run(parsed.GetValue(id)!, parsed.GetValue(to)!,
                parsed.GetValue(consent), parsed.GetValue(folder)!, signer, parsed.GetValue(options.DryRun));
        });
    }
}
