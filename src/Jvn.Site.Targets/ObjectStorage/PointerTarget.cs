using System.Collections.Immutable;
using System.Text;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Published;

namespace Jvn.Site.Targets.ObjectStorage;

/// <summary>A bucket in which each release has a folder whose name nobody can guess, and one object names the folder that readers see.</summary>
/// <remarks>That object is the switch and the marker in one, so that no state lies between both. It tells of a switch under way for as long as folders that
/// must go are still there.</remarks>
internal sealed class PointerTarget(string name, BucketStore store) : ITarget
{
    public const string PointerName = "current";

    private (TargetMarker Marker, string Tag, string Folder)? seen;
    private (ShownRelease From, FilledFolder Folder)? prepared;

    public string Name => name;

    public async Task<TargetMarker?> LookAsync(CancellationToken cancellation)
    {
        if (await store.ReadAsync(PointerName, cancellation) is { } pointer)
        {
            var folder = Encoding.UTF8.GetString(pointer.Bytes);
            if (pointer.Marker is null || !ReleaseFolder.IsName(folder))
                throw SharedPlace.Pointer();
            seen = (TargetJson.Read(Encoding.UTF8.GetBytes(pointer.Marker)), pointer.Tag, folder);
            return seen.Value.Marker;
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

    public async Task<TargetWork> ShowAsync(ReleaseParcel parcel, TargetMarker? found, CancellationToken cancellation)
    {
        if (found is not null && seen?.Marker != found)
            throw SharedPlace.Overtaken(seen?.Marker, parcel.Publisher);
        var work = new WorkCount(store);
        var kept = await KeptReleases.ReadAsync(store, cancellation);
        var folder = FolderOf(parcel, kept);
        if (folder is null)
        {
            var filling = await FillingAsync(parcel, cancellation) ?? new FilledFolder(store, "", NoSums);
            await filling.FillAsync(parcel, work, cancellation);
            folder = filling.Name;
        }
        else if (parcel.Files.Contains(HashList.SignatureAddress))
        {
            await work.CountAsync(WriteAsync(parcel, HashList.SignatureAddress, ReleaseFolder.Path(folder), cancellation));
        }

        var earlier = seen is { Marker.Shown: { } shown } ? kept.Insert(0, new(seen.Value.Folder, shown.Sums)) : kept;
        kept = [.. earlier.DistinctBy(release => release.Folder).Where(release => release.Folder != folder && parcel.Kept.Contains(release.Sums))];
        await KeptReleases.WriteAsync(store, kept, cancellation);

        await PointAsync(folder, parcel.Marker with { Shown = parcel.Release, Pending = new PendingSwitch(parcel.Release, []) }, cancellation);
        prepared = null;
        if (parcel.Files.Contains(SiteUrls.NotFound))
            await work.CountAsync(WriteAsync(parcel, SiteUrls.NotFound, folder: "", cancellation));
        await RemoveAllButAsync([folder, .. kept.Select(release => release.Folder)], cancellation);
        await PointAsync(folder, parcel.Marker, cancellation);
        return work.Sum;
    }

    public ValueTask DisposeAsync()
    {
        store.Dispose();
        return ValueTask.CompletedTask;
    }

    private static HashList NoSums { get; } = HashList.TryParse([])!;

    // Where the release lies already: what is shown is that release, or one that is kept.
    private string? FolderOf(ReleaseParcel parcel, ImmutableArray<KeptRelease> kept) =>
        seen is { Marker.Shown: { } shown } && shown.Sums == parcel.Release.Sums ? seen.Value.Folder
        : kept.FirstOrDefault(release => release.Sums == parcel.Release.Sums)?.Folder;

    // The folder that was begun for whatever release comes after the one that is shown; null when nothing is shown, or nobody knows what.
    private async Task<FilledFolder?> FillingAsync(ReleaseParcel parcel, CancellationToken cancellation)
    {
        if (seen is not { Marker.Shown: { } shown, Folder: var live })
            return null;
        if (prepared is not { } begun || begun.From != shown)
        {
            if (await KnownSums.OfAsync(shown, parcel, store, ReleaseFolder.Path(live), cancellation) is not { } sums)
                return null;
            prepared = begun = (shown, new FilledFolder(store, live, sums));
        }

        return begun.Folder;
    }

    private async Task PointAsync(string folder, TargetMarker marker, CancellationToken cancellation)
    {
        var content = ObjectContent.Own(Encoding.ASCII.GetBytes(folder), "text/plain") with
        {
            Release = folder,
            Marker = Encoding.UTF8.GetString(TargetJson.Render(marker)).TrimEnd('\n'),
        };
        var tag = await store.WriteIfAsync(PointerName, content, seen?.Tag, cancellation);
        if (tag is null)
            throw SharedPlace.Overtaken(await LookAsync(cancellation), marker.Publisher);
        seen = (marker, tag, folder);
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
