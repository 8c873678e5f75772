using System.Collections.Frozen;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Attachments;
using Jvn.Site.Intake.Markdown;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Intake.Parsing;

/// <summary>Parses the files of one advisory, each in the light of the one it translates or revises.</summary>
internal static class DossierParser
{
    public static Dossier Parse(DossierFiles files, UtcOffsets offsets, DiagnosticBag bag)
    {
        var pendingAttachments = files.Attachments.OverlaidBy(files.PendingAttachments);
        var texts = TextPair.Open(files.Current, files.Translation, offsets, bag);
        var nextTexts = TextPair.Open(files.Pending, files.PendingTranslation, offsets, bag);
        var current = AdvisoryParser.Parse(texts.Japanese, files.Attachments, offsets, mayHaveDays: false, bag);
        var pending = AdvisoryParser.Parse(nextTexts.Japanese, pendingAttachments, offsets, current?.Content?.ReleasedOn is not null, bag);
        var english = TranslationParser.Parse(texts.English, current?.Content, files.Attachments, offsets, bag);
        var pendingEnglish = TranslationParser.Parse(nextTexts.English, pending?.Content ?? current?.Content, pendingAttachments, offsets, bag);
        EnglishText.Report(texts.English?.Document, texts.Japanese?.Document, bag);
        EnglishText.Report(nextTexts.English?.Document, nextTexts.Japanese?.Document ?? texts.Japanese?.Document, bag);
        var (original, revised) = (files.Current?.Path ?? "", files.Pending?.Path ?? files.Current?.Path ?? "");
        TranslatedSections.Report(english?.Content?.Body, current?.Content?.Body, original, bag);
        TranslatedSections.Report(pendingEnglish?.Content?.Body, (pending?.Content ?? current?.Content)?.Body, revised, bag);
        EnglishCheck.Report(current?.Content, isTranslated: english is not null, bag);
        EnglishCheck.Report(pending?.Content, isTranslated: english is not null || pendingEnglish is not null, bag);
        return new Dossier(
            files.Stem,
            current,
            english,
            pending,
            pendingEnglish,
            files.Attachments,
            files.PendingAttachments,
            Clean(
                [
                    .. Used(files.Attachments, current?.Content?.Body, english?.Content?.Body),
                    .. Used(pendingAttachments, current?.Content?.Body, pending?.Content?.Body, pendingEnglish?.Content?.Body, english?.Content?.Body),
                ],
                bag))
        {
            Case = files.Case is { } record ? CaseParser.Parse(record, offsets, bag) : null,
        };
    }

    private static IEnumerable<InputEntry> Used(AttachmentFolder folder, params IEnumerable<ParsedBody?> bodies) =>
        bodies.SelectMany(body => body?.Attachments ?? []).Select(use => folder.Find(use.Name)).OfType<InputEntry>();

    private static FrozenDictionary<string, ReadOnlyMemory<byte>> Clean(IEnumerable<InputEntry> used, DiagnosticBag bag)
    {
        var cleaned = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var file in used.DistinctBy(file => file.Path))
        {
            if (InputFolder.ReadAttachment(file, bag) is { } bytes
                && AttachmentCleaner.Clean(file.Name, bytes, new SourceLocation(file.Path), bag) is { } clean)
                cleaned.Add(file.Path, clean);
        }

        return cleaned.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
