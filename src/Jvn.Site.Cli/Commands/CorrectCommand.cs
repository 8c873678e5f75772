using System.CommandLine;
using Jvn.Site.Cli.Editing;
using Jvn.Site.Intake.Model;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn correct ID</c>: records that the text of a released advisory was put right without an update.</summary>
internal sealed class CorrectCommand : EditCommand
{
    private readonly Option<string> note = Words("--note", "What was corrected. Recorded in the input, never published.", isRequired: true);

    public CorrectCommand(CommonOptions options, TimeProvider clock, Stream results)
        : base("correct", "Records a correction that is not an update, such as a fixed typing error, so that the changed text can be published.", options,
            clock, results) => Options.Add(note);

    protected override EditPlan Plan(Dossier dossier, InputContent content, DateTimeOffset now, ParseResult parsed) =>
        AdvisoryEdits.Correct(dossier, now, parsed.GetValue(note)!);
}
