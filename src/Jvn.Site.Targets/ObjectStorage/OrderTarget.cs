using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Jvn.Site.Targets.ObjectStorage;

/// <summary>A bucket whose objects readers see as they come: in an order in which no link ever leads to nothing, and from the instant on.</summary>
/// <remarks>A marker says before the first change what will change, so that whoever comes after a broken-off switch knows where to look.</remarks>
internal sealed class OrderTarget(string name, BucketStore store) : ITarget
{
    public const string MarkerName = ".jvn/target.json";

    private (TargetMarker Marker, string Tag)? seen;
    private (ReleaseParcel Parcel, TargetMarker? Found, OrderPlan Plan)? planned;

    public string Name => name;

    public async Task<TargetMarker?> LookAsync(CancellationToken cancellation)
    {
        if (await store.ReadAsync(MarkerName, cancellation) is { } stored)
        {
            seen = (TargetJson.Read(stored.Bytes), stored.Tag);
            return seen.Value.Marker;
        }

        seen = null;
        return await store.MarkOfAsync(Pointer.Name, cancellation) is "own" ? throw SharedPlace.OtherSwitch("pointer") : null;
    }

    /// <summary>Only thinks: what differs may not be there yet, and what is the same is.</summary>
    public async Task<TargetWork> PrepareAsync(ReleaseParcel parcel, TargetMarker? found, CancellationToken cancellation)
    {
        var before = store.Requests;
        planned = (parcel, found, await PlanAsync(parcel, found, cancellation));
        return new TargetWork(0, 0, store.Requests - before);
    }

    public async Task<TargetWork> ShowAsync(ReleaseParcel parcel, TargetMarker? found, Action readable, CancellationToken cancellation)
    {
        var work = new WorkCount(store);
        var plan = planned is { } ready && ready.Parcel.Release == parcel.Release && ready.Found == found
            ? ready.Plan : await PlanAsync(parcel, found, cancellation);
        planned = null;
        var touched = plan.Touched.Union(found?.Pending?.Touched ?? [], StringComparer.Ordinal);
        var begun = new TargetMarker(parcel.Publisher, found?.Shown, new PendingSwitch(parcel.Release, [.. touched]));
        await MarkAsync(begun, found, cancellation);

        plan = await LookAtUnknownAsync(plan, parcel, cancellation);
        foreach (var some in Staged(plan.New))
            await BucketStore.ForEachAsync(some, (one, stop) => work.CountAsync(AddAsync(one, parcel, stop)), cancellation);
        foreach (var some in Staged(plan.Changed))
            await BucketStore.ForEachAsync(some, (one, stop) => work.CountAsync(WriteAsync(one, parcel, stop)), cancellation);
        foreach (var address in OrderPlan.Seal.Where(parcel.Files.Contains))
            await work.CountAsync(WriteAsync(new(address, ""), parcel, cancellation));
        readable();
        await store.DeleteAsync(
            [.. plan.Removed.Select(one => one.Name[1..]), .. OrderPlan.Seal.Where(address => !parcel.Files.Contains(address)).Select(address => address[1..])],
            cancellation);

        await MarkAsync(parcel.Marker, begun, cancellation);
        return work.Sum;
    }

    public ValueTask DisposeAsync()
    {
        store.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<OrderPlan> PlanAsync(ReleaseParcel parcel, TargetMarker? found, CancellationToken cancellation)
    {
        var touched = (found?.Pending?.Touched ?? []).ToHashSet(StringComparer.Ordinal);
        if (found?.Shown is not { } shown)
            return OrderPlan.Of(parcel.Sums, shown: null, touched);
        var known = await KnownSums.OfAsync(shown, parcel, store, folder: "", cancellation);
        if (known is null)
            touched.UnionWith(await OursAsync(parcel, cancellation));
        return OrderPlan.Of(parcel.Sums, known, touched);
    }

    // Where nobody knows what the target shows: whatever the release has, and what else a publisher has put there.
    private async Task<IReadOnlyCollection<string>> OursAsync(ReleaseParcel parcel, CancellationToken cancellation)
    {
        var ours = new ConcurrentBag<string>();
        var others = (await store.ListAsync("", cancellation)).Where(found => found[0] != '.' || found.StartsWith(".well-known/", StringComparison.Ordinal))
            .Select(found => SiteObject.Named('/' + found).Address).Distinct(StringComparer.Ordinal)
            .Where(address => !parcel.Sums.Hashes.ContainsKey(address) && !OrderPlan.Seal.Contains(address, StringComparer.Ordinal));
        await BucketStore.ForEachAsync(others, async (address, stop) =>
        {
            if (await store.MarkOfAsync(address[1..], stop) is { Length: > 0 })
                ours.Add(address);
        }, cancellation);
        return [.. ours, .. parcel.Sums.Hashes.Keys];
    }

    // What has come already need not come again, and what has not is new to whoever leads there.
    private async Task<OrderPlan> LookAtUnknownAsync(OrderPlan plan, ReleaseParcel parcel, CancellationToken cancellation)
    {
        var (missing, changed) = (new ConcurrentBag<SiteObject>(), new ConcurrentBag<SiteObject>());
        await BucketStore.ForEachAsync(plan.Unknown, async (one, stop) =>
        {
            switch (await store.MarkOfAsync(one.Name[1..], stop))
            {
                case null:
                    missing.Add(one);
                    break;
                case "":
                    throw SharedPlace.Object(one.Name[1..]);
                case var mark when mark != SiteObject.Mark(parcel.Sums, one.Address):
                    changed.Add(one);
                    break;
            }
        }, cancellation);
        return plan with { New = plan.New.AddRange(missing), Changed = plan.Changed.AddRange(changed), Unknown = [] };
    }

    private async Task<long> AddAsync(SiteObject one, ReleaseParcel parcel, CancellationToken cancellation)
    {
        var content = one.Read(parcel);
        if (!await store.AddAsync(one.Name[1..], content, cancellation))
        {
            if (await store.MarkOfAsync(one.Name[1..], cancellation) is "")
                throw SharedPlace.Object(one.Name[1..]);
            await store.WriteAsync(one.Name[1..], content, cancellation);
        }

        return content.Bytes.Length;
    }

    private async Task<long> WriteAsync(SiteObject one, ReleaseParcel parcel, CancellationToken cancellation)
    {
        var content = one.Read(parcel);
        await store.WriteAsync(one.Name[1..], content, cancellation);
        return content.Bytes.Length;
    }

    private async Task MarkAsync(TargetMarker marker, TargetMarker? found, CancellationToken cancellation)
    {
        if (found is not null && seen?.Marker != found)
            throw SharedPlace.Overtaken(seen?.Marker, marker.Publisher);
        var content = ObjectContent.Own(TargetJson.Render(marker), "application/json");
        var tag = await store.WriteIfAsync(MarkerName, content, found is null ? null : seen!.Value.Tag, cancellation);
        if (tag is null)
            throw SharedPlace.Overtaken(await LookAsync(cancellation), marker.Publisher);
        seen = (marker, tag);
    }

    private static IEnumerable<ImmutableArray<SiteObject>> Staged(ImmutableArray<SiteObject> objects) =>
        objects.GroupBy(one => UploadStages.Of(one.Address)).OrderBy(stage => stage.Key).Select(stage => stage.ToImmutableArray());
}
