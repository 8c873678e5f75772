using System.Collections.Immutable;

namespace Jvn.Site.Publishing;

/// <summary>What is known of a release beside its files. It lies where no reader comes, so that a later release can be held against it even when its files were
/// harmed.</summary>
/// <param name="AsOf">The instant that the site was made for.</param>
/// <param name="Due">The instant that it was prepared for and waited for; null when it was late already, or no release was due.</param>
/// <param name="Sums">Lower-case hexadecimal SHA-256 of its <c>SHA256SUMS</c>.</param>
/// <param name="Files">How many files lie in it, compressed copies included.</param>
/// <param name="Bytes">Their length together.</param>
/// <param name="Format">Tells whether two releases state facts in the same form.</param>
/// <param name="Advisories">By identifier.</param>
/// <param name="Carried">Files that pages of an earlier release need, and the last release whose pages needed them.</param>
/// <param name="Changes">What it changed.</param>
/// <param name="RolledBackTo">The release that it repeats; null for all but a rollback.</param>
/// <param name="Parts">As in <see cref="EditorialRecord"/>; null when it is not on record.</param>
/// <param name="Sources">As in <see cref="EditorialRecord"/>; null when it is not on record.</param>
/// <param name="Program">As in <see cref="EditorialRecord"/>; null when it is not on record.</param>
internal sealed record ReleaseRecord(
    int Number,
    DateTimeOffset AsOf,
    DateTimeOffset? Due,
    string Sums,
    int Files,
    long Bytes,
    string Format,
    ImmutableSortedDictionary<string, AdvisoryFacts> Advisories,
    ImmutableSortedDictionary<string, int> Carried,
    ReleaseChanges Changes,
    int? RolledBackTo = null,
    ImmutableSortedDictionary<string, DateTimeOffset>? Parts = null,
    ImmutableSortedSet<string>? Sources = null,
    string? Program = null);
