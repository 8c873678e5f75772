using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Parsing;

/// <summary>Makes a <see cref="Translation"/> of an English translation. Facts stand in the Japanese file; here are a title and a text.</summary>
internal static class TranslationParser
{
    /// <param name="original">The Japanese file it translates, when that could be read.</param>
    /// <returns>Null when there is no file.</returns>
    public static DocumentFile<Translation>? Parse(TextFile? text, Advisory? original, AttachmentFolder attachments, UtcOffsets offsets, DiagnosticBag bag)
    {
        if (text is null)
            return null;
        var file = text.Entry;
        if (text.Document is not { } document)
            return new DocumentFile<Translation>(file, null, null, StatesRelease: true);
        if (document.Yaml.Root is not { } root)
        {
            if (document.Yaml.IsWhole)
                bag.Add(DiagnosticCatalog.KeyMissing.At(new SourceLocation(file.Path, FrontMatter.YamlLine), FieldKey.Title, "title: …"));
            return new DocumentFile<Translation>(file, null, null, document.MayStateRelease);
        }

        var fields = new FieldReader(root, FieldSet.Translation, offsets, bag, document.Yaml.IsWhole);
        var title = fields.Line(FieldKey.Title);
        var releaseAt = ReleaseParser.Parse(fields, out _);
        var hasAnswer = original?.Statements.Any(statement => statement.Status is { Value: not VendorStatus.Unknown }) ?? false;
        var shape = original is { IsNotice: true } && !hasAnswer ? BodyShape.Notice : original?.Withdrawal is null ? BodyShape.Full : BodyShape.Optional;
        if (original is not null)
            FieldMentions.Report(document, original.Cves, original.Weaknesses, bag);
        var body = BodyParser.Parse(document, text.Language, attachments, original?.Id.Value, shape, bag);
        var content = title is null ? null : new Translation(title, releaseAt, body);
        return new DocumentFile<Translation>(file, content, document.CertainRelease(), document.MayStateRelease);
    }
}
