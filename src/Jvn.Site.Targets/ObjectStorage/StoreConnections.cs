using Amazon.Runtime;

namespace Jvn.Site.Targets.ObjectStorage;

#pragma warning disable RS0030 // The connections to an object store, made by the store's library but for what it cannot be told otherwise.

/// <summary>Connections on which nobody asks first whether an object's bytes are welcome: where a store refuses, small bytes are sent all the same, and some
/// stores read the next request behind them, which then waits for ever.</summary>
internal sealed class StoreConnections : HttpClientFactory
{
    private int requests;

    /// <summary>How many requests were sent, repeated ones included.</summary>
    public int Requests => requests;

    public override HttpClient CreateHttpClient(IClientConfig clientConfig) =>
        new(new Plain(this)) { Timeout = clientConfig.Timeout ?? TimeSpan.FromMinutes(1) };

    public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;

    private sealed class Plain(StoreConnections connections)
        : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(10) })
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref connections.requests);
            request.Headers.ExpectContinue = false;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
