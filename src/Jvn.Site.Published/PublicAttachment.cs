namespace Jvn.Site.Published;

/// <summary>A file shown or linked by the advisory, without metadata of its maker.</summary>
public sealed record PublicAttachment(string Name, ReadOnlyMemory<byte> Bytes);
