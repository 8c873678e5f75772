using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Yaml;
using Jvn.Site.Published;
using Jvn.Site.Published.Cvss;

namespace Jvn.Site.Intake.Parsing;

/// <summary>Makes an <see cref="Advisory"/> of a Japanese file. Reports and goes on, so that one run finds everything; the result is null only where there is
/// nothing to read.</summary>
internal static class AdvisoryParser
{
    /// <param name="mayHaveDays">Its histories may be days, also when its own release is an instant: it revises a text that was public elsewhere
    /// before.</param>
    /// <returns>Null when there is no file.</returns>
    public static DocumentFile<Advisory>? Parse(TextFile? text, AttachmentFolder attachments, UtcOffsets offsets, bool mayHaveDays, DiagnosticBag bag)
    {
        if (text is null)
            return null;
        var file = text.Entry;
        if (text.Document is not { } document)
            return new DocumentFile<Advisory>(file, null, null, StatesRelease: true);
        var takenBack = document.TakenBack();
        var content = document.Yaml.Root is { } root
            ? Parse(document, text.Language, takenBack, new FieldReader(root, FieldSet.Advisory, offsets, bag, document.Yaml.IsWhole), attachments, mayHaveDays)
            : null;
        if (document.Yaml is { Root: null, IsWhole: true })
            bag.Add(DiagnosticCatalog.KeyMissing.At(new SourceLocation(file.Path, FrontMatter.YamlLine), FieldKey.Id, "id: JVN#12345678"));
        return new DocumentFile<Advisory>(file, content, document.CertainRelease() is { } release ? takenBack.CertainRelease(release) : null,
            document.MayStateRelease)
        {
            MayBeTakenBack = !takenBack.IsKnown,
        };
    }

    private static Advisory Parse(
        OpenedDocument document, Language language, TakenBack takenBack, FieldReader fields, AttachmentFolder attachments, bool mayHaveDays)
    {
        var id = ParseId(fields);
        var title = fields.Line(FieldKey.Title);
        var releaseAt = ReleaseParser.Parse(fields, out var releasedOn);
        mayHaveDays |= releasedOn is not null;
        var isNotice = fields.Word(FieldKey.Kind, Words.Kinds)?.Value == AdvisoryForm.Unreachable;
        var statements = StatementParser.ParseAll(fields, document.Source, isNotice, mayHaveDays);
        var withdrawal = ParseWithdrawal(fields, mayHaveDays);
        var hasAnswer = statements.Any(statement => statement.Status is { Value: not VendorStatus.Unknown });
        ConfidentialParser.CheckTakenBack(fields);
        var earlyRelease = ConfidentialParser.EarlyRelease(fields, takenBack);
        var body = BodyParser.Parse(document, language, attachments, id?.Value, isNotice && !hasAnswer ? BodyShape.Notice : withdrawal is null
            ? BodyShape.Full : BodyShape.Optional, fields.Bag);
        if (fields.IsWhole && withdrawal is null && !isNotice && !fields.Has(FieldKey.Action))
            fields.Bag.Add(DiagnosticCatalog.ActionMissing.At(fields.Location));

        var action = ParseAction(fields);
        if (isNotice && !hasAnswer && action is { Kind: not ActionKind.StopUsing })
            fields.Bag.Add(DiagnosticCatalog.NoticeActionOther.At(fields.PlaceOf(FieldKey.Action), Words.Actions.WordOf(action.Kind)));
        var cves = ParseCves(fields, FieldKey.Cve);
        var affected = fields.Maps(FieldKey.Affected, ParseAffected);
        if (action is not null)
            ActionWords.Check(action, affected, fields.PlaceOf(FieldKey.Action), fields.Bag);
        var weaknesses = fields.LinesOrMaps(FieldKey.Cwe, text => ParseWeakness(text, null, fields.Bag), ParseWeakness);
        FieldMentions.Report(document, cves, weaknesses, fields.Bag);

        return new Advisory
        {
            Location = fields.Location,
            IsComplete = id is not null && title is not null && releaseAt is not null,
            Id = id ?? new Located<AdvisoryId>(AdvisoryId.None, fields.Location),
            Title = title ?? new Located<string>("", fields.Location),
            ReleaseAt = releaseAt ?? new Located<DateTimeOffset>(Advisory.Never, fields.Location),
            ReleasedOn = releasedOn,
            IsNotice = isNotice,
            HandlingStarted = fields.Day(FieldKey.HandlingStarted),
            HasDelayReason = fields.Scalar(FieldKey.DelayReason) is not null,
            IsUrgent = fields.Boolean(FieldKey.Urgent),
            Action = action,
            Cves = cves,
            AssignedElsewhere = ParseCves(fields, FieldKey.AssignedElsewhere),
            Weaknesses = weaknesses,
            Scores = fields.Maps(FieldKey.Cvss, ParseScore),
            Affected = affected,
            Statements = statements,
            References = fields.Maps(FieldKey.References, ParseReference),
            Related = RelatedParser.Parse(fields),
            History = fields.Maps(FieldKey.History, entry => ParseRevision(entry, mayHaveDays)),
            Withdrawal = withdrawal,
            Corrections = fields.Maps(FieldKey.Corrections, entry => ConfidentialParser.Correction(entry, mayHaveDays)),
            TakenBack = takenBack,
            EarlyRelease = earlyRelease,
            Contact = ContactParser.Parse(fields),
            Body = body,
            Untranslated = EnglishCheck.Find(document.Yaml.Root!),
        };
    }

