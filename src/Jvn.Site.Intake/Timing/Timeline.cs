using System.Collections.Immutable;
using Jvn.Site.Intake.Markdown;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Intake.Timing;

/// <summary>Which text, translation and attachments of one advisory stand from when on, and how sure that is. Everything that asks about an instant asks
/// this.</summary>
/// <remarks>
/// It says two things of the same files. <see cref="Texts"/> is what the gate lets out: of what is doubtful nothing. <see cref="BoundsOf"/> is for
/// what may be said, and for what an error means: there a doubt withholds nothing. A translation or a revision never comes before its original.
/// </remarks>
public sealed class Timeline
{
    private readonly Dictionary<string, ReleaseBounds> bounds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextSpan> spans = new(StringComparer.Ordinal);

    public Timeline(
        DocumentFile<Advisory>? current,
        DocumentFile<Translation>? english,
        DocumentFile<Advisory>? pending,
        DocumentFile<Translation>? pendingEnglish,
        AttachmentFolder attachments,
        AttachmentFolder pendingAttachments)
    {
        var revised = attachments.OverlaidBy(pendingAttachments);
        Texts = [.. Standing(current, english, pending, pendingEnglish, attachments, revised)];
        foreach (var text in Texts)
            NoteSpans(text);
        NoteBounds(current, english, pending, pendingEnglish, attachments, pendingAttachments, revised);
        Instants =
        [
            .. Texts.Select(text => text.From)
                .Concat(new[] { current?.Path, english?.Path, pending?.Path, pendingEnglish?.Path }.OfType<string>().Select(path => bounds[path].Earliest)
                    .OfType<DateTimeOffset>())
                .Where(instant => instant < Advisory.Never)
                .DistinctBy(instant => instant.UtcTicks)
                .Order(),
        ];
    }

    /// <summary>What stands, in the order of time and without gaps; empty when nothing of it ever comes out.</summary>
    public ImmutableArray<ReleasedText> Texts { get; }

    /// <summary>The instants at which something of it comes out, in order; also of a file that is too broken to have a text.</summary>
    public ImmutableArray<DateTimeOffset> Instants { get; }

    /// <summary>From when on anything of it is public; <see cref="Advisory.Never"/> when it could not be read or is taken back.</summary>
    public DateTimeOffset PublicFrom => Texts is [var first, ..] ? first.From : Advisory.Never;

    /// <summary>Null when nothing of the advisory is out at the instant.</summary>
    public ReleasedText? At(DateTimeOffset instant) => Texts.LastOrDefault(text => text.From <= instant);

    /// <summary>While the text of a file, or an attachment, stands for readers.</summary>
    public TextSpan SpanOf(string path) => spans.GetValueOrDefault(path, TextSpan.None);

    /// <summary>From when on a file's contents may be public; null for what is no part of the advisory. What lies in its folders goes with them.</summary>
    public ReleaseBounds? BoundsOf(string path) => bounds.TryGetValue(path, out var known) ? known : null;

    /// <summary>The paths of everything that <see cref="BoundsOf"/> knows.</summary>
    public IEnumerable<string> Paths => bounds.Keys;

    private static IEnumerable<ReleasedText> Standing(
        DocumentFile<Advisory>? current, DocumentFile<Translation>? english, DocumentFile<Advisory>? pending, DocumentFile<Translation>? pendingEnglish,
            AttachmentFolder plain, AttachmentFolder revised)
    {
        if (current is not { IsHeld: false, Content: { PublicFrom: var from } } || from >= Advisory.Never)
            yield break;
        var revisedFrom = pending is { IsHeld: false, Content: { } revision } ? Later(from, revision.PublicFrom) : Advisory.Never;
        var englishFrom = Follow(english, from);
        var revisedEnglishFrom = Follow(pendingEnglish, pending is null ? from : revisedFrom);
        var turns = new[] { from, revisedFrom, englishFrom, revisedEnglishFrom }.Where(turn => turn < Advisory.Never).DistinctBy(turn => turn.UtcTicks).Order()
            .ToList();
        for (var i = 0; i < turns.Count; i++)
        {
            var turn = turns[i];
            var isRevised = revisedFrom <= turn;
            var isTranslationRevised = revisedEnglishFrom <= turn;
            var isTranslated = isTranslationRevised || englishFrom <= turn;
            yield return new ReleasedText
            {
                From = turn,
                Until = i + 1 < turns.Count ? turns[i + 1] : DateTimeOffset.MaxValue,
                OriginalFile = current,
                ShownFile = isRevised ? pending! : current,
                EnglishFile = !isTranslated ? null : isTranslationRevised ? pendingEnglish : english,
                EnglishFrom = !isTranslated ? null : isTranslationRevised ? revisedEnglishFrom : englishFrom,
                FirstEnglishFrom = !isTranslated ? null : englishFrom < revisedEnglishFrom ? englishFrom : revisedEnglishFrom,
                Attachments = isRevised || isTranslationRevised ? revised : plain,
            };
        }
    }

