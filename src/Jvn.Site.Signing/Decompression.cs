using System.IO.Compression;
using Org.BouncyCastle.Utilities.Bzip2;

namespace Jvn.Site.Signing;

/// <summary>What a compressed packet holds, as long as it is no more than a message may hold.</summary>
internal static class Decompression
{
    public static (byte[]? Packets, MessageFault Fault) Of(ReadOnlyMemory<byte> body)
    {
        if (body.IsEmpty)
            return (null, MessageFault.Unreadable);
        try
        {
            using var stream = Open(body.Span[0], new MemoryStream(body[1..].ToArray()));
            return stream is null ? (null, MessageFault.Unreadable)
                : BoundedRead.ToEnd(stream, MessageLimits.Packets) is { } packets ? (packets, MessageFault.None)
                : (null, MessageFault.TooLarge);
        }
        catch (Exception)
        {
            return (null, MessageFault.Unreadable); // each of the three fails in its own way
        }
    }

    private static Stream? Open(byte algorithm, Stream body) => algorithm switch
    {
        1 => new DeflateStream(body, CompressionMode.Decompress),
        2 => new ZLibStream(body, CompressionMode.Decompress),
        3 => new CBZip2InputStream(body),
        _ => null,
    };
}
