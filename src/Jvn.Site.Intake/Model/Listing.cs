using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Model;

/// <summary>unreachable: of a vendor: each part has an instant of its own, from which on it is public (guideline 2-3).</summary>
public sealed record Listing(
    Located<DateOnly> Since,
    UnreachableReason Reason,
    Located<DateTimeOffset>? NameListedAt,
    Located<DateTimeOffset>? ProductListedAt,
    ImmutableArray<ListedProduct> Products,
    Located<DateTimeOffset>? AnsweredAt)
{
    /// <summary>From when on the name is on the list. Null means that nothing of the listing is ever public.</summary>
    public DateTimeOffset? NameFrom => NameListedAt?.Value;

    /// <summary>From when on the products are on the list; never before the name.</summary>
    public DateTimeOffset? ProductsFrom => NotBeforeName(ProductListedAt);

    /// <summary>From when on the list says that the vendor has answered; never before the name.</summary>
    public DateTimeOffset? AnsweredFrom => NotBeforeName(AnsweredAt);

    /// <summary>The instants at which something of it comes out, in no order.</summary>
    public IEnumerable<DateTimeOffset> Instants => new[] { NameFrom, ProductsFrom, AnsweredFrom }.OfType<DateTimeOffset>();

    /// <summary>The same without the parts whose instants stand at these places, and without what follows them.</summary>
    public Listing Without(IReadOnlySet<SourceLocation> places)
    {
        var name = Keep(NameListedAt);
        var products = name is null ? null : Keep(ProductListedAt);
        return this with { NameListedAt = name, ProductListedAt = products, AnsweredAt = name is null ? null : Keep(AnsweredAt) };

        Located<DateTimeOffset>? Keep(Located<DateTimeOffset>? part) => part is not null && places.Contains(part.Location) ? null : part;
    }

    private DateTimeOffset? NotBeforeName(Located<DateTimeOffset>? part) => part is null || NameFrom is not { } name ? null : part.Value < name ? name
        : part.Value;
}
