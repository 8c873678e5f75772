using System.Collections.Immutable;

namespace Jvn.Site.Published;

/// <summary>One row of 影響を受けるシステム. <c>Range</c> is the form for programs of <c>Versions</c>.</summary>
public sealed record PublicAffectedProduct(
    PublicVendorName Vendor,
    LocalizedText Product,
    LocalizedText? Versions,
    VersionRange? Range,
    Cpe23? Cpe,
    ImmutableArray<CveId> Cves);
