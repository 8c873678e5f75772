using System.Collections.Immutable;

namespace Jvn.Site.Publishing;

/// <summary>What editors have put on record about published advisories and no page says.</summary>
/// <param name="Corrections">The newest change that is marked as a correction, by identifier.</param>
/// <param name="TakenBack">Identifiers of what must not have come out, and was withheld again on purpose.</param>
/// <param name="Parts">The instant of each part of the site that has one of its own, by a key that tells it from all others.</param>
/// <param name="Sources">The files of the input that stand in the site, by their paths below the input folder.</param>
public sealed record EditorialRecord(
    ImmutableDictionary<string, DateTimeOffset> Corrections,
    ImmutableHashSet<string> TakenBack,
    ImmutableSortedDictionary<string, DateTimeOffset> Parts,
    ImmutableSortedSet<string> Sources)
{
    /// <summary>Tells the program that made the site from every other one; null when nobody can tell. Another program may write the same facts in other words
    /// or in another order, which is no revision.</summary>
    public string? Program { get; init; }

    public static EditorialRecord Empty { get; } =
        new(ImmutableDictionary<string, DateTimeOffset>.Empty, [], ImmutableSortedDictionary<string, DateTimeOffset>.Empty, []);
}
