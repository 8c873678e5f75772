using System.CommandLine;
using Jvn.Site.Cli.Sealing;
using Jvn.Site.Cli.Signatures;

namespace Jvn.Site.Cli.Commands.Drafts;

/// <summary><c>jvn unseal</c>: sealed files become clear ones again.</summary>
internal sealed class UnsealCommand : Command
{
    public UnsealCommand(CommonOptions options, TimeProvider clock, Stream results)
        : base("unseal", "Decrypts sealed files, and puts the clear text in their places. Example: jvn unseal case-7f3a --gpg-agent")
    {
        var drafts = DraftArguments.Several();
        Arguments.Add(drafts);
        foreach (var option in (Option[])[options.Drafts.Key, options.Drafts.Agent, options.Input, options.DryRun, options.Redact, options.Quiet])
            Options.Add(option);
        SetAction(parsed =>
        {
            var key = DraftArguments.KeyOf(parsed, options, clock, results);
            if (key.Opener is not { } opener)
                return (int)KeyReading.Failure(key.Findings);
            return (int)new DraftUnsealing(
                parsed.GetValue(options.Input)!, clock.GetUtcNow(), new Utf8Lines(results), options.ReportOf(parsed))
            {
                IsTrial = parsed.GetValue(options.DryRun),
            }.Run(parsed.GetValue(drafts)!, opener);
        });
    }
}
