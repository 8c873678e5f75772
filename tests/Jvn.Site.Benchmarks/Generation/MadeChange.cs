namespace Jvn.Site.Benchmarks.Generation;

/// <summary>An entry of a history.</summary>
internal sealed record MadeChange(DateTimeOffset At, string Text, string EnglishText);
