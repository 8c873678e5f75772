using Jvn.Site.Cli;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>What changes in the last seconds before an instant, when the site can no longer be made anew in time. By the machine's own clock.</summary>
public sealed class LateChangeTests : IAsyncLifetime
{
    private static readonly TimeSpan TooLate = TimeSpan.FromSeconds(4);

    private readonly PublishingPlace place = new();
    private PublishRun run = null!;

    public async ValueTask InitializeAsync()
    {
        await Jvn.PublishAsync(place, TimeProvider.System, wait: TimeSpan.Zero);
        run = new PublishRun(place, seconds: 20);
        place.PutAdvisory("JVN#10000001", PublishRun.Text(run.Due));
    }

    [Fact]
    public async Task A_postponement_is_heeded()
    {
        Assert.Equal(ExitCode.Done, await ChangeAsync(() => place.PutAdvisory("JVN#10000001", PublishRun.Text(run.Due.AddDays(1)))));
        Assert.Equal(0, run.Advisories);
    }

    [Theory]
    [InlineData("input/advisories/JVN10000001.en.md", "---\ntitle: Cross-site scripting vulnerability in Kakuu CMS\n---\n## Overview\n\nText\n")]
    [InlineData("input/vendors/acme.yml", "number: 100001\nname: {ja: 別名社, en: Renamed}\nkana: ベツメイ\n")]
    public async Task What_is_due_waits_for_every_change_of_what_it_says(string path, string text)
    {
        Assert.Equal(ExitCode.Done, await ChangeAsync(() => place.Put(path, text)));
        Assert.Equal((1, null), (run.Advisories, Receipt(2).Due));
    }

    [Fact]
    public async Task Other_changes_make_nothing_late_and_follow_at_once()
    {
        Assert.Equal(ExitCode.Done, await ChangeAsync(() => place.PutAdvisory("JVN#10000009", "2026-02-01T12:00:00+09:00")));
        Assert.Equal((2, run.Due, null), (run.Advisories, Receipt(2).Due, Receipt(3).Due));
    }

    public ValueTask DisposeAsync()
    {
        place.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<ExitCode> ChangeAsync(Action change)
    {
        var running = run.Start(TestContext.Current.CancellationToken);
        await PublishRun.WaitForAsync(running, () => run.IsPrepared && run.Due - DateTimeOffset.UtcNow <= TooLate);
        change();
        return await running;
    }

    private Receipt Receipt(int number) =>
        System.Text.Json.JsonSerializer.Deserialize(File.ReadAllBytes(Path.Combine(place.Target, "receipts", $"{number:D6}.json")),
            PublishingJson.Default.Receipt)!;
}
