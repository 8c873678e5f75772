using System.Text;
using Xunit;

namespace Jvn.Site.Targets.Tests.ObjectStorage;

/// <summary>A bucket in which not only this publisher writes.</summary>
public sealed class SharedBucketTests(ObjectStoreServer server)
{
    public static TheoryData<bool> Both => [false, true];

    [Fact]
    public async Task Objects_of_somebody_else_are_left_alone()
    {
        await using var bench = await BucketBench.StartAsync(server, isPointed: false);
        await bench.PutAsync("theirs/index.html", "theirs"u8.ToArray());
        await bench.PutAsync("jp/notes.txt", "theirs"u8.ToArray());
        using var first = Release(1, "一");
        using var second = new MadeRelease(2, ("/index.html", "二"));
        await ShowAsync(bench, first.Parcel());
        Assert.Null((await ShowAsync(bench, second.Parcel()))!.Failure); // nobody remembers what is there
        Assert.Null(await bench.ReadAsync("/jp/JVN1/index.html"));
        Assert.Equal("theirs"u8.ToArray(), await bench.ReadAsync("/theirs/index.html"));
        Assert.Equal("theirs"u8.ToArray(), await bench.ReadAsync("/jp/notes.txt"));
    }

    [Fact]
    public async Task Objects_that_stand_in_the_way_are_told_and_kept()
    {
        await using var bench = await BucketBench.StartAsync(server, isPointed: false);
        await bench.PutAsync("jp/JVN1/index.html", "theirs"u8.ToArray());
        using var release = Release(1, "一");
        for (var run = 0; run < 2; run++)
        {
            StoreTroubleTests.AssertFailed(await ShowAsync(bench, release.Parcel()), TargetFault.Foreign,
                "an object that no publisher put there has the name of a file of the site (jp/JVN1/index.html)");
            Assert.Equal("theirs"u8.ToArray(), await bench.ReadAsync("/jp/JVN1/index.html"));
        }

        await bench.Client.DeleteObjectAsync(bench.Address.Bucket, "site/jp/JVN1/index.html", TestContext.Current.CancellationToken);
        Assert.Null((await ShowAsync(bench, release.Parcel()))!.Failure);
        Assert.Equal(release.Files["/jp/JVN1/index.html"], await bench.ReadAsync("/jp/JVN1/index.html"));
    }

    /// <summary>What the list in the bucket says is believed only when it is the list that was published.</summary>
    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_list_of_hashes_that_somebody_changed_is_not_believed(bool isPointed)
    {
        await using var bench = await BucketBench.StartAsync(server, isPointed);
        using var first = Release(1, "一");
        using var second = Release(2, "二");
        Assert.Null((await ShowAsync(bench, first.Parcel()))!.Failure);
        var list = Assert.Single(await bench.NamesAsync(), name => name.EndsWith("/SHA256SUMS", StringComparison.Ordinal));
        await bench.PutAsync(list["site/".Length..], second.Sums.Render()); // as if all of the second release were there
        Assert.Null((await ShowAsync(bench, second.Parcel()))!.Failure); // nobody remembers what is there
        foreach (var (address, bytes) in second.Files)
            Assert.Equal(bytes, await bench.ReadAsync(address));
    }

