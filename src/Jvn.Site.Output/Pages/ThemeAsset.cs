namespace Jvn.Site.Output.Pages;

/// <summary>A file of the theme and where it is published.</summary>
public sealed record ThemeAsset(string Name, string Address, ReadOnlyMemory<byte> Bytes);
