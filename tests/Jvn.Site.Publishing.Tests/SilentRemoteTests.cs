using Jvn.Site.Cli;
using Jvn.Site.Cli.Git;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>When nobody can know what editors pushed, nothing comes out.</summary>
public sealed class SilentRemoteTests : IDisposable
{
    private readonly PulledBranch branch = new();

    [Fact]
    public async Task A_remote_that_does_not_answer_for_a_while_makes_nothing_late()
    {
        var run = branch.Run;
        var running = run.Start(TestContext.Current.CancellationToken, pull: true);
        await PublishRun.WaitForAsync(running, () => run.Advisories == 0);
        branch.Silence();
        await PublishRun.WaitForAsync(running, () => run.IsPrepared);
        await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        branch.Restore();
        Assert.Equal((ExitCode.Done, 1), (await running, run.Advisories));
    }

    [Fact]
    public async Task A_remote_that_does_not_answer_until_the_end_lets_nothing_out()
    {
        var run = branch.Run;
        var running = run.Start(TestContext.Current.CancellationToken, pull: true);
        await PublishRun.WaitForAsync(running, () => run.Advisories == 0);
        branch.Silence();
        var failure = await Assert.ThrowsAsync<GitFailedException>(() => running);
        Assert.Contains("'git fetch'", failure.Message);
        Assert.Equal(0, run.Advisories);
    }

    [Fact]
    public async Task Nothing_is_published_from_a_branch_that_cannot_be_asked()
    {
        branch.Silence();
        await Assert.ThrowsAsync<GitFailedException>(() => branch.Run.Start(TestContext.Current.CancellationToken, pull: true));
        Assert.Equal(-1, branch.Run.Advisories);
    }

    public void Dispose() => branch.Dispose();
}
