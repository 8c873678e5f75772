using System.Security.Cryptography;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;

namespace Jvn.Site.Publishing;

/// <summary>What tells the bytes of a release from those of any other, by and large.</summary>
/// <param name="Sums">Lower-case hexadecimal SHA-256 of its <c>SHA256SUMS</c>.</param>
/// <param name="Files">How many files lie in it, compressed copies included.</param>
/// <param name="Bytes">Their length together.</param>
internal sealed record ReleaseBytes(string Sums, int Files, long Bytes)
{
    public static ReleaseBytes Of(FinishedTree files, HashList sums) =>
        new(Convert.ToHexStringLower(SHA256.HashData(sums.Render())), files.Count, files.Bytes);
}
