using System.Diagnostics;
using System.Text.Json.Nodes;
using Xunit;

namespace Jvn.Site.Targets.Tests.ObjectStorage;

/// <summary>A CloudFront distribution in small: the functions of <c>src/deploy/cloudfront</c> as they stand there, run by Node, a bucket behind them, and the
/// headers of the response policy.</summary>
internal sealed class EdgeFunctions : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jvn-edge-").FullName;
    private readonly HttpClient client = new();
    private readonly BucketBench bench;
    private readonly Process node;

    public EdgeFunctions(BucketBench bench)
    {
        this.bench = bench;
        Assert.SkipUnless(Path.Exists("/usr/bin/node"), "node is not installed; tests/install-tools installs it.");

        // What CloudFront gives a function under this name.
        Write("node_modules/cloudfront/package.json", """{"name":"cloudfront","type":"module","main":"index.js"}""");
        Write("node_modules/cloudfront/index.js", """
            export default { kvs: () => ({ get: async key => {
              if (key !== 'release' || globalThis.release === null) { throw new Error('KeyNotFound'); }
              return globalThis.release;
            } }) };
            """);
        foreach (var name in new[] { "viewer-request", "viewer-response" })
            Write(name + ".mjs", File.ReadAllText(Checkout.At("src", "deploy", "cloudfront", name + ".js")) + "\nexport default handler;\n");
        File.Copy(Checkout.At("tests", "Jvn.Site.Targets.Tests", "ObjectStorage", "edge.mjs"), Path.Combine(folder, "edge.mjs"));
        node = Process.Start(new ProcessStartInfo("/usr/bin/node", "edge.mjs")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
    }

    /// <summary>What the key-value store holds; null for nothing.</summary>
    public string? Release { get; set; }

    public async Task<ReadersAnswer> GetAsync(string address, string encoding = "")
    {
        var escaped = BucketFront.Escaped(address);
        var (uri, query) = escaped.Split('?') is [var path, var question] ? (path, question) : (escaped, "");
        var parts = new JsonObject();
        foreach (var part in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
            parts[part.Split('=')[0]] = new JsonObject { ["value"] = part.Split('=') is [_, var value] ? value : "" };
        var headers = new JsonObject();
        if (encoding.Length > 0)
            headers["accept-encoding"] = new JsonObject { ["value"] = encoding };
        var request = new JsonObject { ["method"] = "GET", ["uri"] = uri, ["querystring"] = parts, ["headers"] = headers };
        var decided = await RunAsync(new JsonObject { ["release"] = Release, ["request"] = request });
        if (decided["statusCode"] is { } status)
            return Told((int)status, Values(decided["headers"]!), []);

        // The bucket below the origin's path; what it refuses is answered by the page for errors, and no function sees that.
        using var response = await client.GetAsync(
            new Uri(bench.Address.Endpoint!, $"{bench.Address.Bucket}/{bench.Address.Prefix.TrimEnd('/')}{decided["uri"]}"));
        if (!response.IsSuccessStatusCode)
        {
            var page = await ReadersAnswer.OfAsync(
                await client.GetAsync(new Uri(bench.Address.Endpoint!, $"{bench.Address.Bucket}/{bench.Address.Prefix}404.html")));
            return Told(404, page.Headers.Where(header => header.Key is "content-type" or "cache-control"), page.Body);
        }

        var answer = await ReadersAnswer.OfAsync(response);
        var told = new JsonObject();
        foreach (var (name, value) in answer.Headers)
            told[name] = new JsonObject { ["value"] = value };
        var final = await RunAsync(new JsonObject
        {
            ["request"] = decided.DeepClone(),
            ["response"] = new JsonObject { ["statusCode"] = 200, ["headers"] = told },
        });
        return Told(200, Values(final["headers"]!), answer.Body);
    }

    public async ValueTask DisposeAsync()
    {
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        node.Dispose();
        client.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static IEnumerable<KeyValuePair<string, string>> Values(JsonNode headers) =>
        headers.AsObject().Select(header => KeyValuePair.Create(header.Key, (string)header.Value!["value"]!));

    // With what the policy adds, but for TLS.
    private static ReadersAnswer Told(int status, IEnumerable<KeyValuePair<string, string>> headers, byte[] body)
    {
        var policy = JsonNode.Parse(File.ReadAllText(Checkout.At("src", "deploy", "cloudfront", "response-headers.json")))!;
        var security = policy["SecurityHeadersConfig"]!;
        var all = headers.ToDictionary(header => header.Key, header => header.Value, StringComparer.Ordinal);
        all["content-security-policy"] = (string)security["ContentSecurityPolicy"]!["ContentSecurityPolicy"]!;
        all["referrer-policy"] = (string)security["ReferrerPolicy"]!["ReferrerPolicy"]!;
        all["x-content-type-options"] = "nosniff";
        foreach (var item in policy["CustomHeadersConfig"]!["Items"]!.AsArray())
        {
            var name = ((string)item!["Header"]!).ToLowerInvariant();
            if ((bool)item["Override"]! || !all.ContainsKey(name))
                all[name] = (string)item["Value"]!;
        }

        return new(status, all, body);
    }

    private async Task<JsonNode> RunAsync(JsonObject what)
    {
        await node.StandardInput.WriteLineAsync(what.ToJsonString());
        return JsonNode.Parse(await node.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The function has ended with an error."))!;
    }

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
        File.WriteAllText(Path.Combine(folder, name), text);
    }
}
