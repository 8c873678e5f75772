namespace Jvn.Site.Signing;

/// <summary>The packet that holds what a message says. Ours says nothing of where it came from: no file name, no date.</summary>
internal static class LiteralText
{
    private const int DateLength = 4;

    public static void Write(Stream stream, ReadOnlySpan<byte> data) =>
        PacketSequence.Write(stream, MessagePacket.Literal, [(byte)'b', 0, 0, 0, 0, 0, .. data]);

    /// <summary>What it holds; null when it is not sound. Neither its name nor its date is signed, so nobody learns of them.</summary>
    public static ReadOnlyMemory<byte>? Of(MessagePacket literal)
    {
        var body = literal.Body.Span;
        if (body.Length < 2 || body[0] is not ((byte)'b' or (byte)'t' or (byte)'u' or (byte)'m'))
            return null;
        var start = 2 + body[1] + DateLength;
        if (body.Length < start)
            return null;
        return literal.Body[start..];
    }
}
