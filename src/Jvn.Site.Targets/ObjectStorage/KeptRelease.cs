namespace Jvn.Site.Targets.ObjectStorage;

/// <summary>A release that readers saw before, and that can be shown again.</summary>
/// <param name="Folder">Its name.</param>
/// <param name="Sums">Lower-case hexadecimal SHA-256 of its <c>SHA256SUMS</c>.</param>
internal sealed record KeptRelease(string Folder, string Sums);
