namespace Jvn.Site.Targets;

/// <summary>What became of a target: that readers see the release there, and since when; or why not.</summary>
/// <param name="Target">Its name.</param>
/// <param name="Before">What readers saw there before, of the same publisher; null for nothing that is known.</param>
/// <param name="Shown">When the target had switched; null when it has not.</param>
/// <param name="Work">What it took from the instant on.</param>
/// <param name="Failure">Null when it shows the release.</param>
public sealed record TargetReceipt(
    string Target, ShownRelease Release, ShownRelease? Before, DateTimeOffset? Shown, TargetWork Work, TargetFailedException? Failure);
