using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Jvn.Site.LanguageServer;

/// <summary>JSON-RPC messages as the Language Server Protocol frames them: a header that tells the length in bytes, and UTF-8.</summary>
internal sealed class MessageStream(Stream input, Stream output)
{
    private const string LengthHeader = "Content-Length:";
    private const int LongestHeader = 1024;
    private const int LongestMessage = 16 * 1024 * 1024;

    // Of a key that stands twice nobody can tell which one is meant.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly Lock writing = new();

    /// <summary>The next message; null when there are no more.</summary>
    /// <exception cref="InvalidDataException">It is framed as no message is.</exception>
    /// <exception cref="JsonException">It is no JSON; the next one can be read.</exception>
    public async Task<JsonNode?> ReadAsync(CancellationToken cancellation)
    {
        if (await ReadHeaderAsync(cancellation) is not { } length)
            return null;
        var bytes = new byte[length];
        await input.ReadExactlyAsync(bytes, cancellation);
        return JsonNode.Parse(bytes, documentOptions: Strict) ?? throw new JsonException("A message is not null.");
    }

    public void Write(JsonObject message)
    {
        var bytes = Encoding.UTF8.GetBytes(message.ToJsonString());
        lock (writing)
        {
            output.Write(Encoding.ASCII.GetBytes($"{LengthHeader} {bytes.Length}\r\n\r\n"));
            output.Write(bytes);
            output.Flush();
        }
    }

    private async Task<int?> ReadHeaderAsync(CancellationToken cancellation)
    {
        var header = new List<byte>();
        var one = new byte[1];
        while (!EndsWithEmptyLine(header))
        {
            if (await input.ReadAsync(one, cancellation) == 0)
                return header.Count == 0 ? null : throw new InvalidDataException("The input ends within a header.");
            header.Add(one[0]);
            if (header.Count > LongestHeader)
                throw new InvalidDataException("A header is too long.");
        }

        var length = Encoding.ASCII.GetString([.. header]).Split("\r\n")
            .FirstOrDefault(line => line.StartsWith(LengthHeader, StringComparison.OrdinalIgnoreCase));
        return int.TryParse(length?[LengthHeader.Length..], NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var count)
            && count <= LongestMessage
            ? count : throw new InvalidDataException("A header tells no length.");
    }

    private static bool EndsWithEmptyLine(List<byte> header) =>
        header is [.., (byte)'\r', (byte)'\n', (byte)'\r', (byte)'\n'];
}
