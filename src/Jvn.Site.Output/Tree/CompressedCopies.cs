using System.Collections.Frozen;
using System.IO.Compression;

namespace Jvn.Site.Output.Tree;

/// <summary>Text files once more, compressed better than a server could while a reader waits. They are made once; what did not change is not compressed
/// again.</summary>
public static class CompressedCopies
{
    /// <summary>What the name of a copy ends with.</summary>
    public const string BrotliEnding = ".br";

    /// <summary>The same.</summary>
    public const string GZipEnding = ".gz";

    private const int Smallest = 1024; // bytes; below, compression saves no packet
    private const int BrotliQuality = 6; // see decisions/0013-speed.md
    private const int GZipLevel = 4; // the same

    private static readonly FrozenSet<string> Texts = FrozenSet.Create(
        StringComparer.Ordinal, ".html", ".css", ".js", ".json", ".svg", ".txt", ".xml", ".rdf", ".atom", ".xsl", ".csv");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TextsByLetters = Texts.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly (string Ending, Func<byte[], byte[]> Compress, Func<Stream, Stream> Open)[] Kinds =
    [
        (BrotliEnding, Brotli, packed => new BrotliStream(packed, CompressionMode.Decompress)),
        (GZipEnding, GZip, packed => new GZipStream(packed, CompressionMode.Decompress)),
    ];

    /// <summary>The name of the file that <paramref name="name"/> would be a compressed copy of; null when it is none by its name.</summary>
    public static string? Original(string name) => IsCopy(name) ? name[..^3] : null;

    /// <summary>The copies of a file, each with what its name ends with; none for what is small or no text.</summary>
    public static IEnumerable<(string Ending, byte[] Bytes)> Of(string address, byte[] bytes) =>
        bytes.Length < Smallest || !Texts.Contains(Path.GetExtension(address)) ? [] : Kinds.Select(kind => (kind.Ending, kind.Compress(bytes)));

    /// <summary>Whether a file is a compressed copy by its name.</summary>
    internal static bool IsCopy(ReadOnlySpan<char> name) => (name.EndsWith(BrotliEnding, StringComparison.Ordinal)
        || name.EndsWith(GZipEnding, StringComparison.Ordinal)) && TextsByLetters.Contains(Path.GetExtension(name[..^3]));

    /// <summary>What the names of copies end with.</summary>
    internal static IEnumerable<string> Endings => Kinds.Select(kind => kind.Ending);

    /// <summary>What the names of the copies end with that a file has.</summary>
    internal static IEnumerable<string> EndingsOf(RecordedFile file) =>
        new[] { file.Brotli is null ? null : BrotliEnding, file.GZip is null ? null : GZipEnding }.OfType<string>();

    /// <summary>What is known of a file, with a copy of it.</summary>
    internal static RecordedFile Recorded(RecordedFile file, string ending, int length) =>
        ending == BrotliEnding ? file with { Brotli = length } : file with { GZip = length };

    /// <summary>What a compressed copy holds; null when it cannot be read.</summary>
    public static byte[]? Unpack(string name, byte[] packed)
    {
        try
        {
            using var source = new MemoryStream(packed);
            using var reader = Kinds.First(kind => name.EndsWith(kind.Ending, StringComparison.Ordinal)).Open(source);
            using var bytes = new MemoryStream();
            reader.CopyTo(bytes);
            return bytes.ToArray();
        }
        catch (Exception failure) when (failure is InvalidDataException or InvalidOperationException)
        {
            return null;
        }
    }

    private static byte[] Brotli(byte[] bytes)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, packed, out var length, BrotliQuality, Window(bytes.Length)) ? packed[..length]
            : throw new InvalidOperationException("The buffer was large enough.");
    }

    // As large as the file and no larger: a window of four megabytes for a page of five kilobytes takes twenty times as long.
    private static int Window(int length) => Math.Clamp(int.Log2(length) + 2, 16, 22);

    private static byte[] GZip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var writer = new GZipStream(packed, new ZLibCompressionOptions { CompressionLevel = GZipLevel }))
            writer.Write(bytes);
        return packed.ToArray();
    }
}
