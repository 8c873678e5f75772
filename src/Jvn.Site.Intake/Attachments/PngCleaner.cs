using System.Buffers;
using System.Buffers.Binary;

namespace Jvn.Site.Intake.Attachments;

/// <summary>Copies of a PNG file what is needed to show it and nothing else: no text, time, camera data or colour profile, nothing behind its end.</summary>
public static class PngCleaner
{
    private const int MostPixelsASide = 16_384;

    // Length and type in front of the data of a chunk, its checksum behind.
    private const int Head = 8;
    private const int Around = Head + 4;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The picture without metadata, or the place where it is broken.</summary>
    public static CleanedPicture Clean(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith(Signature))
            return CleanedPicture.Broken(0);
        var kept = new ArrayBufferWriter<byte>(file.Length);
        kept.Write(Signature);
        var order = new PngChunkOrder();
        for (var at = Signature.Length; at < file.Length;)
        {
            var rest = file[at..];
            if (rest.Length < Around || BinaryPrimitives.ReadUInt32BigEndian(rest) is var length && length > rest.Length - Around)
                return CleanedPicture.Broken(at);
            var chunk = rest[..(Around + (int)length)];
            var type = chunk.Slice(4, 4);
            if (!HasSoundChecksum(chunk) || !order.Accept(type, chunk[Head..^4]) || (type.SequenceEqual("IHDR"u8) && !IsSoundHeader(chunk[Head..^4])))
                return CleanedPicture.Broken(at);
            if (PngChunkOrder.IsKept(type))
                kept.Write(chunk);
            if (type.SequenceEqual("IEND"u8))
                return order.IsComplete ? CleanedPicture.Sound(kept.WrittenSpan.ToArray()) : CleanedPicture.Broken(at);
            at += chunk.Length;
        }

        return CleanedPicture.Broken(file.Length);
    }

    private static bool HasSoundChecksum(ReadOnlySpan<byte> chunk) => BinaryPrimitives.ReadUInt32BigEndian(chunk[^4..]) == Crc32.Of(chunk[4..^4]);

    private static bool IsSoundHeader(ReadOnlySpan<byte> header) =>
        header.Length == 13
        && BinaryPrimitives.ReadUInt32BigEndian(header) is > 0 and <= MostPixelsASide
        && BinaryPrimitives.ReadUInt32BigEndian(header[4..]) is > 0 and <= MostPixelsASide
        && (header[9], header[8]) is (0, 1 or 2 or 4 or 8 or 16) or (2 or 4 or 6, 8 or 16) or (3, 1 or 2 or 4 or 8)
        && header[10] == 0 && header[11] == 0 && header[12] <= 1;
}
