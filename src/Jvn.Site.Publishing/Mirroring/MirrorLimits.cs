namespace Jvn.Site.Publishing.Mirroring;

/// <summary>How much a mirror takes from a site, and how hard it tries. What is signed is believed; what is not yet is held to these.</summary>
/// <param name="Names">Files that a list may name.</param>
/// <param name="ListBytes">Length of a list of hashes.</param>
/// <param name="FileBytes">Length of a file.</param>
/// <param name="Parallel">Requests at a time.</param>
/// <param name="Request">How long one may take, to its last byte.</param>
/// <param name="Tries">How often one is made before the site counts as silent.</param>
/// <param name="Looks">How often a site that changes meanwhile is looked at anew.</param>
/// <param name="Pause">Between one such try or look and the next.</param>
public sealed record MirrorLimits(
    int Names, long ListBytes, long FileBytes, int Parallel, TimeSpan Request, int Tries, int Looks, TimeSpan Pause)
{
    private const long Mebibyte = 1 << 20;

    public static MirrorLimits Usual { get; } =
        new(600_000, 96 * Mebibyte, 64 * Mebibyte, 8, TimeSpan.FromSeconds(60), 3, 4, TimeSpan.FromSeconds(2));
}
