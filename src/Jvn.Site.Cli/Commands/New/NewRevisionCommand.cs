using System.CommandLine;
using Jvn.Site.Cli.Drafting;
using Jvn.Site.Cli.Editing;
using Jvn.Site.Cli.Terminals;
using Jvn.Site.Diagnostics;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Commands.New;

/// <summary><c>jvn new revision ID</c></summary>
internal sealed class NewRevisionCommand : DraftCommand
{
    private readonly Argument<string> id = new("id")
    {
        Description = "Identifier of the advisory, like JVN#12345678 or JVN12345678, or the working name of its files.",
    };
    private readonly Option<string?> text = Text("--text", "What will be updated, for the history, in Japanese. Published then.");
    private readonly Option<string?> english = Text("--text-en", "The same in English. Published then.");
    private readonly Option<DateTimeOffset?> release = ReleaseAt;

    public NewRevisionCommand(CommonOptions options, TimeProvider clock, Stream results, ITerminal terminal, IChance chance)
        : base("revision", "Prepares an update under embargo: copies the current text to .next.md, and its translation, with a release instant and an " +
            "entry of the history.", options, clock, results, terminal, chance)
    {
        Arguments.Add(id);
        Take(text, english, release);
    }

    protected override Draft Make(Drafter drafter, Registry registry, Questions questions, ParseResult parsed)
    {
        var dossier = registry.Advisory(parsed.GetValue(id)!);
        if ((dossier.Pending?.Entry ?? dossier.PendingEnglish?.Entry) is { } there)
            throw Registry.IsThere(there);
        if (dossier.Timeline.PublicFrom > registry.Now)
            throw new RefusalException(DiagnosticCatalog.RevisionOfWithheld.At(dossier.Current!.Start, dossier.Current.Content!.Id.Value.Text));
        var words = questions.Required("--text", parsed.GetValue(text), new("更新履歴に書く文（日本語）:", "What will be updated, for the history, in Japanese:"));
        var translated = dossier.English is null ? parsed.GetValue(english)
            : questions.Optional("--text-en", parsed.GetValue(english), new("その英語（空なら日本語のまま）:", "The same in English (Enter alone leaves it out):"));
        return drafter.Revision(dossier, new LocalizedText(words, translated), parsed.GetValue(release));
    }
}
