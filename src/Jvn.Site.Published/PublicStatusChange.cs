namespace Jvn.Site.Published;

/// <summary>A vendor's status from an instant on.</summary>
public sealed record PublicStatusChange(DateTimeOffset At, VendorStatus Status);
