namespace Jvn.Site.Targets.Tests.Hosts;

/// <summary>A second folder of this machine keeps what every target promises.</summary>
public sealed class FolderPromises : TargetPromises
{
    protected override Task<TargetBench> StartAsync() => Task.FromResult<TargetBench>(new FolderBench());
}
