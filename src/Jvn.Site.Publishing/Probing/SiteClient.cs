using System.Net;

namespace Jvn.Site.Publishing.Probing;

#pragma warning disable RS0030 // The only code that uses the network. It asks one host for addresses of a site, and no other one.

/// <summary>Asks a site for its files as readers do, past caches. It never goes to another host, whatever the site answers.</summary>
/// <param name="site">Its public address, with a slash at the end.</param>
/// <param name="parallel">Connections at a time.</param>
internal sealed class SiteClient(Uri site, int parallel) : IDisposable
{
    private const int Redirects = 3;

    private readonly HttpClient client = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.None,
        MaxConnectionsPerServer = parallel,
        PooledConnectionLifetime = TimeSpan.FromSeconds(30), // so that a name that leads elsewhere meanwhile is noticed
    })
    {
        Timeout = Timeout.InfiniteTimeSpan, // each request has its own
    };

    /// <summary>What comes of an address; null when it leads to another host, or on and on. The body is not read yet.</summary>
    /// <param name="asked">Root-relative, as readers ask for it.</param>
    /// <param name="isCompressed">Whether the server may send a compressed copy.</param>
    public async Task<HttpResponseMessage?> GetAsync(string asked, bool isCompressed, CancellationToken cancellation)
    {
        var address = new Uri(site, string.Join('/', asked.Split('/').Select(Uri.EscapeDataString))[1..]);
        for (var hop = 0; hop <= Redirects; hop++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.CacheControl = new() { NoCache = true };
            request.Headers.Pragma.Add(new("no-cache"));
            request.Headers.Add("Accept-Encoding", isCompressed ? "br, gzip" : "identity");
            var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if ((int)response.StatusCode is < 300 or >= 400 || response.Headers.Location is not { } location)
                return response;
            address = new Uri(address, location);
            response.Dispose();
            if (address.Authority != site.Authority || address.Scheme != site.Scheme)
                return null;
        }

        return null;
    }

    public void Dispose() => client.Dispose();
}
