using Jvn.Site.Cli;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>What falls due while a publisher waits comes out when its instant begins; what changed meanwhile is heeded. By the machine's own clock.</summary>
public sealed class WaitTests : IDisposable
{
    private readonly PublishingPlace place = new();
    private readonly PublishRun run;

    public WaitTests() => run = new PublishRun(place);

    [Fact]
    public async Task Several_instants_are_all_kept_and_the_later_ones_stay_out_of_sight()
    {
        await PublishedAsync();
        var (first, second, far) = (PublishRun.In(10), PublishRun.In(20), PublishRun.In(3600));
        place.PutAdvisory("JVN#10000001", PublishRun.Text(first));
        place.PutAdvisory("JVN#10000002", PublishRun.Text(second));
        place.PutAdvisory("JVN#10000003", PublishRun.Text(far));
        var running = Jvn.PublishAsync(place, TimeProvider.System, wait: TimeSpan.FromSeconds(60));
        var seen = new List<(int Advisories, DateTimeOffset At)>();
        for (var isLast = false; !isLast;)
        {
            isLast = running.IsCompleted; // what came just before the end is seen too
            var before = DateTimeOffset.UtcNow;
            var advisories = run.Advisories;
            if (advisories >= 0 && (seen is [] || seen[^1].Advisories != advisories))
                seen.Add((advisories, advisories == 0 ? before : DateTimeOffset.UtcNow));
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }

        var (exit, output) = await running;
        Assert.True(exit == ExitCode.Done, output);
        Assert.Equal([0, 1, 2], seen.Select(state => state.Advisories));
        Assert.True(seen[1].At >= first && seen[2].At >= second, output);
        Assert.Equal([first, second], new[] { 2, 3 }.Select(number => Receipt(number).Due!.Value));
        Assert.All(new[] { 2, 3 }, number => Assert.InRange((Receipt(number).Switched - Receipt(number).Due!.Value).TotalSeconds, 0, double.MaxValue));
        Assert.Contains($" s; waiting for {Published.JapanTime.Rfc3339(first)}.", output);
    }

    [Fact]
    public async Task While_something_waits_a_shared_log_says_nothing_of_it()
    {
        // Prepared as of its instant it is public there, and has faults that would be told in words.
        await PublishedAsync();
        place.Put("input/advisories/case-1.md", Withheld("JVN#20000002", PublishRun.In(15)));
        var (exit, output) = await Jvn.PublishAsync(place, TimeProvider.System, wait: TimeSpan.FromSeconds(30), redact: true);
        Assert.True(exit == ExitCode.Done, output);
        var said = output.Split('\n').TakeWhile(line => !line.StartsWith("Published release 2", StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(said, line => line.Contains("20000002", StringComparison.Ordinal) || line.Contains("case-1", StringComparison.Ordinal)
            || line.Contains("waiting", StringComparison.Ordinal));
        Assert.Contains("withheld-1: warning JVN2005", said);
    }

    [Fact]
    public async Task What_will_be_refused_at_its_instant_is_not_named_before_it()
    {
        // The revision takes the page of a vendor away, which is refused when it is prepared.
        place.Put("input/vendors/beta.yml", "number: 100002\nname: {ja: 別社, en: Other}\nkana: ベッシャ\n");
        place.PutAdvisory("JVN#10000001", "2026-02-01T12:00:00+09:00", "文", "  - vendor: beta", "    status: unknown");
        await PublishedAsync();
        var due = PublishRun.In(15);
        place.PutAdvisory("JVN#10000001.next", PublishRun.Text(due), "文", "history:", $"  - {{at: {PublishRun.Text(due)}, text: 更新}}");
        File.WriteAllText(Path.Combine(place.Input, "advisories", "JVN10000001.next.md"),
            File.ReadAllText(Path.Combine(place.Input, "advisories", "JVN10000001.next.md")).Replace(".next\n", "\n", StringComparison.Ordinal));
        var (exit, output) = await Jvn.PublishAsync(place, TimeProvider.System, wait: TimeSpan.FromSeconds(60), redact: true);
        Assert.Equal(ExitCode.Refused, exit);
        Assert.Contains("finished: error JVN7010", output);
        Assert.DoesNotContain("100002", output);
    }

    [Fact]
    public async Task An_instant_that_is_moved_away_while_it_is_waited_for_brings_nothing_out()
    {
        place.PutAdvisory("JVN#10000001", PublishRun.Text(PublishRun.In(60)));
        var running = Jvn.PublishAsync(place, TimeProvider.System, wait: TimeSpan.FromSeconds(90));
        await PublishRun.WaitForAsync(running, () => run.IsPrepared && run.Advisories == 0);
        place.PutAdvisory("JVN#10000001", PublishRun.Text(PublishRun.In(3600)));
        var (exit, output) = await running;
        Assert.Equal((ExitCode.Done, 0), (exit, run.Advisories));
        Assert.DoesNotContain("after its instant", output);

        // Nothing is kept of what was prepared, and its number is free.
        Assert.Equal(["000001.files", "000001.json", "000001.sums"], Directory.EnumerateFiles(Path.Combine(place.Target, "private", "records"))
            .Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_must_be_taken_back_does_not_wait_for_what_is_waited_for()
    {
        place.PutAdvisory("JVN#10000001", "2026-02-01T12:00:00+09:00");
        place.PutAdvisory("JVN#10000002", PublishRun.Text(PublishRun.In(600)));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var running = run.Start(stop.Token);
        await PublishRun.WaitForAsync(running, () => run.IsPrepared && run.Advisories == 1);
        place.PutAdvisory("JVN#10000001", "2026-02-01T12:00:00+09:00", "文", $"taken-back: {{at: {PublishRun.Text(PublishRun.In(-1))}, reason: 誤}}");
        await PublishRun.WaitForAsync(running, () => run.Advisories == 0);
        Assert.False(running.IsCompleted);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    [Fact]
    public async Task What_is_prepared_lies_where_only_the_publisher_comes_and_is_gone_when_it_is_stopped()
    {
        place.PutAdvisory("JVN#10000001", PublishRun.Text(PublishRun.In(600)));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var running = run.Start(stop.Token);
        var prepared = Path.Combine(place.Target, "private", "staging", "jp", "JVN10000001", "index.html");
        await PublishRun.WaitForAsync(running, () => Path.Exists(prepared) && run.IsPrepared && run.Advisories == 0);
        Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(Path.Combine(place.Target,
            "private")) & (UnixFileMode.GroupExecute | UnixFileMode.OtherExecute | UnixFileMode.GroupRead | UnixFileMode.OtherRead));

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        Assert.False(Path.Exists(prepared));
        Assert.Equal(0, run.Advisories);
    }

    public void Dispose() => place.Dispose();

    private string Withheld(string id, DateTimeOffset instant)
    {
        place.PutAdvisory(id, PublishRun.Text(instant));
        var file = Path.Combine(place.Input, "advisories", id.Replace("#", "", StringComparison.Ordinal) + ".md");
        var text = File.ReadAllText(file);
        File.Delete(file);
        return text;
    }

    private Receipt Receipt(int number) =>
        System.Text.Json.JsonSerializer.Deserialize(File.ReadAllBytes(Path.Combine(place.Target, "receipts", $"{number:D6}.json")),
            PublishingJson.Default.Receipt)!;

    private async Task PublishedAsync()
    {
        var (exit, output) = await Jvn.PublishAsync(place, TimeProvider.System);
        Assert.True(exit == ExitCode.Done, output);
    }
}
