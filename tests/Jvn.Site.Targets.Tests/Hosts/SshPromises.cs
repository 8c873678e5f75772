using Jvn.Site.Targets.Hosts;
using Xunit;

namespace Jvn.Site.Targets.Tests.Hosts;

/// <summary>A host behind ssh keeps what every target promises.</summary>
public sealed class SshPromises(SshHost host) : TargetPromises, IClassFixture<SshHost>
{
    // Each connection costs what it costs; a folder goes the same way and is broken off more often.
    protected override int UsualBreaks => 6;

    [Fact]
    public async Task A_host_that_does_not_let_in_is_told_without_what_ssh_says()
    {
        await using var bench = (SshBench)await StartAsync();
        await using var target = new HostTarget(bench.Address, ssh: "ssh"); // knows neither the key nor the host
        var failure = await Assert.ThrowsAsync<TargetFailedException>(() => target.LookAsync(TestContext.Current.CancellationToken));
        Assert.Equal(TargetFault.Failed, failure.Fault);
        Assert.Equal("ssh did not connect to 127.0.0.1; run 'ssh 127.0.0.1 true' as this user to see why", failure.Words.English);
    }

    [Fact]
    public async Task A_program_that_is_missing_is_named()
    {
        await using var target = new HostTarget(new HostAddress("127.0.0.1", 22, "/x"), ssh: "no-such-ssh");
        var failure = await Assert.ThrowsAsync<TargetFailedException>(() => target.LookAsync(TestContext.Current.CancellationToken));
        Assert.Equal("'no-such-ssh' cannot be run here; install it", failure.Words.English);
    }

    protected override async Task<TargetBench> StartAsync()
    {
        Programs.Find("rsync");
        return new SshBench(await host.ServerAsync());
    }
}
