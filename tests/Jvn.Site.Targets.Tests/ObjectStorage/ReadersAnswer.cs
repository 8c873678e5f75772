using System.IO.Compression;

namespace Jvn.Site.Targets.Tests.ObjectStorage;

/// <summary>What a reader got.</summary>
internal sealed record ReadersAnswer(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    // Of the connection and the moment, not of the answer.
    private static readonly HashSet<string> Passing =
        new(["Date", "Connection", "Keep-Alive", "Transfer-Encoding", "Content-Length", "Accept-Ranges", "Server"], StringComparer.OrdinalIgnoreCase);

    public static async Task<ReadersAnswer> OfAsync(HttpResponseMessage response) => new(
        (int)response.StatusCode, Told(response.Headers.Concat(response.Content.Headers)), await response.Content.ReadAsByteArrayAsync());

    public static IReadOnlyDictionary<string, string> Told(IEnumerable<KeyValuePair<string, IEnumerable<string>>> headers) => headers
        .Where(header => !Passing.Contains(header.Key))
        .ToDictionary(header => header.Key.ToLowerInvariant(), header => string.Join(", ", header.Value), StringComparer.Ordinal);

    public ReadersAnswer Without(string header) =>
        this with { Headers = Headers.Where(told => told.Key != header).ToDictionary(told => told.Key, told => told.Value, StringComparer.Ordinal) };

    /// <summary>All that does not depend on the moment, for comparing.</summary>
    public string AllTold => $"{Status}\n" + string.Join('\n', Headers.OrderBy(header => header.Key, StringComparer.Ordinal)
        .Select(header => $"{header.Key}: {header.Value}"));

    /// <summary>The body as the reader sees it.</summary>
    public byte[] Unpacked
    {
        get
        {
            using var packed = new MemoryStream(Body);
            using Stream reader = Headers.GetValueOrDefault("content-encoding") switch
            {
                "gzip" => new GZipStream(packed, CompressionMode.Decompress),
                "br" => new BrotliStream(packed, CompressionMode.Decompress),
                _ => packed,
            };
            using var bytes = new MemoryStream();
            reader.CopyTo(bytes);
            return bytes.ToArray();
        }
    }
}
