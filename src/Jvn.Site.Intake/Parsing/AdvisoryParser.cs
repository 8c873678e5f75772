using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;
using Jvn.Site.Published.Cvss;

namespace Jvn.Site.Intake.Parsing;

/// <summary>Makes an <see cref="Advisory"/> of a Japanese file. Reports and goes on, so that one run finds everything; the result is null only where there is nothing to read.</summary>
internal static class AdvisoryParser
{
    public static DocumentFile<Advisory> Parse(InputEntry file, AttachmentFolder attachments, DiagnosticBag bag)
    {
        if (OpenedDocument.Open(file, bag) is not { } document)
            return new DocumentFile<Advisory>(file, null, null, StatesRelease: true);
        var takenBack = document.TakenBack();
        var content = document.Yaml.Root is { } root ? Parse(document, takenBack, new FieldReader(root, FieldSet.Advisory, bag, document.Yaml.IsWhole), attachments) : null;
        if (document.Yaml is { Root: null, IsWhole: true })
            bag.Add(DiagnosticCatalog.KeyMissing.At(new SourceLocation(file.Path, FrontMatter.YamlLine), "id", "id: JVN#12345678"));
        return new DocumentFile<Advisory>(file, content, document.CertainRelease() is { } release ? takenBack.CertainRelease(release) : null, document.MayStateRelease)
        {
            MayBeTakenBack = !takenBack.IsKnown,
        };
    }

    private static Advisory Parse(OpenedDocument document, TakenBack takenBack, FieldReader fields, AttachmentFolder attachments)
    {
        fields.Require("id", "id: JVN#12345678");
        fields.Require("title", "title: …");
        fields.Require("release-at", "release-at: 2026-11-20T12:00:00+09:00");
        var id = ParseId(fields);
        var title = fields.Line("title");
        var releaseAt = fields.Instant("release-at");
        var isNotice = fields.Word("kind", Words.Kinds)?.Value == AdvisoryForm.Unreachable;
        var statements = StatementParser.ParseAll(fields, document.Source, isNotice);
        var withdrawal = ParseWithdrawal(fields);
        var hasAnswer = statements.Any(statement => statement.Status is { Value: not VendorStatus.Unknown });
        ConfidentialParser.CheckTakenBack(fields);
        ConfidentialParser.CheckEarlyRelease(fields);
        var body = BodyParser.Parse(document, Language.Japanese, attachments, id?.Value, isNotice && !hasAnswer ? BodyShape.Notice : withdrawal is null ? BodyShape.Full : BodyShape.Optional, fields.Bag);
        if (fields.IsWhole && withdrawal is null && !isNotice && !fields.Has("action"))
            fields.Bag.Add(DiagnosticCatalog.ActionMissing.At(fields.Location));

        var advisory = new Advisory
        {
            Location = fields.Location,
            IsComplete = id is not null && title is not null && releaseAt is not null,
            Id = id ?? new Located<AdvisoryId>(AdvisoryId.None, fields.Location),
            Title = title ?? new Located<string>("", fields.Location),
            ReleaseAt = releaseAt ?? new Located<DateTimeOffset>(Advisory.Never, fields.Location),
            IsNotice = isNotice,
            HandlingStarted = fields.Day("handling-started"),
            HasDelayReason = fields.Scalar("delay-reason") is not null,
            IsUrgent = fields.Boolean("urgent"),
            Action = ParseAction(fields),
            Cves = ParseCves(fields),
            Cwes = [.. fields.Lines("cwe").Select(text => ParseCwe(text, fields.Bag)).OfType<Located<CweId>>()],
            Scores = fields.Maps("cvss", FieldSet.Score, ParseScore),
            Affected = fields.Maps("affected", FieldSet.Affected, ParseAffected),
            Statements = statements,
            References = fields.Maps("references", FieldSet.Reference, ParseReference),
            Related = RelatedParser.Parse(fields),
            History = fields.Maps("history", FieldSet.Revision, ParseRevision),
            Withdrawal = withdrawal,
            Corrections = fields.Maps("corrections", FieldSet.Correction, ConfidentialParser.Correction),
            TakenBack = takenBack,
            Contact = ContactParser.Parse(fields),
            Body = body,
            Texts = [],
        };
        return advisory with { Texts = PublicTexts.Of(advisory) };
    }

    private static Located<AdvisoryId>? ParseId(FieldReader fields)
    {
        if (fields.Line("id") is not { } text)
            return null;
        if (AdvisoryId.TryParse(text.Value, out var id))
            return text.As(id);
        fields.Bag.Add(DiagnosticCatalog.IdSyntax.At(text.Location, text.Value));
        return null;
    }

