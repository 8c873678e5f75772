using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Signing;

namespace Jvn.Site.Cli.Correspondence;

/// <summary>The keys of an input that vendors sign with: each is the one whose fingerprint the vendor's file pins, or none at all.</summary>
internal sealed class VendorKeys
{
    private readonly ILookup<string, Vendor> owners;

    private VendorKeys(ImmutableArray<CorrespondentKey> all, ILookup<string, Vendor> owners)
    {
        All = all;
        this.owners = owners;
    }

    public ImmutableArray<CorrespondentKey> All { get; }

    /// <summary>Reports files that hold another key than the pinned one, or none.</summary>
    public static VendorKeys Of(InputContent content, DiagnosticBag bag)
    {
        var files = content.Files.ToDictionary(file => file.RelativePath, StringComparer.Ordinal);
        var pinned = content.Vendors.Values.Where(vendor => vendor.Reach.Key?.Fingerprint is not null)
            .OrderBy(vendor => vendor.Key, StringComparer.Ordinal).ToList();
        return new VendorKeys(
            [.. pinned.Select(vendor => Read(vendor, files, bag)).OfType<CorrespondentKey>().DistinctBy(key => key.Fingerprint)],
            pinned.ToLookup(vendor => vendor.Reach.Key!.Fingerprint!.Value, StringComparer.Ordinal));
    }

    /// <summary>Whose key it is: one vendor, or several where somebody made a mistake.</summary>
    public ImmutableArray<Vendor> OwnersOf(CorrespondentKey key) => [.. owners[key.Fingerprint]];

    private static CorrespondentKey? Read(Vendor vendor, Dictionary<string, InputEntry> files, DiagnosticBag bag)
    {
        var reference = vendor.Reach.Key!;
        var file = reference.PathsFrom("vendors").Select(files.GetValueOrDefault).FirstOrDefault(file => file is not null);
        if (file is null || CorrespondentKey.Read(InputFolder.ReadUnchecked(file)) is not { } key)
        {
            bag.Add(DiagnosticCatalog.VendorKeyOutOfReach.At(file is null ? reference.File.Location : new SourceLocation(file.Path), vendor.Key));
            return null;
        }

        if (key.Fingerprint == reference.Fingerprint!.Value)
            return key;
        bag.Add(DiagnosticCatalog.VendorKeyNotPinned.At(new SourceLocation(file.Path), vendor.Key, key.Fingerprint));
        return null;
    }
}
