namespace Jvn.Site.Publishing;

/// <summary>That a release was shown in a further place too: kept beside its receipt, for the record.</summary>
/// <param name="Target">The place, as its publisher names it.</param>
/// <param name="Shown">When readers began to see it there.</param>
/// <param name="Files">How many files were sent from the instant on, compressed copies included.</param>
/// <param name="Bytes">Their length together.</param>
/// <param name="Requests">How many requests that took.</param>
/// <param name="Done">When nothing was left to do there; null in notes from before that was written down.</param>
public sealed record TargetNote(string Target, DateTimeOffset Shown, int Files, long Bytes, int Requests, DateTimeOffset? Done = null);
