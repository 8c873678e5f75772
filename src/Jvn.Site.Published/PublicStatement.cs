using System.Collections.Immutable;

namespace Jvn.Site.Published;

/// <summary>One vendor's status in one advisory (guideline figure 2). <c>Status</c> is null only in a notice whose developer has not answered.</summary>
public sealed record PublicStatement(
    PublicVendorName Vendor,
    VendorStatus? Status,
    HtmlFragment Comment,
    ImmutableArray<PublicLink> Links,
    ImmutableArray<PublicStatusChange> History);
