namespace Jvn.Site.Published;

/// <summary>備考 of a notice: since when, and why, the developer cannot be reached.</summary>
public sealed record PublicContactAttempt(DateOnly Since, UnreachableReason Reason);
