using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Editing;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Editing;

/// <summary>A released revision becomes the current file, and its translation and attachments with it. Readers see no difference.</summary>
internal sealed class PromotionEdits
{
    private const string ReleaseAt = "release-at";
    private const string ReleasedOn = "released-on";

    // Records of the first release. What the revision says of its own would mean something else beside the first instant.
    private static readonly ImmutableArray<string> RecordsOfRelease = ["handling-started", "early-release", "taken-back"];

    private readonly Dossier dossier;
    private readonly DateTimeOffset now;
    private readonly string input;

    private PromotionEdits(Dossier dossier, string input, DateTimeOffset now) => (this.dossier, this.input, this.now) = (dossier, input, now);

    public static EditPlan Promote(Dossier dossier, string input, DateTimeOffset now)
    {
        var id = dossier.Current!.Content!.Id.Value;
        if (dossier is { Pending: null, PendingEnglish: null })
            return EditPlan.Refuse(DiagnosticCatalog.NoPendingRevision.At(dossier.Current.Start, id.Text));
        foreach (var (file, from) in new[] { (dossier.Pending?.Entry, dossier.Pending is { } text ? dossier.Timeline.SpanOf(text.Path).From : default),
            (dossier.PendingEnglish?.Entry, dossier.PendingEnglish is { } english ? dossier.Timeline.SpanOf(english.Path).From : default) })
        {
            if (file is not null && from > now)
                return EditPlan.Refuse(DiagnosticCatalog.RevisionNotReleased.At(new SourceLocation(file.Path), id.Text, file.Name,
                    from == Advisory.Never ? "—" : JapanTime.Rfc3339(from)));
        }

        var promotion = new PromotionEdits(dossier, input, now);
        return EditPlan.Write(
            [.. promotion.Attachments(), promotion.Japanese(), .. promotion.English(), .. promotion.Deletions()],
            new Bilingual($"{id} の改訂を {dossier.Current.Entry.Name} にまとめ、改訂のファイルを削除しました。公開される内容は変わりません。",
                $"Folded the revision of {id} into {dossier.Current.Entry.Name} and deleted its files. Readers see no difference."),
            promotion.UnusedHint()) with { KeepsTheSite = true };
    }

    private InputChange.Rewritten? Japanese()
    {
        var current = InputFolder.ReadUnchecked(dossier.Current!.Entry);
        if (FrontMatterEdit.Open(dossier.Current.Entry, current) is not { } before)
            return null;
        var edited = dossier.Pending is { } pending ? FrontMatterEdit.Open(dossier.Current.Entry, InputFolder.ReadUnchecked(pending.Entry)) : before;
        if (dossier.Pending is not null)
        {
            edited = WithRelease(edited, before);
            foreach (var key in RecordsOfRelease)
                edited = edited?.TakeOver(key, before, after: before.Has(ReleaseAt) ? ReleaseAt : ReleasedOn);
            if (edited?.Has("delay-reason") == false)
                edited = edited.TakeOver("delay-reason", before);
        }

        if (edited is not null && OwnInstantOfTranslation() is { } at)
            edited = edited.Insert("corrections", (dossier.Pending ?? dossier.Current).Content!.Corrections.Count(entry => entry.At.Value <= at),
                $"{{at: {JapanTime.Rfc3339(at)}, note: {QuotedText.Of("英語版の改訂")}}}");
        return edited is null ? null : new InputChange.Rewritten(edited.File, current);
    }

    // In place where both state the same key, so that the line keeps its comment.
    private static FrontMatterEdit? WithRelease(FrontMatterEdit? edited, FrontMatterEdit before)
    {
        var (kept, other) = before.Has(ReleaseAt) ? (ReleaseAt, ReleasedOn) : (ReleasedOn, ReleaseAt);
        return edited is null || before.ValueOf(kept) is not { } value ? null
            : edited.Has(kept) ? edited.Set(kept, value)
            : edited.Set(kept, value, after: other)?.Remove(other);
    }

    // A translation that came out by itself was a correction, and remains one.
    private DateTimeOffset? OwnInstantOfTranslation() =>
        dossier.Timeline.At(now) is { EnglishFile: { } english, EnglishFrom: { } from, FirstEnglishFrom: { } first } standing
        && english == dossier.PendingEnglish && from > first && standing.Shown.History.All(entry => entry.At.Value != from)
        && from != standing.Shown.ReleaseAt.Value ? from : null;

    private IEnumerable<InputChange?> English()
    {
        if (dossier.PendingEnglish is not { } pending)
            yield break;
        // When there first was a translation never changes, whichever of the two came out first.
        var text = FrontMatterEdit.Open(pending.Entry, InputFolder.ReadUnchecked(pending.Entry));
        var (first, original) = (dossier.Timeline.At(now)!.FirstEnglishFrom!.Value, dossier.Current!.Content!.ReleaseAt.Value);
        var dated = first > original ? text?.Remove(ReleasedOn)?.Set(ReleaseAt, JapanTime.Rfc3339(first), after: "title")
            : text?.Remove(ReleasedOn)?.Remove(ReleaseAt);
        if (dossier.English is not { Content: { } former } english)
        {
            yield return dated is null ? null : new InputChange.Made(InputWriter.EntryOf(input, dossier.Stem + ".en.md") with { Edited = dated.File.Edited });
            yield break;
        }

        // As it is written there, where it is that.
        var current = InputFolder.ReadUnchecked(english.Entry);
        if ((former.ReleaseAt?.Value ?? original) == first && FrontMatterEdit.Open(english.Entry, current) is { } before)
            dated = text?.TakeOver(ReleaseAt, before, after: "title")?.TakeOver(ReleasedOn, before, after: "title");
        yield return dated is null ? null : new InputChange.Rewritten(english.Entry with { Edited = dated.File.Edited }, current);
    }

    private IEnumerable<InputChange?> Attachments() => dossier.PendingAttachments.Files.Select(InputChange? (file) =>
    {
        var bytes = InputFolder.ReadUnchecked(file);
        return dossier.Attachments.Find(file.Name) is { } former
            ? new InputChange.Rewritten(former with { Edited = bytes }, InputFolder.ReadUnchecked(former))
            : new InputChange.Made(InputWriter.EntryOf(input, $"{dossier.Stem}/{file.Name}") with { Edited = bytes });
    });

    // Whatever is left of the revision when the machine stops in the middle, it says what the current files say.
    private IEnumerable<InputChange?> Deletions() =>
        new[] { dossier.PendingEnglish?.Entry }.Concat(dossier.PendingAttachments.Files).Append(dossier.Pending?.Entry).Concat(Unused()).OfType<InputEntry>()
            .Select(file => new InputChange.Deleted(file, InputFolder.ReadUnchecked(file)));

    // Those that only the text before named.
    private IEnumerable<InputEntry> Unused()
    {
        var standing = dossier.Timeline.At(now)!;
        var used = standing.UsedAttachments.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        var formerly = new[] { dossier.Current?.Content?.Body, dossier.English?.Content?.Body }.SelectMany(body => body?.Attachments ?? [])
            .Select(use => use.Name).ToHashSet(StringComparer.Ordinal);
        return dossier.Attachments.Files.Where(file => !used.Contains(file.Name) && formerly.Contains(file.Name));
    }

    private ImmutableArray<Bilingual> UnusedHint() => Unused().ToList() is not { Count: > 0 } unused ? [] :
        [new($"どの文からも使われなくなった添付ファイルも削除しました: {string.Join("、", unused.Select(file => file.Name))}",
            $"Deleted the attachments that no text uses any more, too: {string.Join(", ", unused.Select(file => file.Name))}")];
}
