namespace Jvn.Site.Output.Csaf;

/// <summary>A file that a signature is made of: <c>.asc</c> beside <c>Address</c> (CSAF 2.0, section 7.1.19).</summary>
/// <param name="ModifiedAt">The public change time, which a signature file shares.</param>
public sealed record CsafFile(string Address, ReadOnlyMemory<byte> Bytes, DateTimeOffset ModifiedAt);
