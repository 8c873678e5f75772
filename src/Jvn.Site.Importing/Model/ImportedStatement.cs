using System.Collections.Immutable;
using Jvn.Site.Published;

namespace Jvn.Site.Importing.Model;

/// <summary>A row of ベンダ情報.</summary>
/// <param name="Comment">The vendor's own words, plain; null where the document has none.</param>
public sealed record ImportedStatement(ImportedVendor Vendor, VendorStatus? Status, string? Comment, ImmutableArray<PublicLink> Links);
