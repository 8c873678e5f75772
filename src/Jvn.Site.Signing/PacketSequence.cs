using System.Buffers.Binary;
using System.Collections.Immutable;

namespace Jvn.Site.Signing;

/// <summary>Splits bytes into packets (RFC 9580, section 4.2) and writes them. The library's own reader goes on behind what it does not know, and takes a
/// packet without end for one that ends with the file.</summary>
internal static class PacketSequence
{
    // A packet that comes in parts begins with one of at least this size, and only data comes in parts.
    private const int SmallestFirstPart = 512;

    /// <summary>The packets of <paramref name="bytes"/>; null when they are not sound to the last byte.</summary>
    /// <param name="most">What lies behind so many is not looked at.</param>
    public static ImmutableArray<MessagePacket>? Split(ReadOnlyMemory<byte> bytes, int most)
    {
        var packets = ImmutableArray.CreateBuilder<MessagePacket>();
        while (!bytes.IsEmpty && packets.Count < most)
        {
            if (Next(ref bytes) is not { } packet)
                return null;
            packets.Add(packet);
        }

        return packets.ToImmutable();
    }

    public static void Write(Stream stream, int tag, ReadOnlySpan<byte> body)
    {
        Span<byte> head = stackalloc byte[6];
        head[0] = (byte)(0xC0 | tag);
        head[1] = 0xFF;
        BinaryPrimitives.WriteInt32BigEndian(head[2..], body.Length);
        stream.Write(head);
        stream.Write(body);
    }

    private static MessagePacket? Next(ref ReadOnlyMemory<byte> rest)
    {
        var head = rest.Span[0];
        rest = rest[1..];
        return (head & 0xC0) switch
        {
            0xC0 => InNewForm(head & 0x3F, ref rest),
            0x80 => InOldForm((head >> 2) & 0x0F, head & 3, ref rest),
            _ => null,
        };
    }

    private static MessagePacket? InOldForm(int tag, int kind, ref ReadOnlyMemory<byte> rest)
    {
        // Without a length it goes to the end of what it lies in: GnuPG writes compressed packets so, and nothing else.
        if (kind == 3)
            return tag == MessagePacket.Compressed ? Take(tag, rest.Length, ref rest) : null;
        var width = 1 << kind;
        if (rest.Length < width)
            return null;
        long length = 0;
        foreach (var value in rest.Span[..width])
            length = length << 8 | value;
        rest = rest[width..];
        return Take(tag, length, ref rest);
    }

    private static MessagePacket? InNewForm(int tag, ref ReadOnlyMemory<byte> rest)
    {
        if (Length(ref rest) is not { } first)
            return null;
        if (!first.IsPart)
            return Take(tag, first.Length, ref rest);
        if (first.Length < SmallestFirstPart || tag is not
            (MessagePacket.Compressed or MessagePacket.Encrypted or MessagePacket.Literal or MessagePacket.Protected or MessagePacket.NewerProtected))
            return null;

        using var whole = new MemoryStream();
        for (var part = first; ;)
        {
            if (Take(tag, part.Length, ref rest) is not { } packet)
                return null;
            whole.Write(packet.Body.Span);
            if (!part.IsPart)
                return new MessagePacket(tag, whole.ToArray());
            if (Length(ref rest) is not { } next)
                return null;
            part = next;
        }
    }

    private static (long Length, bool IsPart)? Length(ref ReadOnlyMemory<byte> rest)
    {
        var bytes = rest.Span;
        if (bytes.IsEmpty)
            return null;
        var width = bytes[0] switch { < 192 => 1, < 224 => 2, < 255 => 1, _ => 5 };
        if (bytes.Length < width)
            return null;
        rest = rest[width..];
        return bytes[0] switch
        {
            < 192 => (bytes[0], false),
            < 224 => (((bytes[0] - 192) << 8) + bytes[1] + 192, false),
            < 255 => (1L << (bytes[0] & 0x1F), true),
            _ => (BinaryPrimitives.ReadUInt32BigEndian(bytes[1..]), false),
        };
    }

    private static MessagePacket? Take(int tag, long length, ref ReadOnlyMemory<byte> rest)
    {
        if (length > rest.Length || tag == 0)
            return null;
        var body = rest[..(int)length];
        rest = rest[(int)length..];
        return new MessagePacket(tag, body);
    }
}
