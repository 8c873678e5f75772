namespace Jvn.Site.Published;

/// <summary>A product of a listed developer.</summary>
public sealed record PublicListedProduct(string Name, string? Versions);
