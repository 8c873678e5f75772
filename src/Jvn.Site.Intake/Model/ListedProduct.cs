namespace Jvn.Site.Intake.Model;

/// <summary>A product of a listed developer.</summary>
public sealed record ListedProduct(string Name, string? Versions);
