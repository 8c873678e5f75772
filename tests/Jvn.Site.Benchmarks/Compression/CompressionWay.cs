using System.Collections.Immutable;
using System.IO.Compression;

namespace Jvn.Site.Benchmarks.Compression;

/// <summary>A way to compress a file, at one of its levels.</summary>
internal sealed record CompressionWay(string Name, Func<byte[], byte[]> Compress)
{
    /// <summary>Each kind from its fastest level to its smallest files.</summary>
    public static ImmutableArray<CompressionWay> All { get; } =
    [
        .. new[] { 1, 3, 4, 5, 6, 7, 8, 9, 10, 11 }.Select(quality => new CompressionWay($"brotli {quality}", bytes => Brotli(bytes, quality))),
        .. new[] { 1, 4, 5, 6, 7, 8, 9 }.Select(level => new CompressionWay($"gzip {level}", bytes => GZip(bytes, level))),
    ];

    private static byte[] Brotli(byte[] bytes, int quality)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        var window = Math.Clamp(int.Log2(Math.Max(1, bytes.Length)) + 2, 16, 22);
        return BrotliEncoder.TryCompress(bytes, packed, out var length, quality, window) ? packed[..length]
            : throw new InvalidOperationException("The buffer was large enough.");
    }

    private static byte[] GZip(byte[] bytes, int level)
    {
        using var packed = new MemoryStream();
        using (var writer = new GZipStream(packed, new ZLibCompressionOptions { CompressionLevel = level }))
            writer.Write(bytes);
        return packed.ToArray();
    }
}
