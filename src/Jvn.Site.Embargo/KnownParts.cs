using System.Collections.Immutable;

namespace Jvn.Site.Embargo;

/// <summary>What a publisher knows of the release that readers see, and when it last looked at the input.</summary>
/// <param name="Parts">Each part's instant by its key; null when that is not on record.</param>
/// <param name="Sources">The files of the input that stood in it, by their paths below the input folder; null when that is not on record.</param>
/// <param name="LastLook">Null when it never looked.</param>
/// <param name="Tolerance">How much older than the last look something new may be: what was meant for an instant and came a little late.</param>
public sealed record KnownParts(ImmutableSortedDictionary<string, DateTimeOffset>? Parts, ImmutableSortedSet<string>? Sources, DateTimeOffset? LastLook, TimeSpan Tolerance)
{
    private const string Translation = " en";
    private const string RevisedTranslation = " revised en";

    /// <summary>The parts that were never announced: new, and due before the last look. Such a date is a slip of the pen until somebody says otherwise.</summary>
    public ImmutableArray<StandingPart> Slips(IEnumerable<StandingPart> standing) =>
        LastLook is { } look && Parts is not null ? [.. standing.Where(part => !part.IsConfirmed && part.From < look - Tolerance && !IsKnown(part, Parts))] : [];

    private static bool IsKnown(StandingPart part, ImmutableSortedDictionary<string, DateTimeOffset> parts) => part.Identity switch
    {
        PartIdentity.ByKeyAndInstant => parts.TryGetValue(part.Key, out var instant) && instant == part.From,

        // A revised translation that was folded in is the translation.
        PartIdentity.ByKey => parts.ContainsKey(part.Key) || (part.Key.EndsWith(Translation, StringComparison.Ordinal) && parts.ContainsKey(part.Key[..^Translation.Length] + RevisedTranslation)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
