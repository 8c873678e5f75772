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
        var received = await response.Content.ReadAsStreamAsync(cancellation);
        Stream? body = string.Join(',', response.Content.Headers.ContentEncoding) switch
        {
            "" or "identity" => received,
            "gzip" => new GZipStream(received, CompressionMode.Decompress),
            "br" => new BrotliStream(received, CompressionMode.Decompress),
            _ => null,
        };
        if (body is null)
            return null;
        await using var unpacked = body;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var piece = new byte[Piece];
        try
        {
            for (var total = 0L; await unpacked.ReadAsync(piece, cancellation) is var read and > 0;)
            {
                total += read;
                if (total > limit)
                    return null;
                hash.AppendData(piece, 0, read);
            }
        }
        catch (Exception failure) when (failure is InvalidDataException or InvalidOperationException)
        {
            return null;
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
