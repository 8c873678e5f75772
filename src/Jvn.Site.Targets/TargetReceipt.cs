namespace Jvn.Site.Targets;

/// <summary>What became of a target: that readers see the release there, and since when; or why not, or what is left to do.</summary>
/// <param name="Target">Its name.</param>
/// <param name="Before">What readers saw there before, of the same publisher; null for nothing that is known.</param>
/// <param name="Shown">When readers began to see it; null when they do not.</param>
/// <param name="Done">When nothing was left to do there; null when something is.</param>
/// <param name="Work">What it took from the instant on.</param>
/// <param name="Failure">Null when nothing is left to do. Where readers see the release, it is what kept the rest from being done.</param>
public sealed record TargetReceipt(
    string Target, ShownRelease Release, ShownRelease? Before, DateTimeOffset? Shown, DateTimeOffset? Done, TargetWork Work, TargetFailedException? Failure);
