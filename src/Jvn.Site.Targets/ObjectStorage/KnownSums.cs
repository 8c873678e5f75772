using System.Security.Cryptography;
using Jvn.Site.Output.Integrity;

namespace Jvn.Site.Targets.ObjectStorage;

/// <summary>What a release that a target shows consists of.</summary>
internal static class KnownSums
{
    /// <summary>As the publisher knows it, else as the target's own list says it, if that is the list that was published.</summary>
    /// <param name="folder">What the names of its objects begin with.</param>
    /// <returns>Null when nobody can tell.</returns>
    public static async Task<HashList?> OfAsync(
        ShownRelease release, ReleaseParcel parcel, BucketStore store, string folder, CancellationToken cancellation) =>
        parcel.Earlier(release)
        ?? (await store.ReadAsync(folder + HashList.Address[1..], cancellation) is { } list
            && Convert.ToHexStringLower(SHA256.HashData(list.Bytes)) == release.Sums ? HashList.TryParse(list.Bytes) : null);
}
