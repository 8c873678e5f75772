using System.CommandLine;
using Jvn.Site.Cli.Drafting;
using Jvn.Site.Cli.Editing;
using Jvn.Site.Cli.Terminals;

namespace Jvn.Site.Cli.Commands.New;

/// <summary><c>jvn new translation ID</c></summary>
internal sealed class NewTranslationCommand : DraftCommand
{
    private readonly Argument<string> id = new("id")
    {
        Description = "Identifier of the advisory, like JVN#12345678 or JVN12345678, or the working name of its files.",
    };
    private readonly Option<string?> title = Text("--title", "The title in English.");
    private readonly Option<DateTimeOffset?> release =
        CommonOptions.Instant("--release-at", "An instant of its own, when it comes out later than the Japanese text.");

    public NewTranslationCommand(CommonOptions options, TimeProvider clock, Stream results, ITerminal terminal, IChance chance)
        : base("translation", "Begins the English translation of an advisory, or of its pending revision: all headings in English.", options, clock, results,
            terminal, chance)
    {
        Arguments.Add(id);
        Take(title, release);
    }

    protected override Draft Make(Drafter drafter, Registry registry, Questions questions, ParseResult parsed)
    {
        var dossier = registry.Advisory(parsed.GetValue(id)!);
        if ((HistoryEdits.PendingAfter(dossier, registry.Now) is null ? dossier.English : dossier.PendingEnglish) is { } there)
            throw Registry.IsThere(there.Entry);
        return drafter.Translation(dossier, questions.Required("--title", parsed.GetValue(title), new("タイトル（英語）:", "Title in English:")),
            parsed.GetValue(release));
    }
}
