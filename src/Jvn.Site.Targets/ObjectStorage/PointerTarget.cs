using System.Collections.Immutable;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Published;

namespace Jvn.Site.Targets.ObjectStorage;

/// <summary>A bucket in which each release has a folder whose name nobody can guess, and one object names the folder that readers see.</summary>
/// <remarks>That object is the switch and the marker in one. It names a release as soon as all its files are there, and once more when all compressed forms
/// and the list are. It tells of a switch under way for as long as any of these are missing, or folders that must go are still there.</remarks>
internal sealed class PointerTarget(string name, BucketStore store) : ITarget
{
    private (Pointer Pointer, string Tag)? seen;
    private (ShownRelease From, FilledFolder Folder)? prepared;

    public string Name => name;

    public async Task<TargetMarker?> LookAsync(CancellationToken cancellation)
    {
        if (await store.ReadAsync(Pointer.Name, cancellation) is { } stored)
        {
            seen = (Pointer.Read(stored), stored.Tag);
            return seen.Value.Pointer.Marker;
        }

        seen = null;
        return await store.MarkOfAsync(OrderTarget.MarkerName, cancellation) is "own" ? throw SharedPlace.OtherSwitch("order") : null;
    }

    public async Task<TargetWork> PrepareAsync(ReleaseParcel parcel, TargetMarker? found, CancellationToken cancellation)
    {
        var before = store.Requests;
        var kept = await KeptReleases.ReadAsync(store, cancellation);
        if (FolderOf(parcel, kept) is null && await FillingAsync(parcel, cancellation) is { } folder)
            await folder.CopyAsync(parcel, cancellation);
        return new TargetWork(0, 0, store.Requests - before);
    }

    public async Task<TargetWork> ShowAsync(ReleaseParcel parcel, TargetMarker? found, Action readable, CancellationToken cancellation)
    {
        if (found is not null && seen?.Pointer.Marker != found)
            throw SharedPlace.Overtaken(seen?.Pointer.Marker, parcel.Publisher);
        var work = new WorkCount(store);
        var before = seen?.Pointer;
        var folder = await BringAsync(parcel, readable, work, cancellation);
        var kept = await KeepAsync(folder, parcel, cancellation);
        await PointAsync(new(parcel.Marker with { Pending = new PendingSwitch(parcel.Release, []) }, folder), cancellation);
        readable();
        if (parcel.Files.Contains(SiteUrls.NotFound))
            await work.CountAsync(WriteAsync(parcel, SiteUrls.NotFound, folder: "", cancellation));
        await RemoveAllButAsync([folder, .. kept.Select(release => release.Folder), .. LeftFor(before, parcel)], cancellation);
        await PointAsync(new(parcel.Marker, folder), cancellation);
        return work.Sum;
    }

    public ValueTask DisposeAsync()
    {
        store.Dispose();
        return ValueTask.CompletedTask;
    }

    private static HashList NoSums { get; } = HashList.TryParse([])!;

    // Brings the release in every form, and shows it as soon as the files are there, where that is not the same. Returns the folder.
    private async Task<string> BringAsync(ReleaseParcel parcel, Action readable, WorkCount work, CancellationToken cancellation)
    {
        if (prepared?.Folder.IsReadyFor(parcel.Release) is not true && FolderOf(parcel, await KeptReleases.ReadAsync(store, cancellation)) is { } there)
        {
            if (there == seen?.Pointer.Seen)
                readable(); // an earlier run came so far
            if (there == seen?.Pointer.Plain)
                await new FilledFolder(store, there, seen.Value.Pointer.Whole, await ShownSumsAsync(parcel, cancellation) ?? NoSums)
                    .CompleteAsync(parcel, work, cancellation);
            if (parcel.Files.Contains(HashList.SignatureAddress))
                await work.CountAsync(WriteAsync(parcel, HashList.SignatureAddress, ReleaseFolder.Path(there), cancellation));
            return there;
        }

        var filling = await FillingAsync(parcel, cancellation) ?? new FilledFolder(store, ReleaseFolder.Draw(), "", NoSums);
        await filling.FillAsync(parcel, work, cancellation);
        prepared = null; // perhaps readers see that folder from now on, whatever becomes of the request: nothing else may come there
        if (seen is { Pointer: var before })
        {
            var marker = before.Marker with { Publisher = parcel.Publisher, Pending = new PendingSwitch(parcel.Release, []) };
            await PointAsync(new(marker, before.Whole, Plain: filling.Name), cancellation);
            readable();
        }

        await filling.FillLaterAsync(parcel, work, cancellation);
        return filling.Name;
    }

