namespace Jvn.Site.Benchmarks.Generation;

/// <summary>A CVSS vector and its base score.</summary>
internal sealed record MadeScore(string Vector, string Base, string? Cve);