    // A translation comes out with the text it translates, or at an instant of its own that is later.
    private static DateTimeOffset Follow(DocumentFile<Translation>? file, DateTimeOffset text) =>
        file is { IsHeld: false, Content: { } translation } ? Later(text, translation.ReleaseAt?.Value ?? text) : Advisory.Never;

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private void NoteSpans(ReleasedText text)
    {
        foreach (var path in text.UsedAttachments.Select(file => file.Path).Append(text.ShownFile.Path)
            .Concat(text.EnglishFile is { } english ? [english.Path] : []))
            spans[path] = new TextSpan(spans.TryGetValue(path, out var begun) ? begun.From : text.From, text.Until);
    }

    private void NoteBounds(
        DocumentFile<Advisory>? current,
        DocumentFile<Translation>? english,
        DocumentFile<Advisory>? pending,
        DocumentFile<Translation>? pendingEnglish,
        AttachmentFolder attachments,
        AttachmentFolder pendingAttachments,
        AttachmentFolder revised)
    {
        var original = OwnBounds(current);
        var revision = After(original, pending, isStated: pending is not null);
        var translation = After(original, english, english is { StatesRelease: true });
        var revisedTranslation = After(revision, pendingEnglish, pendingEnglish is { StatesRelease: true });
        Note(current?.Path, WithAll(original, current?.Content));
        Note(english?.Path, translation);
        Note(pending?.Path, WithAll(revision, pending?.Content));
        Note(pendingEnglish?.Path, revisedTranslation);
        Note(FolderBeside(current?.Path), original);
        Note(FolderBeside(pending?.Path), revision);

        // An attachment is public from the first text on that names it, whatever folder it lies in; one that no text names never is.
        foreach (var file in attachments.Files.Concat(pendingAttachments.Files))
            Note(file.Path, ReleaseBounds.Never);
        NoteUse(current?.Content?.Body, attachments, original);
        NoteUse(current?.Content?.Body, revised, pendingEnglish is null ? ReleaseBounds.Never : original.After(revisedTranslation));
        NoteUse(english?.Content?.Body, attachments, translation);
        NoteUse(english?.Content?.Body, revised, pending is null ? ReleaseBounds.Never : translation.After(revision));
        NoteUse(pending?.Content?.Body, revised, revision);
        NoteUse(pendingEnglish?.Content?.Body, revised, revisedTranslation);
    }

    // By its own release instant alone. One that may be taken back is withheld until then for certain, and public from then on perhaps.
    private static ReleaseBounds OwnBounds<TContent>(DocumentFile<TContent>? file)
        where TContent : class =>
        file is { IsHeld: true } ? ReleaseBounds.Never
        : file?.ReleaseAt is not { } own ? ReleaseBounds.Unknown
        : ReleaseBounds.At(own) with { Certain = file.MayBeTakenBack ? null : own };

    // What is still to come and stands in the text already, by mistake, is not out with the rest of it.
    private static ReleaseBounds WithAll(ReleaseBounds text, Advisory? content) =>
        content is null || text.Certain is not { } certain ? text
            : text with { Certain = ToldInstants.Of(content).Select(told => told.At.Value).Append(certain).Max() };

    // A translation or a revision comes out with what it belongs to, or at an instant of its own that is later.
    private static ReleaseBounds After<TContent>(ReleaseBounds original, DocumentFile<TContent>? file, bool isStated)
        where TContent : class =>
        file is { IsHeld: true } ? ReleaseBounds.Never
        : !isStated ? original
        : file?.ReleaseAt is not null ? original.After(OwnBounds(file))
        : original with { Certain = null };

    private void NoteUse(ParsedBody? body, AttachmentFolder folder, ReleaseBounds from)
    {
        foreach (var file in (body?.Attachments ?? []).Select(use => folder.Find(use.Name)).OfType<InputEntry>())
            Note(file.Path, bounds[file.Path].Or(from));
    }

    /// <summary>The folder of attachments that belongs to a text, sealed or not, by its name.</summary>
    internal static string? FolderBeside(string? path) => path is null ? null : Path.ChangeExtension(SealedName.Opened(path), null);

    private void Note(string? path, ReleaseBounds known)
    {
        if (path is not null)
            bounds[path] = known;
    }
}