    // Where the release lies already: what is shown is that release, or one that is kept.
    private string? FolderOf(ReleaseParcel parcel, ImmutableArray<KeptRelease> kept) => seen switch
    {
        { Pointer: { Plain: { } plain, Marker.Pending.To.Sums: var sums } } when sums == parcel.Release.Sums => plain,
        { Pointer: { Whole: var whole, Marker.Shown.Sums: var sums } } when sums == parcel.Release.Sums => whole,
        _ => kept.FirstOrDefault(release => release.Sums == parcel.Release.Sums)?.Folder,
    };

    // The folder that was begun for whatever release comes after the one that is shown; null when nothing is shown, or nobody knows what.
    private async Task<FilledFolder?> FillingAsync(ReleaseParcel parcel, CancellationToken cancellation)
    {
        if (seen is not { Pointer: { Marker.Shown: { } shown, Whole: var whole } })
            return null;
        if (prepared is not { } begun || begun.From != shown)
        {
            if (await ShownSumsAsync(parcel, cancellation) is not { } sums)
                return null;
            prepared = begun = (shown, new FilledFolder(store, ReleaseFolder.Draw(), whole, sums));
        }

        return begun.Folder;
    }

    private async Task<HashList?> ShownSumsAsync(ReleaseParcel parcel, CancellationToken cancellation) =>
        seen is { Pointer: { Marker.Shown: { } shown, Whole: var whole } }
            ? await KnownSums.OfAsync(shown, parcel, store, ReleaseFolder.Path(whole), cancellation) : null;

    // Writes down which earlier releases stay. One of which forms are missing does not: it would be brought again if it were wanted.
    private async Task<ImmutableArray<KeptRelease>> KeepAsync(string folder, ReleaseParcel parcel, CancellationToken cancellation)
    {
        var kept = await KeptReleases.ReadAsync(store, cancellation);
        var earlier = seen is { Pointer: { Whole: var whole, Marker.Shown: { } shown } } ? kept.Insert(0, new(whole, shown.Sums)) : kept;
        kept = [.. earlier.DistinctBy(release => release.Folder).Where(release => release.Folder != folder && parcel.Kept.Contains(release.Sums))];
        await KeptReleases.WriteAsync(store, kept, cancellation);
        return kept;
    }

    // A front goes by the pointer that it has read for a second more: what was named as plain stays until the next release, unless it was taken back.
    private static IEnumerable<string> LeftFor(Pointer? before, ReleaseParcel parcel) =>
        before is { Plain: { } plain, Marker.Pending.To.Sums: var sums } && parcel.Kept.Contains(sums) ? [plain] : [];

    private async Task PointAsync(Pointer pointer, CancellationToken cancellation)
    {
        var tag = await store.WriteIfAsync(Pointer.Name, pointer.Render(), seen?.Tag, cancellation);
        if (tag is null)
            throw SharedPlace.Overtaken(await LookAsync(cancellation), pointer.Marker.Publisher);
        seen = (pointer, tag);
    }

    // Earlier releases that need not stay, and folders that were begun and given up, by whomever.
    private async Task RemoveAllButAsync(ImmutableArray<string> staying, CancellationToken cancellation)
    {
        foreach (var folder in (await store.FoldersAsync(ReleaseFolder.Parent, cancellation))
            .Where(folder => !staying.Select(ReleaseFolder.Path).Contains(folder, StringComparer.Ordinal)))
            await store.DeleteAsync(await store.ListAsync(folder, cancellation), cancellation);
    }

    private async Task<long> WriteAsync(ReleaseParcel parcel, string address, string folder, CancellationToken cancellation)
    {
        var content = new SiteObject(address, "").Read(parcel);
        await store.WriteAsync(folder + address[1..], content, cancellation);
        return content.Bytes.Length;
    }
}