    [Theory]
    [InlineData(false, ".jvn/target.json", "{", "its target.json cannot be read; somebody has changed it, or it was harmed")]
    [InlineData(true, "current", "nowhere", "its object 'current' cannot be read; somebody has changed it, or put it there")]
    public async Task A_marker_that_cannot_be_read_stops_everything(bool isPointed, string name, string bytes, string words)
    {
        await using var bench = await BucketBench.StartAsync(server, isPointed);
        using var release = Release(1, "一");
        await bench.PutAsync(name, Encoding.UTF8.GetBytes(bytes));
        StoreTroubleTests.AssertFailed(await ShowAsync(bench, release.Parcel()), TargetFault.Foreign, words);
        Assert.Equal(["site/" + name], await bench.NamesAsync());
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_place_is_switched_in_one_way_only(bool isPointed)
    {
        await using var bench = await BucketBench.StartAsync(server, isPointed);
        using var release = Release(1, "一");
        await ShowAsync(bench, release.Parcel());
        var other = BucketBench.Open(bench.Address with { IsPointed = !isPointed });
        var receipt = await StoreTroubleTests.ShowAsync(other, release.Parcel());
        Assert.Equal(TargetFault.Foreign, receipt!.Failure?.Fault);
        Assert.Contains(isPointed ? "switch=pointer" : "switch=order", receipt.Failure!.Words.English, StringComparison.Ordinal);
    }

    /// <summary>Both have looked, and neither has seen the other.</summary>
    [Theory]
    [MemberData(nameof(Both))]
    public async Task Of_two_publishers_at_once_one_publishes_and_the_other_is_told(bool isPointed)
    {
        for (var round = 0; round < 5; round++)
        {
            await using var bench = await BucketBench.StartAsync(server, isPointed);
            using var one = Release(1, "一");
            using var two = Release(2, "二");
            var receipts = await Task.WhenAll(ShowAsync(bench, one.Parcel("a")), ShowAsync(bench, two.Parcel("b")));
            var (shown, refused) = (receipts.Single(receipt => receipt!.Failure is null)!, receipts.Single(receipt => receipt!.Failure is not null)!);
            Assert.Equal(TargetFault.OfAnother, refused.Failure!.Fault);
            var winner = shown.Release.Number == 1 ? one : two;
            foreach (var (address, bytes) in winner.Files)
                Assert.Equal(bytes, await bench.ReadAsync(address));
        }
    }

    /// <summary>Some stores cannot compare and write in one.</summary>
    [Theory]
    [MemberData(nameof(Both))]
    public async Task Where_a_store_knows_no_conditions_what_is_there_is_read_again(bool isPointed)
    {
        await using var bench = await BucketBench.StartAsync(server, isPointed);
        await using var proxy = new StoreProxy(bench.Address.Endpoint!);
        proxy.Refuse = request => request.Headers["If-Match"] is not null || request.Headers["If-None-Match"] is not null ? (501, "NotImplemented") : null;
        var address = bench.Address with { Endpoint = proxy.Address };
        using var one = Release(1, "一");
        using var two = Release(2, "二");
        await using var slow = BucketBench.Open(address);
        var found = await slow.LookAsync(TestContext.Current.CancellationToken);
        Assert.Null((await StoreTroubleTests.ShowAsync(BucketBench.Open(address), one.Parcel("a")))!.Failure);
        var failure = await Assert.ThrowsAsync<TargetFailedException>(
            () => slow.ShowAsync(two.Parcel("b"), found, () => { }, TestContext.Current.CancellationToken));
        Assert.Equal(TargetFault.OfAnother, failure.Fault);
        Assert.Equal(one.Files["/index.html"], await bench.ReadAsync("/index.html"));
        Assert.Null((await StoreTroubleTests.ShowAsync(BucketBench.Open(address), two.Parcel("a", known: one)))!.Failure);
        Assert.Equal(two.Files["/index.html"], await bench.ReadAsync("/index.html"));
    }

    /// <summary>The store of these tests gives seven names at a time: what is removed and looked through here is more.</summary>
    [Fact]
    public async Task Lists_that_come_in_parts_are_read_to_their_end()
    {
        await using var bench = await BucketBench.StartAsync(server, isPointed: true);
        using var many = new MadeRelease(1, [.. Enumerable.Range(0, 20).Select(page => ($"/jp/{page}/index.html", $"{page}"))]);
        using var few = new MadeRelease(2, ("/index.html", "二"));
        await ShowAsync(bench, many.Parcel());
        var page = await bench.Client.ListObjectsV2Async(new() { BucketName = bench.Address.Bucket, MaxKeys = 1000 }, TestContext.Current.CancellationToken);
        Assert.True(page.IsTruncated);
        await ShowAsync(bench, few.Parcel(keepsNone: true));
        Assert.DoesNotContain(await bench.NamesAsync(), name => name.Contains("/jp/", StringComparison.Ordinal));
    }

    private static Task<TargetReceipt?> ShowAsync(BucketBench bench, ReleaseParcel parcel) => StoreTroubleTests.ShowAsync(bench.Open(), parcel);

    private static MadeRelease Release(int number, string text) =>
        new(number, ("/index.html", text), ("/jp/JVN1/index.html", text), ("/style.css", "p{}"));
}
