using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;

namespace Jvn.Site.Correspondence.Copies;

/// <summary>A ZIP file without compression, whose length would tell of its contents: the same files give the same bytes on any machine, and nothing in it
/// says when or where it was made.</summary>
internal static class StoredZip
{
    private const ushort Version = 20;
    private const ushort NamesInUtf8 = 0x0800;
    private const ushort Midnight = 0;
    private const ushort FirstOf1980 = (1 << 5) | 1;
    private const int LocalHead = 30;
    private const int CentralHead = 46;
    private const int End = 22;

    /// <summary>How many bytes it has beside the contents of its files.</summary>
    public static int Overhead(IEnumerable<string> names) => End + names.Sum(name => LocalHead + CentralHead + (2 * Encoding.UTF8.GetByteCount(name)));

    public static byte[] Of(ImmutableArray<(string Name, byte[] Bytes)> files)
    {
        using var zip = new MemoryStream();
        using var directory = new MemoryStream();
        foreach (var (name, bytes) in files)
        {
            var (words, sum, start) = (Encoding.UTF8.GetBytes(name), Crc32.Of(bytes), (uint)zip.Position);
            Write(zip, 0x04034B50, Common(words, bytes, sum));
            zip.Write(words);
            zip.Write(bytes);
            Write(directory, 0x02014B50, [Version, .. Common(words, bytes, sum), 0, 0, 0, 0, 0, (ushort)start, (ushort)(start >> 16)]);
            directory.Write(words);
        }

        var at = (uint)zip.Position;
        zip.Write(directory.ToArray());
        var size = (uint)directory.Length;
        Write(zip, 0x06054B50, [0, 0, (ushort)files.Length, (ushort)files.Length, (ushort)size, (ushort)(size >> 16), (ushort)at, (ushort)(at >> 16), 0]);
        return zip.ToArray();
    }

    // From the version that is needed to the length of what would be extra.
    private static ushort[] Common(byte[] name, byte[] bytes, uint sum) =>
    [
        Version, NamesInUtf8, 0, Midnight, FirstOf1980, (ushort)sum, (ushort)(sum >> 16), (ushort)bytes.Length, (ushort)(bytes.Length >> 16),
        (ushort)bytes.Length, (ushort)(bytes.Length >> 16), (ushort)name.Length, 0,
    ];

    private static void Write(MemoryStream stream, uint signature, ReadOnlySpan<ushort> fields)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(number, signature);
        stream.Write(number);
        foreach (var field in fields)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(number, field);
            stream.Write(number[..2]);
        }
    }
}
