namespace Jvn.Site.Benchmarks.Generation;

/// <summary>What a vendor said of an advisory.</summary>
/// <param name="Replied">Null with the status <c>unknown</c>, which has neither a comment nor an address.</param>
/// <param name="Before">Status at the release, when it is another one now.</param>
internal sealed record MadeStatement(
    MadeVendor Vendor, string Status, DateOnly Notified, DateOnly? Replied, string? Comment, string? Url, string? LinkTitle, string? Before);
