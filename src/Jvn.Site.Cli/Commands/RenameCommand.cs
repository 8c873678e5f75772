using System.CommandLine;
using Jvn.Site.Cli.Editing;
using Jvn.Site.Intake.Model;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn rename ID</c>: a working name becomes the identifier.</summary>
internal sealed class RenameCommand(CommonOptions options, TimeProvider clock, Stream results) : EditCommand(
    "rename", "Gives the files of a released advisory its identifier for a name, in place of the working name. Readers see no difference.", options, clock,
    results)
{
    protected override bool OnlyWhatIsOut => true;

    protected override EditPlan Plan(Dossier dossier, InputContent content, DateTimeOffset now, ParseResult parsed) =>
        RenameEdits.Rename(dossier, content, now);
}
