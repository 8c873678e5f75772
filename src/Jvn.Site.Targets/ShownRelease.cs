namespace Jvn.Site.Targets;

/// <summary>A release that readers of a target see.</summary>
/// <param name="Number">In the publisher's own folder.</param>
/// <param name="AsOf">The instant that the site was made for.</param>
/// <param name="Sums">Lower-case hexadecimal SHA-256 of its <c>SHA256SUMS</c>.</param>
public sealed record ShownRelease(int Number, DateTimeOffset AsOf, string Sums);
