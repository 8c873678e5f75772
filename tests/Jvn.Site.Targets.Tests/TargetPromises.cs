using System.Text;
using Jvn.Site.Output.Integrity;
using Xunit;

namespace Jvn.Site.Targets.Tests;

/// <summary>What every target promises. Each kind runs all of it.</summary>
public abstract class TargetPromises
{
    private const string Secret = "漏れてはならない文";

    private static readonly string Long = string.Concat(Enumerable.Repeat("長い文。", 500));

    /// <summary>How often a run is broken off, if nothing else is asked for.</summary>
    protected virtual int UsualBreaks => 20;

    /// <summary>A place of a test's own.</summary>
    protected abstract Task<TargetBench> StartAsync();

    [Fact]
    public async Task What_is_brought_is_what_readers_get()
    {
        await using var bench = await StartAsync();
        using var first = First();
        var receipt = await ShowAsync(bench, first.Parcel());
        Assert.Equal((1, null), (receipt!.Release.Number, receipt.Failure));
        await AssertReadersSee(bench, first);
    }

    [Fact]
    public async Task What_changed_comes_what_went_goes_and_the_rest_stays()
    {
        await using var bench = await StartAsync();
        using var first = First();
        using var second = new MadeRelease(2, ("/index.html", "一 " + Long), ("/jp/JVN1/index.html", "変わった"), ("/jp/JVN2/index.html", "新しい"));
        await ShowAsync(bench, first.Parcel());
        await ShowAsync(bench, second.Parcel(known: first));
        await AssertReadersSee(bench, second);
        Assert.Null(await bench.ReadAsync("/old/page.html"));
    }

    /// <summary>Whatever is still to be done then.</summary>
    [Fact]
    public async Task It_is_told_when_readers_see_a_release_and_not_before()
    {
        await using var bench = await StartAsync();
        using var first = First();
        using var second = new MadeRelease(2, ("/index.html", "二 " + Long), ("/jp/JVN2/index.html", "新しい"));
        foreach (var (release, known) in new[] { (first, Array.Empty<MadeRelease>()), (second, [first]) })
        {
            await using var target = bench.Open();
            var told = 0;
            await target.ShowAsync(release.Parcel(known: known), await target.LookAsync(TestContext.Current.CancellationToken), () =>
            {
                told++;
                AssertReadersSee(bench, release, address => !(bench.BringsListLast && IsOfList(address))).GetAwaiter().GetResult();
            }, TestContext.Current.CancellationToken);
            Assert.True(told > 0);
        }
    }

    [Fact]
    public async Task A_release_that_is_shown_already_costs_nothing()
    {
        await using var bench = await StartAsync();
        using var first = First();
        await ShowAsync(bench, first.Parcel());
        Assert.Null(await ShowAsync(bench, first.Parcel()));
    }

    /// <summary>Neither their length nor their time tells them apart.</summary>
    [Fact]
    public async Task Other_bytes_of_the_same_length_and_time_come()
    {
        await using var bench = await StartAsync();
        using var first = new MadeRelease(1, ("/index.html", "aaaa"), ("/style.css", "same"));
        using var second = new MadeRelease(2, ("/index.html", "bbbb"), ("/style.css", "same"));
        await ShowAsync(bench, first.Parcel());
        await ShowAsync(bench, second.Parcel(known: first), isPrepared: true);
        await AssertReadersSee(bench, second);
    }

    /// <summary>Also where nobody knows any longer what the target shows but the target.</summary>
    [Fact]
    public async Task Other_bytes_of_the_same_length_and_time_come_to_a_target_that_nobody_remembers()
    {
        await using var bench = await StartAsync();
        using var first = new MadeRelease(1, ("/index.html", "aaaa"), ("/style.css", "same"));
        using var second = new MadeRelease(2, ("/index.html", "bbbb"), ("/style.css", "same"));
        await ShowAsync(bench, first.Parcel());
        await ShowAsync(bench, second.Parcel());
        await AssertReadersSee(bench, second);
    }

