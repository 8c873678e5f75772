using System.Collections.Immutable;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Model;

/// <summary>unreachable: of a vendor: each part has an instant of its own, from which on it is public (guideline 2-3).</summary>
public sealed record Listing(
    Located<DateOnly> Since,
    UnreachableReason Reason,
    Located<DateTimeOffset>? NameListedAt,
    Located<DateTimeOffset>? ProductListedAt,
    ImmutableArray<ListedProduct> Products,
    Located<DateTimeOffset>? AnsweredAt);
