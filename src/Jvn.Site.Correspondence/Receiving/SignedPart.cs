namespace Jvn.Site.Correspondence.Receiving;

/// <summary>What a detached signature inside a mail is over (RFC 3156, section 5).</summary>
/// <param name="Data">The very bytes, with the line ends that were signed.</param>
/// <param name="Signature">Armored.</param>
public sealed record SignedPart(ReadOnlyMemory<byte> Data, ReadOnlyMemory<byte> Signature);
