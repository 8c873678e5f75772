namespace Jvn.Site.Correspondence.Copies;

/// <summary>A copy that a case says was handed out.</summary>
/// <param name="Name">Of the recipient; null when it is in the group no more.</param>
public sealed record IssuedCopy(CopyToken Token, string Advisory, string Group, string Recipient, string? Name, DateTimeOffset At);
