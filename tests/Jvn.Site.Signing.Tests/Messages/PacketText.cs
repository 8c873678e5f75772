namespace Jvn.Site.Signing.Tests.Messages;

/// <summary>Packets put together as somebody might, who means no good.</summary>
internal static class PacketText
{
    public static byte[] Join(params IEnumerable<MessagePacket> packets)
    {
        using var joined = new MemoryStream();
        foreach (var (tag, body) in packets)
            PacketSequence.Write(joined, tag, body.Span);
        return joined.ToArray();
    }
}
