namespace Jvn.Site.Benchmarks.Generation;

/// <summary>An affected product.</summary>
internal sealed record MadeProduct(MadeVendor Vendor, string Name, string Versions, string EnglishVersions, string Range);
