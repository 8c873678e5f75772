using System.Collections.Immutable;

namespace Jvn.Site.Published;

/// <summary>A vendor whom we did not notify and who has pages of its own about an advisory. Nothing is known of its status, and nobody waits for an
/// answer.</summary>
public sealed record PublicLinkedVendor(PublicVendorName Vendor, ImmutableArray<PublicLink> Links);
