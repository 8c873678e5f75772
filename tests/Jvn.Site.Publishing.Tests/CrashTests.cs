using System.Globalization;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>A publisher is killed again and again, at any moment, while readers read through a real server: they see one whole site or the next, and the next
/// publisher goes on.</summary>
/// <remarks><c>JVN_CRASH_KILLS</c> says how often; <c>tests/crash-proof</c> sets it.</remarks>
public sealed class CrashTests : IAsyncDisposable
{
    private readonly PublishingPlace place = new();
    private readonly string server = Directory.CreateTempSubdirectory("jvn-nginx-").FullName;

    [Fact]
    public async Task Whenever_it_is_killed_readers_see_whole_releases_and_the_next_run_recovers()
    {
        Assert.SkipUnless(File.Exists("/usr/sbin/nginx"), "nginx is missing; tests/install-tools installs it");
        var kills = int.Parse(Environment.GetEnvironmentVariable("JVN_CRASH_KILLS") ?? "8", CultureInfo.InvariantCulture);
        place.PutAdvisory("JVN#10000001", "2026-02-01T12:00:00+09:00");
        var (code, output) = await PublishAsync();
        Assert.True(code == 0, output);

        await using var nginx = await NginxServer.StartAsync(Path.Combine(place.Target, "current"), server);
        await using var readers = new Reader(nginx.Address, connections: 4);
        var (moments, killed, length) = (new System.Random(kills), 0, TimeSpan.FromSeconds(2));
        for (var run = 1; killed < kills; run++)
        {
            PutNews(run);
            using var publisher = Publisher.Start(place, options: ["--keep", "1000000"]);
            var began = TimeProvider.System.GetTimestamp();

            // Every other time not before everything is prepared, when each thousandth of a second counts.
            if (run % 2 == 0)
            {
                while (!publisher.HasExited && !Path.Exists(Path.Combine(place.Target, "private", "next-current")))
                    await Task.Delay(1, TestContext.Current.CancellationToken);
                await Task.Delay(moments.Next(moments.Next(2) == 0 ? 15 : 200), TestContext.Current.CancellationToken);
            }
            else
            {
                await Task.Delay(length * moments.NextDouble(), TestContext.Current.CancellationToken);
            }

            if (publisher.HasExited)
            {
                (code, output) = await publisher.EndAsync();
                Assert.True(code == 0, output);
                length = TimeProvider.System.GetElapsedTime(began);
                continue;
            }

            publisher.Kill();
            await publisher.EndAsync();
            killed++;
            var live = FinishedTree.Open(Path.Combine(place.Target, "current", "."));
            Assert.Equal(HashList.TryParse(live.Read(HashList.Address))!.Hashes, HashList.Of(live).Hashes);
        }

        (code, output) = await PublishAsync("--keep", "1000000");
        Assert.True(code == 0, output);
        Assert.Equal(["lock", "publisher", "records", "state.json"], Names("private"));
        var numbers = Names("releases");
        Assert.Equal(numbers.Select(number => number + ".json"), Names("receipts"));
        Assert.Equal(numbers.SelectMany(number => new[] { number + ".files", number + ".json", number + ".sums" }), Names("private/records"));

        var faults = await readers.FaultsAsync(numbers.Select(number =>
            HashList.TryParse(File.ReadAllBytes(Path.Combine(place.Target, "private", "records", number + ".sums")))!));
        Assert.True(faults is [], string.Join('\n', faults.Take(20)));
        Assert.True(readers.Answers > kills * 20, $"{readers.Answers} answers are too few to tell anything");
        TestContext.Current.SendDiagnosticMessage($"{killed} kills, {numbers.Count} releases, {readers.Answers} answers, all of them whole");
    }

    public ValueTask DisposeAsync()
    {
        place.Dispose();
        Directory.Delete(server, recursive: true);
        return ValueTask.CompletedTask;
    }

    // Each run has something new, in a site that stays small: one of twenty advisories comes out, or is updated once more.
    private void PutNews(int run) => place.PutAdvisory(
        $"JVN#{20000000 + (run % 20)}", "2026-02-01T12:00:00+09:00", "文",
        ["history:", .. Enumerable.Range(0, (run / 20) + 1)
            .Select(update => $"  - {{at: 2026-02-{2 + (update / 24):00}T{update % 24:00}:00:00+09:00, text: 更新}}")]);

    private async Task<(int Code, string Output)> PublishAsync(params string[] options)
    {
        using var publisher = Publisher.Start(place, options: options);
        return await publisher.EndAsync();
    }

    private List<string> Names(string folder) =>
        [.. new DirectoryInfo(Path.Combine(place.Target, folder)).EnumerateFileSystemInfos().Select(entry => entry.Name).Order(StringComparer.Ordinal)];
}
