using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;
using Jvn.Site.Publishing;

namespace Jvn.Site.Targets;

/// <summary>A release as it lies in the publisher's own folder, on its way to targets.</summary>
/// <param name="Publisher">Who brings it.</param>
/// <param name="Files">Its files with their compressed copies, the list of hashes and its signature.</param>
/// <param name="Sums">The hash of every file but of the compressed copies, the list and its signature.</param>
/// <param name="Keep">How many releases before it may stay with the target; 0 when something was taken back, which must then be gone.</param>
public sealed record ReleaseParcel(string Publisher, ShownRelease Release, FinishedTree Files, HashList Sums, int Keep)
{
    /// <summary>A release that waits for its instant.</summary>
    public static ReleaseParcel Of(PreparedRelease prepared, Publication publication, int keep) => new(
        publication.Publisher, new(prepared.Number, prepared.AsOf, prepared.SumsDigest), prepared.Files, prepared.Sums, keep)
    {
        Earlier = shown => publication.SumsOf(shown.Number, shown.Sums),
    };

    /// <summary>What readers of the publisher's own folder see.</summary>
    public static ReleaseParcel Of(LiveRelease live, Publication publication, int keep) => new(
        publication.Publisher, new(live.Number, live.AsOf, live.SumsDigest), live.Files, live.Sums, keep)
    {
        Earlier = shown => publication.SumsOf(shown.Number, shown.Sums),
    };

    /// <summary>What is known of a release that a target shows, so that it need not be asked; null when it is not known any longer.</summary>
    public required Func<ShownRelease, HashList?> Earlier { get; init; }

    /// <summary>What a target keeps once it shows the release.</summary>
    public TargetMarker Marker => new(Publisher, Release);
}
