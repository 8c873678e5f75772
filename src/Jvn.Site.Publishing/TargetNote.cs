namespace Jvn.Site.Publishing;

/// <summary>That a release was shown in a further place too: kept beside its receipt, for the record.</summary>
/// <param name="Target">The place, as its publisher names it.</param>
/// <param name="Shown">When readers began to see it there.</param>
/// <param name="Files">How many files were sent from the instant on.</param>
/// <param name="Bytes">Their length together.</param>
/// <param name="Requests">How many requests that took.</param>
public sealed record TargetNote(string Target, DateTimeOffset Shown, int Files, long Bytes, int Requests);
