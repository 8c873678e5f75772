using System.Buffers;
using System.Buffers.Binary;

namespace Jvn.Site.Intake.Attachments;

/// <summary>Copies of a JPEG file what is needed to show it, and nothing else: no camera data, place, preview or comment, and nothing behind its end.</summary>
public static class JpegCleaner
{
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte App0 = 0xE0;
    private const byte App14 = 0xEE;
    private const byte App15 = 0xEF;
    private const byte Comment = 0xFE;

    // The thumbnail of a JFIF segment could show what was cut off the picture.
    private const int JfifWithoutThumbnail = 14;

    /// <summary>The picture without metadata, or the place where it is broken.</summary>
    public static CleanedPicture Clean(ReadOnlySpan<byte> file)
    {
        if (file is not [0xFF, StartOfImage, ..])
            return CleanedPicture.Broken(0);
        var kept = new ArrayBufferWriter<byte>(file.Length);
        kept.Write(file[..2]);
        var (hasFrame, hasScan) = (false, false);
        for (var at = 2; at < file.Length;)
        {
            var fill = file[at..].IndexOfAnyExcept((byte)0xFF);
            if (fill < 1)
                return CleanedPicture.Broken(at);
            at += fill - 1;
            var marker = file[at + 1];
            if (marker == EndOfImage)
            {
                kept.Write(file.Slice(at, 2));
                return hasFrame && hasScan ? CleanedPicture.Sound(kept.WrittenSpan.ToArray()) : CleanedPicture.Broken(at);
            }

            var length = SegmentLength(file[at..], marker);
            if (length == 0 || (marker == StartOfScan && !hasFrame))
                return CleanedPicture.Broken(at);
            hasFrame |= IsFrame(marker);
            Keep(kept, marker, file.Slice(at, length));
            at += length;
            if (marker != StartOfScan)
                continue;
            hasScan = true;
            length = ScanLength(file[at..]);
            kept.Write(file.Slice(at, length));
            at += length;
        }

        return CleanedPicture.Broken(file.Length);
    }

    // Marker, length and data; 0 when that cannot be.
    private static int SegmentLength(ReadOnlySpan<byte> rest, byte marker)
    {
        if (rest.Length < 4 || marker < 0xC0 || marker is (>= 0xD0 and <= StartOfImage) or (>= 0xF0 and <= 0xFD) or 0xC8)
            return 0;
        var length = BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
        return length >= 2 && 2 + length <= rest.Length ? 2 + length : 0;
    }

    // Inside a scan FF is followed by 00, or by one of the restart markers.
    private static int ScanLength(ReadOnlySpan<byte> rest)
    {
        for (var at = 0; at < rest.Length; at += 2)
        {
            var next = rest[at..].IndexOf((byte)0xFF);
            if (next < 0)
                return rest.Length;
            at += next;
            if (at + 1 < rest.Length && rest[at + 1] is not (0 or (>= 0xD0 and <= 0xD7)))
                return at;
        }

        return rest.Length;
    }

    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static void Keep(ArrayBufferWriter<byte> kept, byte marker, ReadOnlySpan<byte> segment)
    {
        var data = segment[4..];
        if (marker == App0)
            KeepJfif(kept, data);
        else if (marker is not (> App0 and <= App15 or Comment) || (marker == App14 && IsAdobe(data)))
            kept.Write(segment);
    }

    private static void KeepJfif(ArrayBufferWriter<byte> kept, ReadOnlySpan<byte> data)
    {
        if (!data.StartsWith("JFIF\0"u8) || data.Length < JfifWithoutThumbnail)
            return;
        ReadOnlySpan<byte> head = [0xFF, App0, 0, JfifWithoutThumbnail + 2];
        ReadOnlySpan<byte> noThumbnail = [0, 0];
        kept.Write(head);
        kept.Write(data[..(JfifWithoutThumbnail - 2)]);
        kept.Write(noThumbnail);
    }

    // It says how the colours are stored, in twelve bytes; a longer one says something else besides.
    private static bool IsAdobe(ReadOnlySpan<byte> data) => data.Length == 12 && data.StartsWith("Adobe"u8);
}