    private static Located<AdvisoryId>? ParseId(FieldReader fields)
    {
        if (fields.Line(FieldKey.Id) is not { } text)
            return null;
        if (AdvisoryId.TryParse(text.Value, out var id))
            return text.As(id);
        fields.Bag.Add(DiagnosticCatalog.IdSyntax.At(text.Location, text.Value));
        return null;
    }

    private static PublicAction? ParseAction(FieldReader fields)
    {
        if (fields.Below(FieldKey.Action) is not { } action)
            return null;
        var text = action.Localized(FieldKey.Text);
        return action.Word(FieldKey.Do, Words.Actions) is { } kind ? new PublicAction(kind.Value, text) : null;
    }

    private static ImmutableArray<Located<CveId>> ParseCves(FieldReader fields, FieldKey key) =>
        [.. fields.Lines(key).Select(text => ParseCve(text, fields.Bag)).OfType<Located<CveId>>()];

    private static Located<CveId>? ParseCve(Located<string> text, DiagnosticBag bag)
    {
        if (CveId.TryParse(text.Value, out var cve))
            return text.As(cve);
        bag.Add(DiagnosticCatalog.CveSyntax.At(text.Location, text.Value));
        return null;
    }

    private static Weakness? ParseWeakness(FieldReader fields)
    {
        var cve = fields.Line(FieldKey.Cve) is { } named ? ParseCve(named, fields.Bag) : null;
        return fields.Line(FieldKey.Id) is { } text ? ParseWeakness(text, cve, fields.Bag) : null;
    }

    private static Weakness? ParseWeakness(Located<string> text, Located<CveId>? cve, DiagnosticBag bag)
    {
        if (CweId.TryParse(text.Value, out var cwe))
            return new Weakness(text.As(cwe), cve);
        bag.Add(DiagnosticCatalog.CweSyntax.At(text.Location, text.Value));
        return null;
    }

    private static Score? ParseScore(FieldReader fields)
    {
        var stated = fields.Line(FieldKey.Score);
        var cve = fields.Line(FieldKey.Cve) is { } named ? ParseCve(named, fields.Bag) : null;
        if (fields.Line(FieldKey.Vector) is not { } text)
            return null;
        if (stated is not null && fields.Node(FieldKey.Score) is YamlNode.Scalar { IsPlain: true })
            fields.Bag.Add(DiagnosticCatalog.ScoreNotQuoted.At(stated.Location, stated.Value));
        if (CvssVector.TryParse(text.Value, out var vector, out var fault))
        {
            if (vector.Reordered is { } ordered)
                fields.Bag.Add(DiagnosticCatalog.CvssOrder.At(text.Location, ordered));
            return new Score(text.As(vector), stated, cve);
        }

        var place = text.Location with { Column = text.Location.Column + fault.Offset };
        fields.Bag.Add(DiagnosticCatalog.CvssSyntax.At(place, fault.Token, CvssFaultWords.Japanese(fault), CvssFaultWords.English(fault)));
        return null;
    }

    private static AffectedProduct? ParseAffected(FieldReader fields)
    {
        var vendor = fields.Line(FieldKey.Vendor);
        var product = fields.Localized(FieldKey.Product);
        ProductWords.Check(fields, product);
        var versions = fields.Localized(FieldKey.Versions);
        var range = ParseRange(fields, versions);
        var cpe = ParseCpe(fields);
        var cves = ParseCves(fields, FieldKey.Cve);
        return vendor is null || product is null ? null : new AffectedProduct(vendor, product, versions, range, cpe, cves);
    }

    private static VersionRange? ParseRange(FieldReader fields, LocalizedText? phrase)
    {
        if (fields.Line(FieldKey.Range) is not { } text)
            return null;
        if (VersionRange.TryParse(text.Value, out var range, out _))
        {
            RangeWords.Check(text, range, phrase, fields.Bag);
            return range;
        }

        fields.Bag.Add(DiagnosticCatalog.RangeSyntax.At(text.Location, text.Value));
        return null;
    }

    private static Cpe23? ParseCpe(FieldReader fields)
    {
        if (fields.Line(FieldKey.Cpe) is not { } text)
            return null;
        if (Cpe23.TryParse(text.Value, out var cpe, out var fault))
            return cpe;
        fields.Bag.Add(DiagnosticCatalog.CpeSyntax.At(text.Location with { Column = text.Location.Column + fault.Offset }, text.Value,
            CpeFaultWords.Japanese(fault.Kind), CpeFaultWords.English(fault.Kind)));
        return null;
    }

    private static Reference? ParseReference(FieldReader fields)
    {
        var title = fields.Localized(FieldKey.Title);
        var note = fields.Localized(FieldKey.Note);
        if (fields.Url(FieldKey.Url) is not { } url || title is null)
            return null;
        LinkTitle.Check(title, url, fields.Bag);
        return new Reference(title, note, url.Value);
    }

    private static Revision? ParseRevision(FieldReader fields, bool mayBeDay)
    {
        var text = fields.Localized(FieldKey.Text);
        return fields.InstantOrDay(FieldKey.At, mayBeDay) is { } at && text is not null ? new Revision(at, text) : null;
    }

    private static Withdrawal? ParseWithdrawal(FieldReader fields, bool mayBeDay)
    {
        if (fields.Below(FieldKey.Withdrawn) is not { } withdrawn)
            return null;
        var reason = withdrawn.Localized(FieldKey.Reason);
        return withdrawn.InstantOrDay(FieldKey.At, mayBeDay) is { } at && reason is not null ? new Withdrawal(at, reason) : null;
    }
}
