using System.Collections.Immutable;
using Jvn.Site.Published;

namespace Jvn.Site.Importing.Model;

/// <summary>A row of 影響を受けるシステム.</summary>
/// <param name="Range">Null where there is none that we have a form for.</param>
public sealed record ImportedProduct(
    ImportedVendor Vendor, LocalizedText Product, LocalizedText? Versions, VersionRange? Range, Cpe23? Cpe, ImmutableArray<CveId> Cves);
