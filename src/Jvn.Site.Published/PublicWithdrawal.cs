namespace Jvn.Site.Published;

/// <summary>The advisory was withdrawn: its page says so and nothing else.</summary>
public sealed record PublicWithdrawal(DateTimeOffset At, LocalizedText Reason);
