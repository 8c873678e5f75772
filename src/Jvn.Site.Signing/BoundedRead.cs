namespace Jvn.Site.Signing;

/// <summary>Reads what may have no end.</summary>
internal static class BoundedRead
{
    private const int Step = 64 * 1024;

    /// <summary>All of it; null when it is more than <paramref name="most"/> bytes.</summary>
    public static byte[]? ToEnd(Stream stream, int most)
    {
        using var read = new MemoryStream();
        var part = new byte[Step];
        while (stream.Read(part) is > 0 and var count)
        {
            if (read.Length + count > most)
                return null;
            read.Write(part, 0, count);
        }

        return read.ToArray();
    }
}
