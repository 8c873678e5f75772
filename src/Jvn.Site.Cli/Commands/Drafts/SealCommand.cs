using System.CommandLine;
using Jvn.Site.Cli.Sealing;

namespace Jvn.Site.Cli.Commands.Drafts;

/// <summary><c>jvn seal</c>: withheld files are encrypted to the editors.</summary>
internal sealed class SealCommand : Command
{
    public SealCommand(CommonOptions options, TimeProvider clock, Stream results)
        : base("seal", "Encrypts the withheld files of an advisory to the keys in editors/, and deletes the clear text. Example: jvn seal case-7f3a")
    {
        var drafts = DraftArguments.Several();
        Arguments.Add(drafts);
        foreach (var option in (Option[])[options.Input, options.DryRun, options.Redact, options.Quiet])
            Options.Add(option);
        SetAction(parsed => (int)new DraftSealing(
            parsed.GetValue(options.Input)!, clock.GetUtcNow(), new Utf8Lines(results), options.ReportOf(parsed)) { IsTrial = parsed.GetValue(options.DryRun) }
            .Run(parsed.GetValue(drafts)!));
    }
}
