using Jvn.Site.Cli;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>After a release that was made while the clock was ahead an emergency gets out at once, nothing else by accident, and the way back is JVN7004 and
/// JVN7019.</summary>
public sealed class ClockAheadTests : IDisposable
{
    private const string Early = "2026-03-01T13:00:00+09:00";
    private static readonly DateTimeOffset Now = PublishingPlace.Start;
    private static readonly DateTimeOffset Ahead = Now.AddHours(3);

    private readonly PublishingPlace place = new();

    public ClockAheadTests()
    {
        place.PutAdvisory("JVN#10000001", "2026-02-01T12:00:00+09:00");
        place.PutAdvisory("JVN#10000002", "2026-02-01T12:00:00+09:00");
    }

    [Fact]
    public async Task Nothing_ordinary_goes_out_until_an_operator_says_that_the_clock_is_right_now()
    {
        await PublishedAsync(Ahead, 1);
        place.PutAdvisory("JVN#10000003", "2026-03-01T11:00:00+09:00");
        var (exit, output) = await PublishAsync(Now);
        Assert.Equal(ExitCode.Refused, exit);
        Assert.Contains("JVN7004", output);
        Assert.Contains("--confirm-clock", output);
        Assert.False(Shows("JVN10000003"));

        await PublishedAsync(Now, 2, confirm: true);
        Assert.True(Shows("JVN10000003"));
        Assert.Contains("Nothing to publish", (await PublishAsync(Now.AddMinutes(1))).Output);
    }

    [Fact]
    public async Task The_way_back_is_open_also_when_the_site_is_the_same()
    {
        await PublishedAsync(Ahead, 1);
        Assert.Contains("JVN7004", (await PublishAsync(Now)).Output);
        await PublishedAsync(Now, 2, confirm: true);
        Assert.Contains("Nothing to publish", (await PublishAsync(Now.AddMinutes(1))).Output);
    }

    [Fact]
    public async Task An_emergency_gets_out_at_once_and_lets_nothing_out_with_it()
    {
        await PublishedAsync(Ahead, 1);
        place.PutAdvisory("JVN#10000003", Early);
        place.PutAdvisory("JVN#10000002", "2026-02-01T12:00:00+09:00", "文", "taken-back: {at: 2026-03-01T11:59:00+09:00, reason: 誤}");
        await PublishedAsync(Now, 2);
        Assert.Equal((true, false, false), (Shows("JVN10000001"), Shows("JVN10000002"), Shows("JVN10000003")));

        // From here on all goes by the true clock.
        await PublishedAsync(Now.AddHours(1), 3);
        Assert.True(Shows("JVN10000003"));
    }

    [Fact]
    public async Task What_came_out_early_is_taken_back_by_a_word_and_stays_away_until_its_date_is_moved()
    {
        place.PutAdvisory("JVN#10000003", Early);
        await PublishedAsync(Ahead, 1);
        Assert.True(Shows("JVN10000003"));
        var before = Jvn.Seen(place);
        var (exit, output) = await PublishAsync(Now, confirm: true);
        Assert.Equal(ExitCode.Refused, exit);
        Assert.Contains("/jp/JVN10000003/:1:1: error JVN7019: JVN#10000003 is out before its release instant, 2026-03-01T13:00:00+09:00.", output);
        Assert.Equal(before, Jvn.Seen(place));
        Assert.DoesNotContain("10000003", (await Jvn.PublishAsync(place, new FakeTimeProvider(Now), confirmClock: true, redact: true)).Output);

        Assert.Contains("JVN5002", await RunsAsync(3, "withdraw", "JVN#10000003", "--emergency", "--reason", "時計"));
        await RunsAsync(2, "withdraw", "JVN#10000003", "--out-early", "--reason", "時計");
        await RunsAsync(0, "withdraw", "JVN#10000003", "--emergency", "--out-early", "--reason", "時計");
        await PublishedAsync(Now, 2);
        Assert.False(Shows("JVN10000003"));
        Assert.Contains("Nothing to publish", (await PublishAsync(Now.AddHours(2))).Output);
    }

