using System.Collections.Immutable;

namespace Jvn.Site.Publishing;

/// <summary>What editors have put on record about published advisories and no page says.</summary>
/// <param name="Corrections">The newest change that is marked as a correction, by identifier.</param>
/// <param name="TakenBack">Identifiers of what must not have come out, and was withheld again on purpose.</param>
public sealed record EditorialRecord(ImmutableDictionary<string, DateTimeOffset> Corrections, ImmutableHashSet<string> TakenBack)
{
    public static EditorialRecord Empty { get; } = new(ImmutableDictionary<string, DateTimeOffset>.Empty, []);
}