    private static PublicAction? ParseAction(FieldReader fields)
    {
        if (fields.Below("action", FieldSet.Action) is not { } action)
            return null;
        action.Require("do", "do: update");
        var text = action.Localized("text");
        return action.Word("do", Words.Actions) is { } kind ? new PublicAction(kind.Value, text) : null;
    }

    private static ImmutableArray<Located<CveId>> ParseCves(FieldReader fields) =>
        [.. fields.Lines("cve").Select(text => ParseCve(text, fields.Bag)).OfType<Located<CveId>>()];

    private static Located<CveId>? ParseCve(Located<string> text, DiagnosticBag bag)
    {
        if (CveId.TryParse(text.Value, out var cve))
            return text.As(cve);
        bag.Add(DiagnosticCatalog.CveSyntax.At(text.Location, text.Value));
        return null;
    }

    private static Located<CweId>? ParseCwe(Located<string> text, DiagnosticBag bag)
    {
        if (CweId.TryParse(text.Value, out var cwe))
            return text.As(cwe);
        bag.Add(DiagnosticCatalog.CweSyntax.At(text.Location, text.Value));
        return null;
    }

    private static Score? ParseScore(FieldReader fields)
    {
        fields.Require("vector", "vector: CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N");
        var stated = fields.Line("score");
        var cve = fields.Line("cve") is { } named ? ParseCve(named, fields.Bag) : null;
        if (fields.Line("vector") is not { } text)
            return null;
        if (CvssVector.TryParse(text.Value, out var vector, out var fault))
            return new Score(text.As(vector), stated, cve);
        var place = text.Location with { Column = text.Location.Column + fault.Offset };
        fields.Bag.Add(DiagnosticCatalog.CvssSyntax.At(place, fault.Token, CvssFaultWords.Japanese(fault), CvssFaultWords.English(fault)));
        return null;
    }

    private static AffectedProduct? ParseAffected(FieldReader fields)
    {
        fields.Require("vendor", "vendor: kakuu-soft");
        fields.Require("product", "product: 架空CMS");
        var vendor = fields.Line("vendor");
        var product = fields.Localized("product");
        var versions = fields.Localized("versions");
        var range = ParseRange(fields);
        var cpe = ParseCpe(fields);
        var cves = ParseCves(fields);
        return vendor is null || product is null ? null : new AffectedProduct(vendor, product, versions, range, cpe, cves);
    }

    private static VersionRange? ParseRange(FieldReader fields)
    {
        if (fields.Line("range") is not { } text)
            return null;
        if (VersionRange.TryParse(text.Value, out var range, out _))
            return range;
        fields.Bag.Add(DiagnosticCatalog.RangeSyntax.At(text.Location, text.Value));
        return null;
    }

    private static Cpe23? ParseCpe(FieldReader fields)
    {
        if (fields.Line("cpe") is not { } text)
            return null;
        if (Cpe23.TryParse(text.Value, out var cpe, out var fault))
            return cpe;
        fields.Bag.Add(DiagnosticCatalog.CpeSyntax.At(text.Location with { Column = text.Location.Column + fault.Offset }, text.Value, CpeFaultWords.Japanese(fault.Kind), CpeFaultWords.English(fault.Kind)));
        return null;
    }

    private static Reference? ParseReference(FieldReader fields)
    {
        fields.Require("title", "title: …");
        fields.Require("url", "url: https://…");
        var title = fields.Localized("title");
        return fields.Url("url") is { } url && title is not null ? new Reference(title, url.Value) : null;
    }

    private static Revision? ParseRevision(FieldReader fields)
    {
        fields.Require("at", "at: 2026-11-25T15:00:00+09:00");
        fields.Require("text", "text: ［対策方法］を更新しました");
        var text = fields.Localized("text");
        return fields.Instant("at") is { } at && text is not null ? new Revision(at, text) : null;
    }

    private static Withdrawal? ParseWithdrawal(FieldReader fields)
    {
        if (fields.Below("withdrawn", FieldSet.Withdrawal) is not { } withdrawn)
            return null;
        withdrawn.Require("at", "at: 2026-12-01T12:00:00+09:00");
        withdrawn.Require("reason", "reason: …");
        var reason = withdrawn.Localized("reason");
        return withdrawn.Instant("at") is { } at && reason is not null ? new Withdrawal(at, reason) : null;
    }
}
