using System.CommandLine;
using Jvn.Site.Cli.Editing;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn history add ID TEXT</c>: an entry of the present instant, or of that of the pending revision.</summary>
internal sealed class HistoryAddCommand : EditCommand
{
    private readonly Argument<string> text = new("text") { Description = "What was updated, in Japanese. Published." };
    private readonly Option<string> english = Words("--en", "The same in English. Published.", isRequired: false);

    private readonly Option<bool> revision = new("--revision")
    {
        Description = "Put it into the pending revision, with the instant at which that comes out.",
    };

    public HistoryAddCommand(CommonOptions options, TimeProvider clock, Stream results)
        : base("add", "Adds an entry of the present instant to the history of a released advisory.", options, clock, results)
    {
        MustBeOneLine(text);
        Arguments.Add(text);
        Options.Add(english);
        Options.Add(revision);
    }

    protected override EditPlan Plan(Dossier dossier, InputContent content, DateTimeOffset now, ParseResult parsed)
    {
        var words = new LocalizedText(parsed.GetValue(text)!.Trim(), parsed.GetValue(english));
        return parsed.GetValue(revision) ? HistoryEdits.AddToRevision(dossier, now, words) : HistoryEdits.Add(dossier, now, words);
    }
}
