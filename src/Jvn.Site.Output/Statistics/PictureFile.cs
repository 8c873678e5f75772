namespace Jvn.Site.Output.Statistics;

/// <summary>A finished picture and where it is published.</summary>
internal sealed record PictureFile(string Address, byte[] Bytes);
