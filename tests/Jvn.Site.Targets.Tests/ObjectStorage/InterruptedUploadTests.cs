using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace Jvn.Site.Targets.Tests.ObjectStorage;

/// <summary>Uploads that are broken off at random moments, one release after the other, while a reader goes from link to link through the front.</summary>
public sealed partial class InterruptedUploadTests(ObjectStoreServer server)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(250);

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task A_reader_never_meets_a_link_to_nothing_and_never_goes_back_in_time(bool isPointed, bool knowsPlain)
    {
        var times = Environment.GetEnvironmentVariable("JVN_TARGET_BREAKS") is { } asked ? int.Parse(asked, CultureInfo.InvariantCulture) : 20;
        var dice = new Random(times);
        await using var bench = await BucketBench.StartAsync(server, isPointed);
        await using var front = await BucketFront.BeforeAsync(bench, knowsPlain: knowsPlain);
        var releases = new List<MadeRelease> { LinkedSite.Make(1, 1, style: 0) };
        await StoreTroubleTests.ShowAsync(bench.Open(), releases[0].Parcel());
        using var end = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var reading = Task.Run(() => ReadAsync(front, isPointed, end.Token), TestContext.Current.CancellationToken);
        var broken = 0;
        for (var number = 2; broken < times && !reading.IsCompleted; number++)
        {
            releases.Add(LinkedSite.Make(number, 2 + (number / 8), style: 0));
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            stop.CancelAfter(Longest * dice.NextDouble());
            try
            {
                await using var fleet = new TargetFleet([bench.Open()], takesOver: false, TimeProvider.System);
                await fleet.ShowAsync(releases[^1].Parcel(known: [.. releases]), stop.Token);
            }
            catch (OperationCanceledException)
            {
                broken++;
            }
        }

        await end.CancelAsync();
        var pages = await reading;
        Assert.True(broken == times && pages > times, $"{broken} of {times} were broken off, {pages} pages were read");
        Assert.Null((await StoreTroubleTests.ShowAsync(bench.Open(), releases[^1].Parcel(known: [.. releases])))?.Failure);
        foreach (var (address, bytes) in releases[^1].Files)
            Assert.Equal(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(await bench.ReadAsync(address) ?? []));
        releases.ForEach(one => one.Dispose());
    }

    // From the front page to wherever it leads, again and again. Returns how many pages were read.
    private static async Task<int> ReadAsync(BucketFront front, bool isPointed, CancellationToken end)
    {
        var (pages, newest) = (0, new Dictionary<string, int>(StringComparer.Ordinal));
        while (!end.IsCancellationRequested)
        {
            var open = new Queue<string>(["/"]);
            var seen = new HashSet<string>(open, StringComparer.Ordinal);
            while (open.TryDequeue(out var address) && !end.IsCancellationRequested)
            {
                var answer = await front.GetAsync(address, pages % 2 == 0 ? "gzip" : "");
                Assert.True(answer.Status == 200, $"a link leads to {address}: {answer.Status}");
                pages++;
                var page = Encoding.UTF8.GetString(answer.Unpacked);
                if (Release().Match(page) is { Success: true } told)
                {
                    // One at a time, an address does not go back; all at once, nothing does.
                    var (of, release) = (isPointed ? "all" : address + pages % 2, int.Parse(told.Groups[1].Value, CultureInfo.InvariantCulture));
                    Assert.True(release >= newest.GetValueOrDefault(of), $"{address} is of {release} after {newest.GetValueOrDefault(of)}");
                    newest[of] = release;
                }

                foreach (var link in LinkedSite.LinksOf(page).Where(seen.Add))
                    open.Enqueue(link);
            }
        }

        return pages;
    }

    [GeneratedRegex("data-release=([0-9]+)")]
    private static partial Regex Release();
}
