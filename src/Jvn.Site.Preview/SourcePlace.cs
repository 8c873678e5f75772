namespace Jvn.Site.Preview;

/// <summary>A line of a file of the input.</summary>
/// <param name="FullPath">On this machine.</param>
/// <param name="RelativePath">Below the input folder.</param>
/// <param name="Line">From 1.</param>
/// <param name="From">The instant of the release that shows it; null where that is no single one.</param>
internal sealed record SourcePlace(string FullPath, string RelativePath, int Line, DateTimeOffset? From = null);
