using System.Collections.Immutable;

namespace Jvn.Site.Embargo;

/// <summary>What a publisher knows of the release that readers see, and when it last looked at the input.</summary>
/// <param name="Parts">Each part's instant by its key.</param>
/// <param name="HasAll">False when only the advisories are on record: of anything else nobody can tell whether it is new.</param>
/// <param name="Sources">The files of the input that stood in it, by their paths below the input folder; null when that is not on record.</param>
/// <param name="LastLook">Null when it never looked.</param>
/// <param name="Tolerance">How much older than the last look something new may be: what was meant for an instant and came a little late.</param>
public sealed record KnownParts(ImmutableSortedDictionary<string, DateTimeOffset> Parts, bool HasAll, ImmutableSortedSet<string>? Sources,
    DateTimeOffset? LastLook, TimeSpan Tolerance)
{
    private const string Translation = " en";
    private const string RevisedTranslation = " revised en";

    /// <summary>The parts that were never announced: new, and due before the last look. Such a date is a slip of the pen until somebody says
    /// otherwise.</summary>
    public ImmutableArray<StandingPart> Slips(IEnumerable<StandingPart> standing) =>
        LastLook is { } look ? [.. standing.Where(part => IsLateTranslation(part)
            || (!part.IsConfirmed && part.From < look - Tolerance && !IsKnown(part)))] : [];

    /// <summary>True for a first translation that came after its advisory and does not say when: it would change what is out without a revision.</summary>
    public bool IsLateTranslation(StandingPart part) => HasAll && part is { IsConfirmed: true, Identity: PartIdentity.ByKey } && !IsKnown(part)
        && part.Key.EndsWith(Translation, StringComparison.Ordinal) && Parts.ContainsKey(part.Key[..^Translation.Length]);

    private bool IsKnown(StandingPart part) => part.Identity switch
    {
        PartIdentity.ByKeyAndInstant => !HasAll || (Parts.TryGetValue(part.Key, out var instant) && instant == part.From),
        PartIdentity.ByKey => Parts.ContainsKey(part.Key) || IsFoldedIn(part.Key) || (!HasAll && part.Key.Contains(' ')),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // A revised translation that was folded in is the translation.
    private bool IsFoldedIn(string key) => key.EndsWith(Translation, StringComparison.Ordinal)
        && Parts.ContainsKey(key[..^Translation.Length] + RevisedTranslation);
}
