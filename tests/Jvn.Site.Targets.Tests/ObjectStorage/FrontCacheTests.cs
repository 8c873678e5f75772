using Xunit;

namespace Jvn.Site.Targets.Tests.ObjectStorage;

/// <summary>What a front remembers, and for how long.</summary>
public sealed class FrontCacheTests(ObjectStoreServer server)
{
    public static TheoryData<bool> Both => [false, true];

    /// <summary>Nobody's page stays dark because somebody asked too early.</summary>
    [Theory]
    [MemberData(nameof(Both))]
    public async Task What_is_published_is_read_seconds_later_though_it_was_asked_for_before(bool isPointed)
    {
        using var first = new MadeRelease(1, ("/index.html", "一"), ("/404.html", "無"));
        using var second = new MadeRelease(2, ("/index.html", "二"), ("/404.html", "無"), ("/jp/JVN00000001/index.html", "二"));
        await using var bench = await BucketBench.StartAsync(server, isPointed);
        await StoreTroubleTests.ShowAsync(bench.Open(), first.Parcel());
        await using var front = await BucketFront.BeforeAsync(bench);
        Assert.Equal(404, (await front.GetAsync("/jp/JVN00000001/")).Status);
        Assert.Equal("一"u8.ToArray(), (await front.GetAsync("/")).Body);
        await StoreTroubleTests.ShowAsync(bench.Open(), second.Parcel(known: first));
        await Task.Delay(TimeSpan.FromSeconds(isPointed ? 2.1 : 5.1), TestContext.Current.CancellationToken);
        Assert.Equal("二"u8.ToArray(), (await front.GetAsync("/jp/JVN00000001/")).Body);
        Assert.Equal("二"u8.ToArray(), (await front.GetAsync("/")).Body);
    }

    /// <summary>It goes by the pointer that it has read for a second more: to a release that never became whole, after a run that was broken off.</summary>
    [Fact]
    public async Task What_was_there_in_plain_forms_only_is_read_on_by_a_front_that_has_not_heard_of_the_next_release()
    {
        using var first = Make(1);
        using var second = Make(2);
        using var third = Make(3);
        await using var bench = await BucketBench.StartAsync(server, isPointed: true);
        await StoreTroubleTests.ShowAsync(bench.Open(), first.Parcel());
        await PlainFormsTests.BreakOffBeforeFormsAsync(bench, second.Parcel(known: first));
        await using var front = await BucketFront.BeforeAsync(bench);
        Assert.Equal("二"u8.ToArray(), (await front.GetAsync("/")).Body);
        Assert.Null((await StoreTroubleTests.ShowAsync(bench.Open(), third.Parcel(known: [first, second])))!.Failure);
        for (var page = 0; page < 40; page++)
        {
            Assert.Equal(200, (await front.GetAsync($"/jp/{page}/")).Status);
            await Task.Delay(TimeSpan.FromMilliseconds(60), TestContext.Current.CancellationToken);
        }

        static MadeRelease Make(int number) => new(
            number, [("/index.html", $"{"一二三"[number - 1]}"), .. Enumerable.Range(0, 40).Select(page => ($"/jp/{page}/index.html", $"{number}"))]);
    }

    /// <summary>A store that is away keeps nobody from what was read last.</summary>
    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_store_that_is_away_is_not_noticed_by_who_reads_what_others_have_read(bool isPointed)
    {
        using var release = FrontSite.Make();
        await using var bench = await BucketBench.StartAsync(server, isPointed);
        await StoreTroubleTests.ShowAsync(bench.Open(), release.Parcel());
        await using var proxy = new StoreProxy(bench.Address.Endpoint!);
        await using var front = await BucketFront.BeforeAsync(bench, proxy.Address);
        Assert.Equal(200, (await front.GetAsync("/")).Status);
        proxy.Refuse = _ => (503, "SlowDown");
        await Task.Delay(TimeSpan.FromSeconds(5.1), TestContext.Current.CancellationToken);
        Assert.Equal(release.Files["/index.html"], (await front.GetAsync("/")).Body);
    }
}