    [Fact]
    public async Task What_waits_for_its_instant_can_be_read_by_nobody()
    {
        await using var bench = await StartAsync();
        using var first = First();
        using var second = new MadeRelease(
            2, ("/index.html", "一 " + Long), ("/jp/JVN1/index.html", "二"), ("/jp/JVN2/index.html", Secret), ("/feed.xml", Secret + Long));
        await ShowAsync(bench, first.Parcel());
        await using (var target = bench.Open())
        {
            var found = await target.LookAsync(TestContext.Current.CancellationToken);
            await target.PrepareAsync(second.Parcel(known: first), found, TestContext.Current.CancellationToken);
            await AssertReadersSee(bench, first);
            Assert.Null(await bench.ReadAsync("/jp/JVN2/index.html"));
            Assert.DoesNotContain(await bench.ReadAllAsync(), bytes => Encoding.UTF8.GetString(bytes).Contains(Secret, StringComparison.Ordinal));
            await target.ShowAsync(second.Parcel(known: first), found, () => { }, TestContext.Current.CancellationToken);
        }

        await AssertReadersSee(bench, second);
    }

    [Fact]
    public async Task What_was_prepared_and_given_up_leaves_nothing()
    {
        await using var bench = await StartAsync();
        using var first = First();
        using var second = new MadeRelease(2, ("/index.html", Secret), ("/jp/JVN2/index.html", Secret));
        using var third = new MadeRelease(3, ("/index.html", "三 " + Long), ("/jp/JVN1/index.html", "二"));
        await ShowAsync(bench, first.Parcel());
        await using (var fleet = new TargetFleet([bench.Open()], takesOver: false, TimeProvider.System))
        {
            fleet.Prepare(second.Parcel(known: first));
            fleet.Prepare(third.Parcel(known: first));
            Assert.Null(Assert.Single(await fleet.ShowAsync(third.Parcel(known: first), TestContext.Current.CancellationToken)).Failure);
        }

        await AssertReadersSee(bench, third);
        Assert.DoesNotContain(await bench.ReadAllAsync(), bytes => Encoding.UTF8.GetString(bytes).Contains(Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_taken_back_is_gone_from_the_earlier_releases_too()
    {
        await using var bench = await StartAsync();
        using var first = First();
        using var second = new MadeRelease(2, ("/index.html", "一"), ("/jp/JVN2/index.html", Secret + Long));
        using var third = new MadeRelease(3, ("/index.html", "三"));
        await ShowAsync(bench, first.Parcel());
        await ShowAsync(bench, second.Parcel(known: first));
        await ShowAsync(bench, third.Parcel(keepsNone: true, known: second));
        await AssertReadersSee(bench, third);
        Assert.DoesNotContain(await bench.ReadAllAsync(), bytes => Encoding.UTF8.GetString(bytes).Contains(Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_not_what_the_release_says_is_not_shown()
    {
        await using var bench = await StartAsync();
        using var first = First();
        using var second = new MadeRelease(2, ("/index.html", "一 " + Long), ("/jp/JVN1/index.html", "変わった"));
        await ShowAsync(bench, first.Parcel());
        second.Harm("/jp/JVN1/index.html");
        Assert.Equal(TargetFault.Failed, (await ShowAsync(bench, second.Parcel(known: first)))!.Failure?.Fault);
        Assert.Equal(first.Files["/jp/JVN1/index.html"], await bench.ReadAsync("/jp/JVN1/index.html"));
    }

    [Fact]
    public async Task A_first_release_is_looked_through_as_any_other()
    {
        await using var bench = await StartAsync();
        using var first = First();
        first.Harm("/jp/JVN1/index.html");
        Assert.Equal(TargetFault.Failed, (await ShowAsync(bench, first.Parcel()))!.Failure?.Fault);
    }

    [Fact]
    public async Task An_earlier_release_is_refused()
    {
        await using var bench = await StartAsync();
        using var first = First();
        using var second = new MadeRelease(2, ("/index.html", "二"));
        await ShowAsync(bench, second.Parcel());
        Assert.Equal(TargetFault.Newer, (await ShowAsync(bench, first.Parcel()))!.Failure?.Fault);
        await AssertReadersSee(bench, second);
    }

    [Fact]
    public async Task Another_publisher_is_refused_until_it_says_that_it_takes_over()
    {
        await using var bench = await StartAsync();
        using var first = First();
        using var second = new MadeRelease(2, ("/index.html", "二"));
        await ShowAsync(bench, first.Parcel());
        Assert.Equal(TargetFault.OfAnother, (await ShowAsync(bench, second.Parcel("b")))!.Failure?.Fault);
        await AssertReadersSee(bench, first);
        Assert.Null((await ShowAsync(bench, second.Parcel("b"), takesOver: true))!.Failure);
        await AssertReadersSee(bench, second);
        Assert.Equal(TargetFault.Newer, (await ShowAsync(bench, first.Parcel(), takesOver: true))!.Failure?.Fault);
    }

    /// <summary>Whatever is broken off, and when: readers see whole files of the one release or the other, and the next run puts it right.</summary>
    [Fact]
    public async Task What_is_broken_off_is_put_right_by_the_next_run()
    {
        var times = Environment.GetEnvironmentVariable("JVN_TARGET_BREAKS") is { } asked
            ? int.Parse(asked, System.Globalization.CultureInfo.InvariantCulture) : UsualBreaks;
        await using var bench = await StartAsync();
        List<MadeRelease> possible = [First()]; // what readers may see
        await ShowAsync(bench, possible[0].Parcel());
        for (var round = 2; round < times + 2; round++)
        {
            possible.Add(new MadeRelease(round, [.. Enumerable.Range(0, 12).Select(page => Page(page, round)), ("/index.html", $"{round}")]));
            using (var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken))
            {
                stop.CancelAfter(TimeSpan.FromMilliseconds(round * 37 % 400));
                await using var fleet = new TargetFleet([bench.Open()], takesOver: false, TimeProvider.System);
                try
                {
                    await fleet.ShowAsync(possible[^1].Parcel(known: [.. possible]), stop.Token);
                }
                catch (OperationCanceledException)
                {
                    // As somebody wanted.
                }
            }

            await AssertWhole(bench, possible);
            if (round % 3 == 0)
                await SettleAsync();
        }

        await SettleAsync();
        possible[0].Dispose();

        async Task SettleAsync()
        {
            Assert.Null((await ShowAsync(bench, possible[^1].Parcel(known: [.. possible])))?.Failure);
            await AssertReadersSee(bench, possible[^1]);
            possible[..^1].ForEach(release => release.Dispose());
            possible.RemoveRange(0, possible.Count - 1);
        }

        static (string, string) Page(int page, int round) => ($"/jp/{page}/index.html", $"{(page % 3 == 0 ? round : 0)} {page}");
    }

    private static MadeRelease First() =>
        new(1, ("/index.html", "一 " + Long), ("/jp/JVN1/index.html", "二"), ("/old/page.html", "去る"), ("/rss/jvn.rdf", "<rdf/>"));

    private static async Task<TargetReceipt?> ShowAsync(TargetBench bench, ReleaseParcel parcel, bool takesOver = false, bool isPrepared = false)
    {
        await using var fleet = new TargetFleet([bench.Open()], takesOver, TimeProvider.System);
        if (isPrepared)
        {
            fleet.Prepare(parcel);
            await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        }

        return (await fleet.ShowAsync(parcel, TestContext.Current.CancellationToken)).SingleOrDefault();
    }

    private static async Task AssertReadersSee(TargetBench bench, MadeRelease release, Func<string, bool>? which = null)
    {
        foreach (var (address, bytes) in release.Files.Where(file => which?.Invoke(file.Key) is not false))
            Assert.Equal(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(await bench.ReadAsync(address) ?? []));
    }

    private static bool IsOfList(string address) => address is HashList.Address or HashList.SignatureAddress;

    // Each file as one of them has it; where a switch is one step, all as the same one has them. What was on its way when it was broken off may arrive in the
    // middle of reading: then it is read again.
    private static async Task AssertWhole(TargetBench bench, IReadOnlyCollection<MadeRelease> possible)
    {
        for (var attempt = 1; ; attempt++)
        {
            var seen = new Dictionary<string, byte[]?>(StringComparer.Ordinal);
            foreach (var address in possible.SelectMany(release => release.Files.Keys).Distinct())
                seen[address] = await bench.ReadAsync(address);
            var atOnce = seen.Keys.Where(address => !(bench.BringsListLast && IsOfList(address))).ToList();
            bool IsOf(MadeRelease release, string address) => seen[address] is { } bytes
                ? release.Files.TryGetValue(address, out var wanted) && bytes.AsSpan().SequenceEqual(wanted) : !release.Files.ContainsKey(address);
            if (bench.SwitchesInOneStep
                ? possible.Any(release => atOnce.All(address => IsOf(release, address)))
                    && possible.Any(release => seen.Keys.Except(atOnce).All(address => IsOf(release, address)))
                : seen.Keys.All(address => possible.Any(release => IsOf(release, address))))
                return;
            Assert.True(
                attempt < 3,
                "A mixture is seen: " +
                string.Join(", ", seen.Select(one => $"{one.Key}: {(one.Value is null ? "-" : Encoding.UTF8.GetString(one.Value)[..1])}")));
        }
    }
}
