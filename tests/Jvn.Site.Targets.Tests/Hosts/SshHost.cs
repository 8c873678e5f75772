namespace Jvn.Site.Targets.Tests.Hosts;

/// <summary>One server for all tests of a class; it starts when the first of them asks for it.</summary>
public sealed class SshHost : IAsyncDisposable
{
    private readonly Lazy<Task<SshServer>> server = new(SshServer.StartAsync);

    internal Task<SshServer> ServerAsync() => server.Value;

    public async ValueTask DisposeAsync()
    {
        if (server.IsValueCreated && server.Value.IsCompletedSuccessfully)
            await (await server.Value).DisposeAsync();
    }
}
