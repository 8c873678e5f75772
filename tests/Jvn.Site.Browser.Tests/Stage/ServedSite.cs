using Jvn.Site.Browser.Tests.Sites;

namespace Jvn.Site.Browser.Tests.Stage;

/// <summary>A built site and the server in front of it.</summary>
public sealed class ServedSite(BuiltSite site, NginxServer server) : IAsyncDisposable
{
    public BuiltSite Site => site;

    public string At(string address) => new Uri(server.Address, address).AbsoluteUri;

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
