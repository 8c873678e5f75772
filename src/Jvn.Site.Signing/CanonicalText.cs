namespace Jvn.Site.Signing;

/// <summary>The bytes that a text signature is over (RFC 9580, section 5.2.1.2): those of the text, each line ended by CR LF.</summary>
internal static class CanonicalText
{
    public static byte[] Of(ReadOnlySpan<byte> text)
    {
        var canonical = new MemoryStream(text.Length + text.Length / 32);
        byte last = 0;
        foreach (var value in text)
        {
            if (value == '\n' && last != '\r')
                canonical.WriteByte((byte)'\r');
            canonical.WriteByte(value);
            last = value;
        }

        return canonical.ToArray();
    }
}
