using System.Collections.Concurrent;
using System.Collections.Immutable;
using Jvn.Site.Output.Integrity;

namespace Jvn.Site.Targets.ObjectStorage;

/// <summary>A folder that is being filled with a release: before the instant with what readers see already, from the instant on with the rest, the files first
/// and then what completes them: the compressed forms, and the list of the release with its signature.</summary>
/// <param name="name">Nobody knows of it before the files are there.</param>
/// <param name="from">The folder that readers see.</param>
/// <param name="shown">What lies there.</param>
internal sealed class FilledFolder(BucketStore store, string name, string from, HashList shown)
{
    private const int MostHeld = 128 << 20; // bytes, three times what differs at 15,000 advisories

    private readonly ConcurrentDictionary<string, FileHash> there = new(StringComparer.Ordinal); // of files, by the names of objects
    private readonly ConcurrentDictionary<SiteObject, ObjectContent> held = []; // read already, of what readers wait for
    private (ShownRelease For, ImmutableArray<SiteObject> Files, ImmutableArray<SiteObject> Later)? ready;

    public string Name => name;

    private string Folder => ReleaseFolder.Path(name);

    /// <summary>Whether all is thought out, and there, but for what differs.</summary>
    public bool IsReadyFor(ShownRelease release) => ready?.For == release;

    /// <summary>Copies there what the release has in common with what readers see, and takes away what came for a release that was given up.</summary>
    public async Task CopyAsync(ReleaseParcel parcel, CancellationToken cancellation)
    {
        ready = null;
        held.Clear();
        var wanted = Wanted(parcel).ToList();
        var names = wanted.Select(one => one.Name).ToHashSet(StringComparer.Ordinal);
        var strange = there.Keys.Where(given => !names.Contains(given)).ToList();
        await store.DeleteAsync(strange.Select(given => Folder + given[1..]), cancellation);
        strange.ForEach(given => there.TryRemove(given, out _));
        await BucketStore.ForEachAsync(wanted.Where(one => IsSame(one, parcel) && !IsThere(one, parcel)), async (one, stop) =>
        {
            there[one.Name] = default; // nobody knows, while it is on its way
            if (await store.CopyAsync(ReleaseFolder.Path(from) + one.Name[1..], Folder + one.Name[1..], stop))
                there[one.Name] = shown.Hashes[one.Address];
        }, cancellation);

        // What is thought out and read now takes no time when the instant comes.
        var missing = wanted.Where(one => !IsThere(one, parcel)).ToLookup(ComesFirst);
        ready = (parcel.Release, [.. missing[true]], [.. missing[false]]);
        var room = MostHeld;
        foreach (var one in missing[true].TakeWhile(_ => room > 0))
        {
            held[one] = one.Read(parcel);
            room -= held[one].Bytes.Length;
        }
    }

    /// <summary>Brings the files that are missing: from then on the release can be read there, by whoever asks for no compressed form.</summary>
    public async Task FillAsync(ReleaseParcel parcel, WorkCount work, CancellationToken cancellation)
    {
        if (!IsReadyFor(parcel.Release))
            await CopyAsync(parcel, cancellation);
        await BringAsync(ready!.Value.Files, parcel, work, cancellation);
    }

    /// <summary>Brings what is missing after the files.</summary>
    public Task FillLaterAsync(ReleaseParcel parcel, WorkCount work, CancellationToken cancellation) =>
        BringAsync(ready!.Value.Later, parcel, work, cancellation);

    /// <summary>Brings what is missing where the files are there already, and nobody remembers what else is. Of a file that differs, a form may be an old
    /// one.</summary>
    public async Task CompleteAsync(ReleaseParcel parcel, WorkCount work, CancellationToken cancellation)
    {
        var found = (await store.ListAsync(Folder, cancellation)).ToHashSet(StringComparer.Ordinal);
        await BringAsync(
            Wanted(parcel).Where(one => !ComesFirst(one) && !(IsSame(one, parcel) && found.Contains(Folder + one.Name[1..]))), parcel, work, cancellation);
    }

    private static IEnumerable<SiteObject> Wanted(ReleaseParcel parcel) =>
        parcel.Sums.Hashes.Keys.Concat(OrderPlan.Seal.Where(parcel.Files.Contains)).SelectMany(SiteObject.Of);

    // A release is read without its list, which is as long as half of the files that differ. Fronts give that of the whole release meanwhile.
    private static bool ComesFirst(SiteObject one) => one.IsFile && !OrderPlan.Seal.Contains(one.Address);

    private bool IsSame(SiteObject one, ReleaseParcel parcel) =>
        shown.Hashes.TryGetValue(one.Address, out var before) && parcel.Sums.Hashes.TryGetValue(one.Address, out var wanted) && before == wanted;

    private bool IsThere(SiteObject one, ReleaseParcel parcel) =>
        there.TryGetValue(one.Name, out var lies) && parcel.Sums.Hashes.TryGetValue(one.Address, out var wanted) && lies == wanted;

    private Task BringAsync(IEnumerable<SiteObject> objects, ReleaseParcel parcel, WorkCount work, CancellationToken cancellation) =>
        BucketStore.ForEachAsync(objects, (one, stop) => work.CountAsync(UploadAsync(one, parcel, stop)), cancellation);

    private async Task<long> UploadAsync(SiteObject one, ReleaseParcel parcel, CancellationToken cancellation)
    {
        var content = held.TryRemove(one, out var known) ? known : one.Read(parcel);
        there[one.Name] = default; // as above
        await store.WriteAsync(Folder + one.Name[1..], content, cancellation);
        there[one.Name] = FileHash.TryParse(content.Mark) ?? content.Hash;
        return content.Bytes.Length;
    }
}
