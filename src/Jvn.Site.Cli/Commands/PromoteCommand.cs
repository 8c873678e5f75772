using System.CommandLine;
using Jvn.Site.Cli.Editing;
using Jvn.Site.Intake.Model;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn promote ID</c>: a released revision becomes the current file.</summary>
internal sealed class PromoteCommand(CommonOptions options, TimeProvider clock, Stream results) : EditCommand(
    "promote", "Folds a released revision (.next.md) into the current file, with its translation and attachments. Readers see no difference.", options, clock,
    results)
{
    protected override bool OnlyWhatIsOut => true;

    protected override EditPlan Plan(Dossier dossier, InputContent content, DateTimeOffset now, ParseResult parsed) =>
        PromotionEdits.Promote(dossier, parsed.GetValue(Common.Input)!, now);
}
