namespace Jvn.Site.Signing;

/// <summary>What somebody signed.</summary>
/// <param name="Data">The very bytes that the signature is over: of a text signature, with line ends CR LF.</param>
/// <param name="Signer">The one of the keys asked about that made the signature.</param>
public sealed record OpenedMessage(byte[] Data, DateTimeOffset SignedAt, CorrespondentKey Signer);
