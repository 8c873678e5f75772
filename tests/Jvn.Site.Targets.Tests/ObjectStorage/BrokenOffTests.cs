using Xunit;

namespace Jvn.Site.Targets.Tests.ObjectStorage;

/// <summary>What a switch in order leaves behind when it is broken off at a known place, and what the next run makes of it.</summary>
public sealed class BrokenOffTests(ObjectStoreServer server)
{
    /// <summary>The next release is again what was shown before: only the marker tells that something else is there.</summary>
    [Fact]
    public async Task Nothing_stays_of_a_release_that_was_given_up_halfway()
    {
        await using var bench = await BucketBench.StartAsync(server, isPointed: false);
        using var first = new MadeRelease(1, ("/index.html", "一"), ("/jp/JVN1/index.html", "一"));
        using var second = new MadeRelease(2, ("/index.html", "二"), ("/jp/JVN1/index.html", "二"), ("/jp/JVN2/index.html", "二"));
        using var third = new MadeRelease(3, ("/index.html", "一"), ("/jp/JVN1/index.html", "一"), ("/robots.txt", "三"));
        Assert.Null((await StoreTroubleTests.ShowAsync(bench.Open(), first.Parcel()))!.Failure);
        await using (var proxy = new StoreProxy(bench.Address.Endpoint!))
        {
            proxy.Refuse = request =>
                request.HttpMethod == "PUT" && request.RawUrl!.EndsWith("/site/SHA256SUMS", StringComparison.Ordinal) ? (507, "Full") : null;
            Assert.NotNull((await StoreTroubleTests.ShowAsync(Through(bench, proxy), second.Parcel(known: first)))!.Failure);
        }

        Assert.Equal(second.Files["/jp/JVN2/index.html"], await bench.ReadAsync("/jp/JVN2/index.html"));
        Assert.Null((await StoreTroubleTests.ShowAsync(bench.Open(), third.Parcel(known: first)))!.Failure);
        foreach (var (address, bytes) in third.Files)
            Assert.Equal(bytes, await bench.ReadAsync(address));
        Assert.Null(await bench.ReadAsync("/jp/JVN2/index.html"));
    }

    [Fact]
    public async Task What_has_come_already_does_not_come_again()
    {
        await using var bench = await BucketBench.StartAsync(server, isPointed: false);
        using var release = new MadeRelease(1, [.. Enumerable.Range(0, 100).Select(page => ($"/jp/{page}/index.html", $"{page}"))]);
        var came = 0;
        await using (var proxy = new StoreProxy(bench.Address.Endpoint!))
        {
            proxy.Refuse = request => request.HttpMethod == "PUT" && Interlocked.Increment(ref came) > 200 ? (507, "Full") : null;
            Assert.NotNull((await StoreTroubleTests.ShowAsync(Through(bench, proxy), release.Parcel()))!.Failure);
        }

        var there = (await bench.NamesAsync()).Count;
        Assert.InRange(there, 150, 200);
        var receipt = await StoreTroubleTests.ShowAsync(bench.Open(), release.Parcel());
        Assert.Null(receipt!.Failure);
        Assert.InRange(receipt.Work.Files, 302 - 200, 302 - (there - 1)); // the marker is none of the release; what was on its way may have come since
        foreach (var (address, bytes) in release.Files)
            Assert.Equal(bytes, await bench.ReadAsync(address));
    }

    private static ITarget Through(BucketBench bench, StoreProxy proxy) => BucketBench.Open(bench.Address with { Endpoint = proxy.Address });
}
