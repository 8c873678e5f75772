using System.Collections.Immutable;
using Jvn.Site.Cli.Commands;
using Jvn.Site.Cli.Editing;
using Jvn.Site.Correspondence.Letters;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;

namespace Jvn.Site.Cli.Correspondence;

/// <summary>To whom a letter goes: those who were named, or those whose turn it is by the case. Who must not have it is refused, and then nobody gets
/// it.</summary>
internal sealed class Addressees(InputContent content, Dossier dossier, DateTimeOffset now, bool isRedacted)
{
    private readonly Advisory advisory = dossier.Current!.Content!;
    private readonly Case record = dossier.Case ?? new Case(dossier.Current!.Entry, [], IsWhole: true);

    /// <param name="bag">Why there are none.</param>
    /// <exception cref="UsageException">A vendor is not in the registry.</exception>
    public ImmutableArray<Vendor> Of(LetterOrder order, DiagnosticBag bag)
    {
        if (CheckTime(order.Kind) is { } refusal)
        {
            bag.Add(refusal);
            return [];
        }

        var search = new VendorSearch(content, isRedacted);
        ImmutableArray<Vendor> vendors = order.Vendors.IsEmpty
            ? [.. content.Vendors.Values.Where(vendor => IsTurnOf(vendor, order)).OrderBy(vendor => vendor.Key, StringComparer.Ordinal)]
            : [.. order.Vendors.Select(search.Find).Distinct()];
        foreach (var problem in vendors.Select(vendor => ReasonAgainst(vendor, order)).OfType<Diagnostic>())
            bag.Add(problem);
        return bag.HasErrors ? [] : vendors;
    }

    private bool IsOut => dossier.Timeline.PublicFrom <= now;

    private SourceLocation Place => dossier.Current!.Start;

    private Diagnostic? CheckTime(LetterKind kind) => (kind, IsOut) switch
    {
        (LetterKind.Thanks, false) => DiagnosticCatalog.LetterTooEarly.At(Place, advisory.Id.Value.Text),
        (not LetterKind.Thanks, true) => DiagnosticCatalog.LetterAfterRelease.At(Place, advisory.Id.Value.Text),
        _ => null,
    };

    private bool IsTurnOf(Vendor vendor, LetterOrder order) => order.Kind switch
    {
        LetterKind.Outline => vendor.Reach.Keywords.Intersect(order.Keywords, StringComparer.OrdinalIgnoreCase).Any() && MayKnow(vendor)
            && !Has(CaseEventKind.Outline, vendor) && !Has(CaseEventKind.Details, vendor),
        LetterKind.Details => AskedForDetails(vendor) && !Has(CaseEventKind.Details, vendor),
        LetterKind.Date => Has(CaseEventKind.Details, vendor) && record.AnnouncedTo(vendor.Key) != advisory.ReleaseAt.Value,
        LetterKind.Reminder => Has(CaseEventKind.Details, vendor) ? !Has(CaseEventKind.Reply, vendor)
            : Has(CaseEventKind.Outline, vendor) && !HasAnswered(vendor),
        _ => Has(CaseEventKind.Reply, vendor) && !Has(CaseEventKind.Thanks, vendor),
    };

    private Diagnostic? ReasonAgainst(Vendor vendor, LetterOrder order)
    {
        var registration = vendor.Reach.Registration;
        if (order.Kind is LetterKind.Outline or LetterKind.Details && registration == VendorRegistration.Individual && !IsConcerned(vendor))
            return DiagnosticCatalog.LetterOutsideOwnProducts.At(vendor.Location, vendor.Key);
        if (order.Kind == LetterKind.Details)
        {
            return registration == VendorRegistration.None ? DiagnosticCatalog.LetterToUnregistered.At(vendor.Location, vendor.Key)
                : AskedForDetails(vendor) || Has(CaseEventKind.Details, vendor) || order.Reason is not null ? null
                : DiagnosticCatalog.DetailsNotAskedFor.At(vendor.Location, vendor.Key);
        }

        return order.Kind is LetterKind.Date or LetterKind.Thanks && !Has(CaseEventKind.Details, vendor)
            || order.Kind == LetterKind.Reminder && !Has(CaseEventKind.Details, vendor) && !Has(CaseEventKind.Outline, vendor)
            ? DiagnosticCatalog.LetterToOutsider.At(vendor.Location, vendor.Key, advisory.Id.Value.Text) : null;
    }

    private bool MayKnow(Vendor vendor) => vendor.Reach.Registration == VendorRegistration.General
        || vendor.Reach.Registration == VendorRegistration.Individual && IsConcerned(vendor);

    private bool IsConcerned(Vendor vendor) => advisory.Affected.Any(product => product.Vendor.Value == vendor.Key);

    // Who declined after having asked does not want them any more.
    private bool AskedForDetails(Vendor vendor) =>
        record.Of(vendor.Key).LastOrDefault(one => one.Kind is CaseEventKind.Interested or CaseEventKind.Declined)?.Kind == CaseEventKind.Interested;

    private bool HasAnswered(Vendor vendor) => record.Of(vendor.Key)
        .Any(one => one.Kind is CaseEventKind.Interested or CaseEventKind.Declined or CaseEventKind.Facts or CaseEventKind.Reply);

    private bool Has(CaseEventKind kind, Vendor vendor) => record.First(kind, vendor.Key) is not null;
}
