using System.IO.Compression;
using System.Security.Cryptography;

namespace Jvn.Site.Publishing.Probing;

/// <summary>Reads what a server sends, as far as it could be right.</summary>
internal static class BoundedBody
{
    private const int Piece = 64 * 1024;

    /// <summary>Lower-case hexadecimal SHA-256 of the body, unpacked; null when it is longer than <paramref name="limit"/> or cannot be unpacked.</summary>
    public static async Task<string?> HashAsync(HttpResponseMessage response, long limit, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        return await TakeInAsync(response, limit, hash.AppendData, cancellation) ? Convert.ToHexStringLower(hash.GetHashAndReset()) : null;
    }

    /// <summary>The body, unpacked; null as above.</summary>
    public static async Task<byte[]?> ReadAsync(HttpResponseMessage response, long limit, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        return await TakeInAsync(response, limit, piece => body.Write(piece), cancellation) ? body.ToArray() : null;
    }

    private static async Task<bool> TakeInAsync(HttpResponseMessage response, long limit, Action<ReadOnlySpan<byte>> take, CancellationToken cancellation)
    {
        var received = await response.Content.ReadAsStreamAsync(cancellation);
        Stream? body = string.Join(',', response.Content.Headers.ContentEncoding) switch
        {
            "" or "identity" => received,
            "gzip" => new GZipStream(received, CompressionMode.Decompress),
            "br" => new BrotliStream(received, CompressionMode.Decompress),
            _ => null,
        };
        if (body is null)
            return false;
        await using var unpacked = body;
        var piece = new byte[Piece];
        try
        {
            for (var total = 0L; await unpacked.ReadAsync(piece, cancellation) is var read and > 0;)
            {
                total += read;
                if (total > limit)
                    return false;
                take(piece.AsSpan(0, read));
            }
        }
        catch (Exception failure) when (failure is InvalidDataException or InvalidOperationException)
        {
            return false;
        }

        return true;
    }
}
