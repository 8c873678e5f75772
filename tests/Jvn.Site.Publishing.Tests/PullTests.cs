using System.Diagnostics;
using Jvn.Site.Cli;
using Jvn.Site.Cli.Git;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>What editors push while a publisher waits is heeded, and when nobody can know what they pushed nothing comes out.</summary>
public sealed class PullTests : IDisposable
{
    private readonly PublishingPlace place = new();
    private readonly PublishRun run;
    private readonly string remote;

    public PullTests()
    {
        run = new PublishRun(place);
        remote = Path.Combine(place.Root, "remote.git");
        place.PutAdvisory("JVN#10000001", PublishRun.Text(run.Due));
        Git(place.Root, "init", "--quiet", "--bare", "--initial-branch=main", remote);
        Git(place.Input, "init", "--quiet", "--initial-branch=main");
        Git(place.Input, "remote", "add", "origin", remote);
        Commit(place.Input);
        Git(place.Input, "push", "--quiet", "--set-upstream", "origin", "main");
    }

    /// <param name="seconds">How long before the instant at most; the second time there is none left to make the site anew.</param>
    [Theory]
    [InlineData(3600)]
    [InlineData(5)]
    public async Task An_instant_that_somebody_moves_away_on_the_branch_brings_nothing_out(int seconds)
    {
        var running = run.Start(TestContext.Current.CancellationToken, pull: true);
        await PublishRun.WaitForAsync(running, () => run.IsPrepared);
        var editor = Path.Combine(place.Root, "editor");
        Git(place.Root, "clone", "--quiet", remote, editor);
        var file = Path.Combine(editor, "advisories", "JVN10000001.md");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))
            .Replace(PublishRun.Text(run.Due), PublishRun.Text(run.Due.AddDays(1)), StringComparison.Ordinal), TestContext.Current.CancellationToken);
        Commit(editor);
        await PublishRun.WaitForAsync(running, () => run.Due - DateTimeOffset.UtcNow <= TimeSpan.FromSeconds(seconds));
        Git(editor, "push", "--quiet");
        Assert.Equal((ExitCode.Done, 0), (await running, run.Advisories));
    }

    [Fact]
    public async Task A_remote_that_does_not_answer_for_a_while_makes_nothing_late()
    {
        var running = run.Start(TestContext.Current.CancellationToken, pull: true);
        await PublishRun.WaitForAsync(running, () => run.Advisories == 0);
        Directory.Move(remote, remote + "-away");
        await PublishRun.WaitForAsync(running, () => run.IsPrepared);
        await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        Directory.Move(remote + "-away", remote);
        Assert.Equal((ExitCode.Done, 1), (await running, run.Advisories));
    }

    [Fact]
    public async Task A_remote_that_does_not_answer_until_the_end_lets_nothing_out()
    {
        var running = run.Start(TestContext.Current.CancellationToken, pull: true);
        await PublishRun.WaitForAsync(running, () => run.Advisories == 0);
        Directory.Move(remote, remote + "-away");
        var failure = await Assert.ThrowsAsync<GitFailedException>(() => running);
        Assert.Contains("'git fetch'", failure.Message);
        Assert.Equal(0, run.Advisories);
    }

    [Fact]
    public async Task Nothing_is_published_from_a_branch_that_cannot_be_asked()
    {
        Directory.Move(remote, remote + "-away");
        await Assert.ThrowsAsync<GitFailedException>(() => run.Start(TestContext.Current.CancellationToken, pull: true));
        Assert.Equal(-1, run.Advisories);
    }

    public void Dispose() => place.Dispose();

    private static void Commit(string folder)
    {
        Git(folder, "add", ".");
        Git(folder, "-c", "user.name=Editor", "-c", "user.email=editor@example.jp", "commit", "--quiet", "--message=advisory");
    }

    private static void Git(string folder, params IEnumerable<string> arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", folder, .. arguments]))!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
