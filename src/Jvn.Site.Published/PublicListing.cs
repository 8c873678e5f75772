using System.Collections.Immutable;

namespace Jvn.Site.Published;

/// <summary>A developer on the list of those who cannot be reached (guideline 2-3). <c>Products</c> is empty until the products are due.</summary>
/// <param name="AnsweredAt">Set once the developer has answered: off the list, but counted.</param>
public sealed record PublicListing(
    DateOnly Since,
    UnreachableReason Reason,
    DateTimeOffset ListedAt,
    DateTimeOffset? ProductsListedAt,
    ImmutableArray<PublicListedProduct> Products,
    DateTimeOffset? AnsweredAt)
{
    /// <summary>The newest instant at which the listing changed.</summary>
    public DateTimeOffset UpdatedAt => AnsweredAt ?? ProductsListedAt ?? ListedAt;
}
