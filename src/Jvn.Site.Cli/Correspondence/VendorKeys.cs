using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Signing;

namespace Jvn.Site.Cli.Correspondence;

/// <summary>The keys of an input that vendors sign with: each is the one whose fingerprint the vendor's file pins, or none at all.</summary>
internal sealed class VendorKeys
{
    private readonly ILookup<string, Vendor> owners;
    private readonly ImmutableArray<Vendor> registered;

    private VendorKeys(ImmutableArray<CorrespondentKey> all, ILookup<string, Vendor> owners, ImmutableArray<Vendor> registered)
    {
        All = all;
        this.owners = owners;
        this.registered = registered;
    }

    public ImmutableArray<CorrespondentKey> All { get; }

    /// <summary>Reports files that hold another key than the pinned one, or none.</summary>
    public static VendorKeys Of(InputContent content, DateTimeOffset now, DiagnosticBag bag)
    {
        var keys = new PinnedKeys(content, now);
        var pinned = content.Vendors.Values.Where(vendor => vendor.Reach.Key?.Fingerprint is not null)
            .OrderBy(vendor => vendor.Key, StringComparer.Ordinal).ToList();
        return new VendorKeys(
            [
                .. pinned.Select(vendor => keys.ToVerifyWith(vendor.Reach.Key!, PinnedKeys.OfVendors, bag)).OfType<CorrespondentKey>()
                    .DistinctBy(key => key.Fingerprint),
            ],
            pinned.ToLookup(vendor => vendor.Reach.Key!.Fingerprint!.Value, StringComparer.Ordinal), content.Vendors.Values);
    }

    /// <summary>What all other vendors of the registry are called, with a key or without.</summary>
    public IEnumerable<string> NamesOfOthers(Vendor vendor) => registered.Where(other => other != vendor).SelectMany(other => other.Names);

    /// <summary>Whose key it is: one vendor, or several where somebody made a mistake.</summary>
    public ImmutableArray<Vendor> OwnersOf(CorrespondentKey key) => [.. owners[key.Fingerprint]];
}
