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

    /// <summary>Vendors that nobody named, who will get a reminder when some more days have passed.</summary>
    public ImmutableArray<Vendor> TooSoon { get; private set; } = [];

    private RepeatedLetter Repeated => new(record, advisory.ReleaseAt.Value, now);

    /// <summary>All who are meant, also those of whom <paramref name="bag"/> says why they must not have it.</summary>
    /// <exception cref="UsageException">A vendor is not in the registry.</exception>
    public ImmutableArray<Vendor> Of(LetterOrder order, DiagnosticBag bag)
    {
        if (CheckTime(order.Kind) is { } refusal)
        {
            bag.Add(refusal);
            return [];
        }

        if (order.Vendors.IsEmpty)
            return InTurn(order);
        var search = new VendorSearch(content, isRedacted);
        ImmutableArray<Vendor> vendors = [.. order.Vendors.Select(search.Find).Distinct()];
        bag.AddRange(vendors.SelectMany(vendor => ReasonsAgainst(vendor, order)));
        return vendors;
    }

    private ImmutableArray<Vendor> InTurn(LetterOrder order)
    {
        ImmutableArray<Vendor> vendors = [.. content.Vendors.Values.Where(vendor => IsTurnOf(vendor, order))
            .OrderBy(vendor => vendor.Key, StringComparer.Ordinal)];
        if (order.Kind == LetterKind.Reminder && !order.IsAgain)
            TooSoon = [.. vendors.Where(Repeated.IsTooSoon)];
        return [.. vendors.Except(TooSoon)];
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

    private IEnumerable<Diagnostic> ReasonsAgainst(Vendor vendor, LetterOrder order)
    {
        var registration = vendor.Reach.Registration;
        if (order.Kind is LetterKind.Outline or LetterKind.Details && registration == VendorRegistration.Individual && !IsConcerned(vendor))
            yield return DiagnosticCatalog.LetterOutsideOwnProducts.At(vendor.Location, vendor.Key);
        if (order.Kind == LetterKind.Details && registration == VendorRegistration.None)
            yield return DiagnosticCatalog.LetterToUnregistered.At(vendor.Location, vendor.Key);
        else if (order.Kind == LetterKind.Details && !AskedForDetails(vendor) && !Has(CaseEventKind.Details, vendor) && order.Reason is null)
            yield return DiagnosticCatalog.DetailsNotAskedFor.At(vendor.Location, vendor.Key);
        if (IsOutsider(vendor, order.Kind))
            yield return DiagnosticCatalog.LetterToOutsider.At(vendor.Location, vendor.Key, advisory.Id.Value.Text);
        else if (!order.IsAgain && Repeated.ReasonAgainst(order.Kind, vendor) is { } again)
            yield return again;
    }

    private bool IsOutsider(Vendor vendor, LetterKind kind) => !Has(CaseEventKind.Details, vendor)
        && (kind is LetterKind.Date or LetterKind.Thanks || kind == LetterKind.Reminder && !Has(CaseEventKind.Outline, vendor));

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
