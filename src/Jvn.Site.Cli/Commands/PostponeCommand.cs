using System.CommandLine;
using Jvn.Site.Cli.Editing;
using Jvn.Site.Intake.Model;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn postpone ID --to INSTANT</c>: a withheld release is moved to a later instant.</summary>
internal sealed class PostponeCommand : EditCommand
{
    private readonly Option<DateTimeOffset?> to = CommonOptions.Instant("--to", "The new release instant, like 2026-11-20T12:00:00+09:00.");

    public PostponeCommand(CommonOptions options, TimeProvider clock, Stream results)
        : base("postpone", "Moves the release instant of a withheld advisory to a later one.", options, clock, results)
    {
        to.Required = true;
        Options.Add(to);
    }

    protected override EditPlan Plan(Dossier dossier, InputContent content, DateTimeOffset now, ParseResult parsed) =>
        AdvisoryEdits.Postpone(dossier, now, parsed.GetValue(to)!.Value);
}
