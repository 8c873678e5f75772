using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Editing;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Editing;

/// <summary>Entries of 更新履歴.</summary>
internal static class HistoryEdits
{
    private const string Key = "history";

    /// <summary>The text that stands was updated just now. A revision that comes later says so, too.</summary>
    public static EditPlan Add(Dossier dossier, DateTimeOffset now, LocalizedText text)
    {
        if (dossier.Timeline.PublicFrom > now)
            return EditPlan.Refuse(AdvisoryEdits.NotReleased(dossier));
        var (file, shown) = AdvisoryEdits.Standing(dossier, now);
        var pending = PendingAfter(dossier, now);
        return EditPlan.Write(
            [
                .. pending is null ? [] : new[] { EditPlan.Rewrite(pending.Entry, edit => Insert(edit, pending.Content!, now, text)) },
                EditPlan.Rewrite(file.Entry, edit => Insert(edit, shown, now, text)),
            ],
            new Bilingual($"{shown.Id.Value} の更新履歴に {JapanTime.Minute(now)} の項目を加えました。", $"Added an entry of {JapanTime.Minute(now)} to the history of " +
                $"{shown.Id.Value}."),
            [.. EnglishHint(text, dossier), .. PendingHint(pending)]);
    }

    /// <summary>The pending revision gets an entry of the instant at which it comes out.</summary>
    public static EditPlan AddToRevision(Dossier dossier, DateTimeOffset now, LocalizedText text)
    {
        if (PendingAfter(dossier, now) is not { Content: { } revision } pending)
            return EditPlan.Refuse(DiagnosticCatalog.NoPendingRevision.At(dossier.Current!.Start, dossier.Current.Content!.Id.Value.Text));
        return EditPlan.Write(
            pending.Entry,
            edit => edit.Append(Key, Entry(revision.ReleaseAt.Value, text)),
            new Bilingual($"{pending.Entry.Name} の更新履歴に {JapanTime.Minute(revision.ReleaseAt.Value)} の項目を加えました。",
                $"Added an entry of {JapanTime.Minute(revision.ReleaseAt.Value)} to the history in {pending.Entry.Name}."),
            EnglishHint(text, dossier));
    }

    /// <summary>In its place among the entries that are there: a revision has entries that lie ahead.</summary>
    public static FrontMatterEdit? Insert(FrontMatterEdit edit, Advisory advisory, DateTimeOffset at, LocalizedText text) =>
        edit.Insert(Key, advisory.History.Count(entry => entry.At.Value <= at), Entry(at, text));

    /// <summary>The revision that is still to come; null when there is none, or none that can be read.</summary>
    public static DocumentFile<Advisory>? PendingAfter(Dossier dossier, DateTimeOffset now) =>
        dossier.Pending is { Content.IsComplete: true } pending && dossier.Timeline.SpanOf(pending.Path).From > now ? pending : null;

    /// <summary>A revision that is still to come was changed along.</summary>
    public static ImmutableArray<Bilingual> PendingHint(DocumentFile<Advisory>? pending) => pending is null ? [] :
        [new($"公表前の改訂 {pending.Entry.Name} にも同じことを書きました。", $"The pending revision {pending.Entry.Name} says the same now.")];

    private static string Entry(DateTimeOffset at, LocalizedText text) => $"{{at: {AdvisoryEdits.ThisSecond(at)}, text: {Words(text)}}}";

    private static string Words(LocalizedText text) =>
        text.English is { } english ? $"{{ja: {QuotedText.Of(text.Japanese)}, en: {QuotedText.Of(english)}}}" : QuotedText.Of(text.Japanese);

    private static ImmutableArray<Bilingual> EnglishHint(LocalizedText text, Dossier dossier) => text.English is not null || dossier.English is null ? [] :
        [new("英語版があるので、英語の文も書いてください（--en）。ないと、英語のページにも日本語で載ります。",
            "There is an English translation: give the words in English too (--en); without them its page shows the Japanese ones.")];
}
