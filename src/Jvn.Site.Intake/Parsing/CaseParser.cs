using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Intake.Parsing;

/// <summary>Makes a <see cref="Case"/> of the file beside an advisory.</summary>
internal static class CaseParser
{
    private static readonly ImmutableArray<FieldKey> FactKeys = [FieldKey.Affected, FieldKey.Remedy, FieldKey.Schedule, FieldKey.Disclosure];

    /// <summary>A file of which nothing could be read is a case that is not whole.</summary>
    public static Case Parse(InputEntry file, UtcOffsets offsets, DiagnosticBag bag)
    {
        if (PlainYaml.Open(file, bag) is not { } yaml)
            return new Case(file, [], IsWhole: false);
        if (yaml.Root is not { } root)
        {
            if (yaml.IsWhole)
                bag.Add(DiagnosticCatalog.KeyMissing.At(new SourceLocation(file.Path), FieldKey.Events, "events: []"));
            return new Case(file, [], IsWhole: false);
        }

        var fields = new FieldReader(root, FieldSet.Case, offsets, bag, yaml.IsWhole);
        var written = 0;
        var events = fields.Maps(FieldKey.Events, entry =>
        {
            written++;
            return ParseEvent(entry);
        });
        return new Case(file, [.. events.OrderBy(one => one.At.Value)], yaml.IsWhole && written == events.Length);
    }

    private static CaseEvent? ParseEvent(FieldReader fields)
    {
        var at = fields.Instant(FieldKey.At);
        var kind = fields.Word(FieldKey.Event, Words.CaseEvents);
        if (kind is not null)
            CaseEventShape.Of(kind.Value).Check(fields, Words.CaseEvents.WordOf(kind.Value));
        _ = (fields.Word(FieldKey.By, Words.Means), fields.Scalar(FieldKey.Reason), fields.Scalar(FieldKey.Consent), fields.Scalar(FieldKey.Remedy),
            fields.Scalar(FieldKey.Schedule), fields.Scalar(FieldKey.Disclosure), fields.Scalar(FieldKey.Affected));
        var (vendor, through, recipient, group, copy) = (fields.Line(FieldKey.Vendor), fields.Line(FieldKey.Through), fields.Line(FieldKey.Recipient),
            fields.Line(FieldKey.Group), fields.Line(FieldKey.Copy));
        var (releaseAt, status, digest) = (fields.Instant(FieldKey.ReleaseAt), fields.Word(FieldKey.Status, Words.Statuses), fields.Line(FieldKey.Digest));
        return at is null || kind is null ? null : new CaseEvent
        {
            Location = fields.Location,
            At = at,
            Kind = kind.Value,
            Vendor = vendor,
            Through = through,
            ReleaseAt = releaseAt,
            Facts = [.. FactKeys.Where(fields.Has).Select(key => $"{key}")],
            Status = status,
            Digest = digest?.Value,
            Recipient = recipient,
            Group = group,
            Copy = copy,
        };
    }
}
