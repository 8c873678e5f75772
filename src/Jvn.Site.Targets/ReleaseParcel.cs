using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;
using Jvn.Site.Publishing;

namespace Jvn.Site.Targets;

/// <summary>A release as it lies in the publisher's own folder, on its way to targets.</summary>
/// <param name="Publisher">Who brings it.</param>
/// <param name="Files">Its files with their compressed copies, the list of hashes and its signature.</param>
/// <param name="Sums">The hash of every file but of the compressed copies, the list and its signature.</param>
/// <param name="Kept">The earlier releases that the publisher's own folder keeps, by the SHA-256 of their <c>SHA256SUMS</c>: only they may stay with a
/// target, for a rollback. What was taken back is in none of them.</param>
public sealed record ReleaseParcel(string Publisher, ShownRelease Release, FinishedTree Files, HashList Sums, IReadOnlySet<string> Kept)
{
    /// <summary>A release that waits for its instant.</summary>
    public static ReleaseParcel Of(PreparedRelease prepared, Publication publication) => new(
        publication.Publisher, new(prepared.Number, prepared.AsOf, prepared.SumsDigest), prepared.Files, prepared.Sums, publication.Kept)
    {
        Earlier = shown => publication.Records.SumsOf(shown.Number, shown.Sums),
    };

    /// <summary>What readers of the publisher's own folder see.</summary>
    public static ReleaseParcel Of(LiveRelease live, Publication publication) => new(
        publication.Publisher, new(live.Number, live.AsOf, live.SumsDigest), live.Files, live.Sums, publication.Kept)
    {
        Earlier = shown => publication.Records.SumsOf(shown.Number, shown.Sums),
    };

    /// <summary>What is known of a release that a target shows, so that it need not be asked; null when it is not known any longer.</summary>
    public required Func<ShownRelease, HashList?> Earlier { get; init; }

    /// <summary>What a target keeps once it shows the release.</summary>
    public TargetMarker Marker => new(Publisher, Release);
}
