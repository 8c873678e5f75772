using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Jvn.Site.Output.Integrity;

namespace Jvn.Site.Publishing.Tests;

/// <summary>Readers who ask a server for pages without a pause, and remember every answer.</summary>
internal sealed class Reader : IAsyncDisposable
{
    private static readonly string[] Addresses =
        ["/index.html", "/api/advisories.json", "/jp/index.html", "/rss/jvn.rdf", "/jp/JVN10000001/index.html", "/SHA256SUMS", "/sitemap.xml",
            "/search/index.html", "/en/index.html"];

    private readonly ConcurrentDictionary<(string Address, string Hash), int> bodies = new();
    private readonly ConcurrentQueue<string> faults = new();
    private readonly CancellationTokenSource stop = new();
    private readonly Task[] readers;
    private int answers;

    public Reader(Uri server, int connections) => readers = [.. Enumerable.Range(0, connections).Select(number => Task.Run(() => ReadAsync(server, number)))];

    public int Answers => answers;

    /// <summary>Stops, and tells of every answer that was no whole file of a whole release, and of every reader who saw an older site after a newer
    /// one.</summary>
    /// <param name="releases">What was released, as recorded.</param>
    public async Task<IReadOnlyList<string>> FaultsAsync(IEnumerable<HashList> releases)
    {
        await stop.CancelAsync();
        await Task.WhenAll(readers);
        var whole = releases.SelectMany(release => release.Hashes.Select(file => (file.Key, $"{file.Value}"))
            .Append((HashList.Address, Hash(release.Render())))).ToHashSet();
        return [.. faults, .. bodies.Where(body => !whole.Contains(body.Key))
            .Select(body => $"{body.Key.Address} {body.Value} times with a body that no release has")];
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await Task.WhenAll(readers);
        stop.Dispose();
    }

    private async Task ReadAsync(Uri server, int number)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = (DecompressionMethods)(number % 4) }) { BaseAddress = server };
        var newest = 0;
        for (var turn = number; !stop.IsCancellationRequested; turn++)
        {
            var address = Addresses[turn % Addresses.Length];
            try
            {
                using var answer = await client.GetAsync(address.Replace("index.html", "", StringComparison.Ordinal), stop.Token);
                var body = await answer.Content.ReadAsByteArrayAsync(stop.Token);
                Interlocked.Increment(ref answers);
                if (answer.StatusCode != HttpStatusCode.OK)
                    faults.Enqueue($"{address} answered {(int)answer.StatusCode}");
                bodies.AddOrUpdate((address, Hash(body)), 1, (_, times) => times + 1);
                if (address != "/api/advisories.json")
                    continue;
                var advisories = JsonDocument.Parse(body).RootElement.GetProperty("advisories").GetArrayLength();
                if (advisories < newest)
                    faults.Enqueue($"{advisories} advisories after {newest}");
                newest = advisories;
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (Exception failure) when (failure is HttpRequestException or JsonException)
            {
                faults.Enqueue($"{address}: {failure.Message}");
            }
        }
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
