using Jvn.Site.Cli;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>What editors push while a publisher waits is heeded.</summary>
public sealed class PullTests : IDisposable
{
    private readonly PulledBranch branch = new();

    /// <param name="seconds">How long before the instant at most; the second time there is none left to make the site anew.</param>
    [Theory]
    [InlineData(3600)]
    [InlineData(5)]
    public async Task An_instant_that_somebody_moves_away_on_the_branch_brings_nothing_out(int seconds)
    {
        var run = branch.Run;
        var running = run.Start(TestContext.Current.CancellationToken, pull: true);
        await PublishRun.WaitForAsync(running, () => run.IsPrepared);
        var editor = branch.Clone();
        var file = Path.Combine(editor, "advisories", "JVN10000001.md");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))
            .Replace(PublishRun.Text(run.Due), PublishRun.Text(run.Due.AddDays(1)), StringComparison.Ordinal), TestContext.Current.CancellationToken);
        PulledBranch.Commit(editor);
        await PublishRun.WaitForAsync(running, () => run.Due - DateTimeOffset.UtcNow <= TimeSpan.FromSeconds(seconds));
        PulledBranch.Git(editor, "push", "--quiet");
        Assert.Equal((ExitCode.Done, 0), (await running, run.Advisories));
    }

    public void Dispose() => branch.Dispose();
}
