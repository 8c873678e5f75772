namespace Jvn.Site.Targets.Tests.ObjectStorage;

/// <summary>A bucket whose objects readers see one after the other.</summary>
public sealed class OrderPromises(ObjectStoreServer server) : TargetPromises
{
    protected override async Task<TargetBench> StartAsync() => await BucketBench.StartAsync(server, isPointed: false);
}
