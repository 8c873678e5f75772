using System.Diagnostics;
using System.Security.Cryptography;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;
using Jvn.Site.Targets.ObjectStorage;
using Xunit;

namespace Jvn.Site.Targets.Tests.ObjectStorage;

/// <summary>How long a bucket takes, from the instant to what readers read. By hand, with the last two releases of a publisher's own folder:
/// <c>JVN_MEASURE=/srv/jvn JVN_STORE_PAGE=1000 … -explicit only -class '*ObjectStorage.SpeedTests' -showLiveOutput</c>.</summary>
public sealed class SpeedTests(ObjectStoreServer server)
{
    [Theory(Explicit = true)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task From_nothing_and_from_the_instant_to_readers(bool isPointed)
    {
        var (before, after) = Releases();
        await using var bench = await BucketBench.StartAsync(server, isPointed);
        await using var target = bench.Open();
        var watch = Stopwatch.StartNew();
        var first = await target.ShowAsync(
            before, await target.LookAsync(TestContext.Current.CancellationToken), () => { }, TestContext.Current.CancellationToken);
        Say(isPointed, $"first: {watch.Elapsed.TotalSeconds:0.0} s, {first}, {first.Files / watch.Elapsed.TotalSeconds:0} objects/s");
        watch.Restart();
        var prepared = await target.PrepareAsync(after, before.Marker, TestContext.Current.CancellationToken);
        Say(isPointed, $"prepared: {watch.Elapsed.TotalSeconds:0.0} s, {prepared}");
        await SwitchAsync(bench, target, before.Marker, after);
    }

    /// <summary>For sites that take a quarter of an hour to upload: it is said that all is there, and only what changed is brought.</summary>
    [Theory(Explicit = true)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task From_the_instant_to_readers_of_what_changed(bool isPointed)
    {
        var (before, after) = Releases();
        await using var bench = await BucketBench.StartAsync(server, isPointed);
        var store = new BucketStore(CopyingNothing.Of(bench.Client), bench.Connections, bench.Address.Bucket, bench.Address.Prefix);
        if (isPointed)
            await store.WriteIfAsync(Pointer.Name, new Pointer(before.Marker, ReleaseFolder.Draw()).Render(), null, TestContext.Current.CancellationToken);
        else
            await bench.PutAsync(".jvn/target.json", TargetJson.Render(before.Marker));
        await using ITarget target = isPointed ? new PointerTarget("bucket", store) : new OrderTarget("bucket", store);
        var found = await target.LookAsync(TestContext.Current.CancellationToken);
        await target.PrepareAsync(after, found, TestContext.Current.CancellationToken);

        // Copying the rest would have opened connections by now; and a program that is compiled ahead compiles nothing at the instant.
        var any = ObjectContent.Own(after.Files.Read("/index.html"), "text/html");
        await BucketStore.ForEachAsync(
            Enumerable.Range(0, 2000), async (number, stop) => await store.WriteAsync($"other/{number}", any, stop), TestContext.Current.CancellationToken);
        await Task.Delay(1000, TestContext.Current.CancellationToken);
        await SwitchAsync(bench, target, found!, after);
    }

    private static async Task SwitchAsync(BucketBench bench, ITarget target, TargetMarker found, ReleaseParcel after)
    {
        var page = after.Files.Read("/index.html");
        var watch = Stopwatch.StartNew();
        var readable = Task.Run(async () =>
        {
            while (!(await bench.ReadAsync("/index.html")).AsSpan().SequenceEqual(page))
                await Task.Delay(2);
            return watch.Elapsed;
        });
        var shown = await target.ShowAsync(after, found, () => { }, TestContext.Current.CancellationToken);
        var all = watch.Elapsed;
        Say(bench.Address.IsPointed, $"readable after {(await readable).TotalSeconds:0.00} s, all done after {all.TotalSeconds:0.00} s, {shown}");
    }

    private static (ReleaseParcel Before, ReleaseParcel After) Releases()
    {
        var own = Environment.GetEnvironmentVariable("JVN_MEASURE");
        Assert.SkipWhen(own is null, "JVN_MEASURE names no folder.");
        var releases = Directory.GetDirectories(Path.Combine(own!, "releases")).Order(StringComparer.Ordinal).TakeLast(2).Select(Path.GetFullPath).ToList();
        var before = Parcel(1, releases[0]);
        return (before, Parcel(2, releases[1]) with { Kept = new HashSet<string>([before.Release.Sums]), Earlier = _ => before.Sums });
    }

    private static void Say(bool isPointed, string what) => TestContext.Current.TestOutputHelper!.WriteLine($"{(isPointed ? "pointer" : "order")} {what}");

    private static ReleaseParcel Parcel(int number, string folder)
    {
        var files = FinishedTree.Open(folder);
        var list = files.Read(HashList.Address);
        return new("a", new(number, MadeRelease.Start.AddHours(number), Convert.ToHexStringLower(SHA256.HashData(list))), files, HashList.TryParse(list)!,
            new HashSet<string>())
        {
            Earlier = _ => null,
        };
    }
}
