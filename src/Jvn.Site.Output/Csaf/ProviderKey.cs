namespace Jvn.Site.Output.Csaf;

/// <summary>The OpenPGP key that documents are signed with (CSAF 2.0, section 7.1.20). Passing a key promises that every document is signed.</summary>
/// <param name="Fingerprint">Hexadecimal digits without spaces.</param>
/// <param name="File">The public key, armored, as it is published.</param>
/// <param name="ChangedAt">When the key last changed.</param>
public sealed record ProviderKey(string Fingerprint, ReadOnlyMemory<byte> File, DateTimeOffset ChangedAt);
