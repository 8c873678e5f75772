using System.Collections.Immutable;

namespace Jvn.Site.Published;

/// <summary>A row of 影響を受けるシステム.</summary>
public sealed class ShownProduct
{
    internal ShownProduct(PublicAffectedProduct product, VendorStatus status)
    {
        Vendor = product.Vendor;
        Product = product.Product;
        Versions = product.Versions;
        Range = product.Range;
        Cpe = product.Cpe;
        Cves = product.Cves;
        Status = status;
    }

    public PublicVendorName Vendor { get; }

    public LocalizedText Product { get; }

    /// <summary>The phrase that readers see.</summary>
    public LocalizedText? Versions { get; }

    /// <summary>Its form for programs.</summary>
    public VersionRange? Range { get; }

    public Cpe23? Cpe { get; }

    /// <summary>Empty for all of the advisory.</summary>
    public ImmutableArray<CveId> Cves { get; }

    /// <summary>Affected, or affected and still investigated by its vendor.</summary>
    public VendorStatus Status { get; }
}
