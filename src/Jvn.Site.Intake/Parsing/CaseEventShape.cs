using System.Collections.Frozen;
using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Model;

namespace Jvn.Site.Intake.Parsing;

/// <summary>Which fields an event of a case has beside its instant: those that it needs, and those that it may have.</summary>
internal sealed record CaseEventShape(ImmutableArray<FieldKey> Needed, ImmutableArray<FieldKey> Allowed)
{
    private static readonly CaseEventShape OfVendor = new([FieldKey.Vendor], [FieldKey.By]);

    private static readonly FrozenDictionary<CaseEventKind, CaseEventShape> Shapes = new Dictionary<CaseEventKind, CaseEventShape>
    {
        [CaseEventKind.Outline] = OfVendor,
        [CaseEventKind.Interested] = OfVendor,
        [CaseEventKind.Declined] = OfVendor with { Allowed = [FieldKey.By, FieldKey.Reason] },
        [CaseEventKind.Details] = OfVendor with { Allowed = [FieldKey.By, FieldKey.Reason, FieldKey.Through, FieldKey.ReleaseAt] },
        [CaseEventKind.Facts] = OfVendor with
        {
            Allowed = [FieldKey.By, FieldKey.Affected, FieldKey.Remedy, FieldKey.Schedule, FieldKey.Disclosure, FieldKey.Digest],
        },
        [CaseEventKind.Date] = OfVendor with { Needed = [FieldKey.Vendor, FieldKey.ReleaseAt] },
        [CaseEventKind.Reminder] = OfVendor,
        [CaseEventKind.Thanks] = OfVendor,
        [CaseEventKind.Reply] = new([FieldKey.Vendor, FieldKey.Status], [FieldKey.By, FieldKey.Digest]),
        [CaseEventKind.Advance] = new([FieldKey.Recipient, FieldKey.Group, FieldKey.Consent, FieldKey.Copy], []),
    }.ToFrozenDictionary();

    public static CaseEventShape Of(CaseEventKind kind) => Shapes[kind];

    /// <summary>Reports what is missing in the event, and what says nothing there.</summary>
    public void Check(FieldReader fields, string word)
    {
        foreach (var key in Needed.Where(key => !fields.Has(key)))
            fields.Bag.Add(DiagnosticCatalog.CaseEventLacks.At(fields.Location, word, key));
        foreach (var key in FieldSet.CaseEvent.Keys.Where(key => fields.Has(key) && !Has(key)))
            fields.Bag.Add(DiagnosticCatalog.CaseEventCarries.At(fields.PlaceOf(key), word, key));
    }

    private bool Has(FieldKey key) => key == FieldKey.At || key == FieldKey.Event || Needed.Contains(key) || Allowed.Contains(key);
}
