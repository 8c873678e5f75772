namespace Jvn.Site.Targets.Tests.ObjectStorage;

/// <summary>A bucket in which one object names the release that readers see.</summary>
public sealed class PointerPromises(ObjectStoreServer server) : TargetPromises
{
    protected override async Task<TargetBench> StartAsync() => await BucketBench.StartAsync(server, isPointed: true);
}
