using System.CommandLine;
using Jvn.Site.Cli.Editing;
using Jvn.Site.Intake.Model;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn release-now ID</c>: a withheld advisory comes out at once, as an exception that is kept on record.</summary>
internal sealed class ReleaseNowCommand : EditCommand
{
    private readonly Option<string> reason = Words("--reason", "Why it cannot wait. Recorded in the input, never published.", isRequired: true);

    public ReleaseNowCommand(CommonOptions options, TimeProvider clock, Stream results)
        : base("release-now", "Releases a withheld advisory now: sets its release instant and records why it was moved forward.", options, clock, results) =>
            Options.Add(reason);

    protected override EditPlan Plan(Dossier dossier, InputContent content, DateTimeOffset now, ParseResult parsed) =>
        AdvisoryEdits.ReleaseNow(dossier, now, parsed.GetValue(reason)!);
}
