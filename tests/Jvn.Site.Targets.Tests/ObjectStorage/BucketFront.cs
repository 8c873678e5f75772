using Xunit;

namespace Jvn.Site.Targets.Tests.ObjectStorage;

/// <summary>nginx in front of a bucket, with the files of <c>src/deploy/nginx</c> as an operator has them; or one that serves a folder, to hold it
/// against.</summary>
internal sealed class BucketFront : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jvn-front-").FullName;
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private NginxServer server = null!;

    /// <param name="knowsPlain">Whether the front asks the pointer for a release that is there in plain forms, or, as fronts of before, only for one that is
    /// whole.</param>
    public static async Task<BucketFront> BeforeAsync(BucketBench bench, Uri? endpoint = null, bool knowsPlain = true)
    {
        SkipWithout();
        var front = new BucketFront();
        var store = (endpoint ?? bench.Address.Endpoint!).Authority;
        front.server = await NginxServer.StartAsync(
            port => $$"""
            include jvn-site/bucket-maps.conf;
            proxy_cache_path {{front.folder}}/cache keys_zone=jvn_site:2m use_temp_path=off;
            upstream jvn_store { server {{store}}; keepalive 16; }
            server {
                listen 127.0.0.1:{{port}};
                set $jvn_site_hsts "";
                set $jvn_store http://jvn_store/{{bench.Address.Bucket}}/{{bench.Address.Prefix.TrimEnd('/')}};
                set $jvn_store_host {{store}};
                include jvn-site/bucket.conf;
                {{(!bench.Address.IsPointed ? "" : knowsPlain ? "include jvn-site/bucket-pointer.conf;" : WithoutPlain())}}
            }
            """,
            front.folder);
        return front;
    }

    /// <summary>Serves a folder instead.</summary>
    public static async Task<BucketFront> OfFolderAsync(string site)
    {
        SkipWithout();
        var front = new BucketFront();
        front.server = await NginxServer.StartAsync(site, front.folder);
        return front;
    }

    public async Task<ReadersAnswer> GetAsync(string address, string encoding = "", string method = "GET")
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(server.Address, Escaped(address)));
        if (encoding.Length > 0)
            request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
        using var response = await client.SendAsync(request);
        return await ReadersAnswer.OfAsync(response);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    internal static string Escaped(string address) =>
        string.Join('?', address.Split('?').Select(part => string.Join('/', part.Split('/').Select(segment => part == address.Split('?')[0]
            ? Uri.EscapeDataString(Uri.UnescapeDataString(segment)) : segment))));

    private static string WithoutPlain()
    {
        const string Plain = "auth_request_set $jvn_plain $upstream_http_x_amz_meta_plain;";
        var file = File.ReadAllText(Checkout.At("src", "deploy", "nginx", "bucket-pointer.conf"));
        Assert.Contains(Plain, file);
        return file.Replace(Plain, "", StringComparison.Ordinal);
    }

    private static void SkipWithout() => Assert.SkipUnless(Path.Exists("/usr/sbin/nginx"), "nginx is not installed; tests/install-tools installs it.");
}
