using System.Collections.Concurrent;
using System.Collections.Immutable;
using Jvn.Site.Output.Integrity;

namespace Jvn.Site.Targets.ObjectStorage;

/// <summary>A folder that no reader knows of yet, being filled with a release: before the instant with what readers see already, from the instant on with the
/// rest.</summary>
/// <param name="from">The folder that readers see.</param>
/// <param name="shown">What lies there.</param>
internal sealed class FilledFolder(BucketStore store, string from, HashList shown)
{
    private readonly ConcurrentDictionary<string, FileHash> there = new(StringComparer.Ordinal); // of files, by the names of objects
    private (ShownRelease For, ImmutableArray<SiteObject> Missing, ImmutableArray<string> Strange)? ready;

    public string Name { get; } = ReleaseFolder.Draw();

    /// <summary>Copies there what the release has in common with what readers see.</summary>
    public async Task CopyAsync(ReleaseParcel parcel, CancellationToken cancellation)
    {
        ready = null;
        var (source, folder) = (ReleaseFolder.Path(from), ReleaseFolder.Path(Name));
        await BucketStore.ForEachAsync(
            parcel.Sums.Hashes.Where(file => IsSame(file.Key, file.Value)).SelectMany(file => SiteObject.Of(file.Key))
                .Where(one => !there.ContainsKey(one.Name)),
            async (one, stop) =>
            {
                if (await store.CopyAsync(source + one.Name[1..], folder + one.Name[1..], stop))
                    there[one.Name] = shown.Hashes[one.Address];
            },
            cancellation);

        // What is thought out now takes no time when the instant comes.
        var wanted = parcel.Sums.Hashes.Keys.Concat(OrderPlan.Seal.Where(parcel.Files.Contains)).SelectMany(SiteObject.Of).ToList();
        var names = wanted.Select(one => one.Name).ToHashSet(StringComparer.Ordinal);
        ready = (parcel.Release, [.. wanted.Where(one => !IsThere(one, parcel.Sums))], [.. there.Keys.Where(name => !names.Contains(name))]);
    }

    /// <summary>Brings what is missing, and takes away what was copied for a release that was given up.</summary>
    public async Task FillAsync(ReleaseParcel parcel, WorkCount work, CancellationToken cancellation)
    {
        if (ready?.For != parcel.Release)
            await CopyAsync(parcel, cancellation);
        var (_, missing, strange) = ready!.Value;
        await BucketStore.ForEachAsync(missing, (one, stop) => work.CountAsync(UploadAsync(one, parcel, stop)), cancellation);
        await store.DeleteAsync(strange.Select(name => ReleaseFolder.Path(Name) + name[1..]), cancellation);
    }

    private bool IsThere(SiteObject one, HashList wanted) =>
        there.TryGetValue(one.Name, out var lies) && wanted.Hashes.TryGetValue(one.Address, out var hash) && lies == hash;

    private async Task<long> UploadAsync(SiteObject one, ReleaseParcel parcel, CancellationToken cancellation)
    {
        var content = one.Read(parcel);
        there[one.Name] = default; // nobody knows, while it is on its way
        await store.WriteAsync(ReleaseFolder.Path(Name) + one.Name[1..], content, cancellation);
        there[one.Name] = FileHash.TryParse(content.Mark) ?? content.Hash;
        return content.Bytes.Length;
    }

    private bool IsSame(string address, FileHash hash) => shown.Hashes.TryGetValue(address, out var before) && before == hash;
}
