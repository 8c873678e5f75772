namespace Jvn.Site.Publishing;

/// <summary>What a release changed and when it came out: for operators, for probes, for the record. It holds nothing that was not public by then.</summary>
/// <param name="Release">Its number.</param>
/// <param name="AsOf">The instant that the site was made for.</param>
/// <param name="Due">The instant that it was prepared for; null when it was not.</param>
/// <param name="Switched">When readers began to see it.</param>
/// <param name="Sums">Lower-case hexadecimal SHA-256 of its <c>SHA256SUMS</c>.</param>
public sealed record Receipt(int Release, DateTimeOffset AsOf, DateTimeOffset? Due, DateTimeOffset Switched, string Sums, int? RolledBackTo,
    ReleaseChanges Changes);