    [Fact]
    public async Task What_came_out_early_stays_out_when_it_is_released_now()
    {
        place.PutAdvisory("JVN#10000003", Early);
        await PublishedAsync(Ahead, 1);
        await RunsAsync(0, "release-now", "JVN#10000003", "--reason", "時計");
        Assert.Contains("JVN7004", (await PublishAsync(Now.AddMinutes(1))).Output);
        await PublishedAsync(Now.AddMinutes(1), 2, confirm: true);
        Assert.Contains("2026-03-01T12:0", Jvn.Read(place, "jp/JVN10000003/index.json"));
        Assert.DoesNotContain("2026-03-01T13", Jvn.Read(place, "jp/JVN10000003/index.json"));
    }

    [Fact]
    public async Task Another_emergency_unpublishes_nothing_that_came_out_early_and_names_what_is_to_be_decided()
    {
        place.PutAdvisory("JVN#10000003", Early);
        await PublishedAsync(Ahead, 1);
        place.PutAdvisory("JVN#10000002", "2026-02-01T12:00:00+09:00", "文", "taken-back: {at: 2026-03-01T11:59:00+09:00, reason: 誤}");
        Assert.Contains("JVN7019: JVN#10000003", (await PublishAsync(Now)).Output);
        Assert.True(Shows("JVN10000002") && Shows("JVN10000003"));
        await RunsAsync(0, "release-now", "JVN#10000003", "--reason", "時計");
        await PublishedAsync(Now.AddMinutes(1), 2);
        Assert.Equal((false, true), (Shows("JVN10000002"), Shows("JVN10000003")));
    }

    [Fact]
    public async Task An_update_that_came_out_early_is_not_dropped_by_accident()
    {
        var file = Path.Combine(place.Input, "advisories", "JVN10000001.md");
        var current = File.ReadAllText(file);
        string[] history = [$"history: [{{at: {Early}, text: 更新}}]"];
        await PutUpdateAsync(history);
        await PublishedAsync(Ahead, 1);
        Assert.Contains("改めた文", Jvn.Read(place, "jp/JVN10000001/index.html"));
        Assert.Contains("JVN7013", (await PublishAsync(Now, confirm: true)).Output);
        await PutUpdateAsync([.. history, $"taken-back: {{at: {Early}, reason: 時計}}"]);
        await PublishedAsync(Now, 2);
        Assert.DoesNotContain("改めた文", Jvn.Read(place, "jp/JVN10000001/index.html"));

        async Task PutUpdateAsync(string[] front)
        {
            place.PutAdvisory("JVN#10000001", Early, "改めた文", front);
            File.Move(file, file.Replace(".md", ".next.md", StringComparison.Ordinal), overwrite: true);
            await File.WriteAllTextAsync(file, current, TestContext.Current.CancellationToken);
        }
    }

    public void Dispose() => place.Dispose();

    private bool Shows(string id) => File.Exists(Path.Combine(place.Target, "current", "jp", id, "index.html"));

    private Task<(ExitCode Exit, string Output)> PublishAsync(DateTimeOffset now, bool confirm = false) =>
        Jvn.PublishAsync(place, new FakeTimeProvider(now), confirmClock: confirm);

    private async Task PublishedAsync(DateTimeOffset now, int release, bool confirm = false)
    {
        var (exit, output) = await PublishAsync(now, confirm);
        Assert.True(exit == ExitCode.Done && output.StartsWith($"Published release {release}:", StringComparison.Ordinal), output);
    }

    private async Task<string> RunsAsync(int code, params string[] arguments)
    {
        var (ended, said) = await Jvn.RunAsync(new FakeTimeProvider(Now), [.. arguments, "--input", place.Input]);
        Assert.True(code == ended, $"{ended}: {said}");
        return said;
    }
}
