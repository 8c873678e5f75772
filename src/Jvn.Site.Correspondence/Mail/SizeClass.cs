namespace Jvn.Site.Correspondence.Mail;

/// <summary>How long a message is made to be, so that its length tells next to nothing: 16 KiB, 64 KiB, 256 KiB, 1 MiB, then whole MiB.</summary>
public static class SizeClass
{
    private const int Smallest = 16 * 1024;

    private const int Largest = 1024 * 1024;

    /// <summary>The class of so many bytes.</summary>
    public static int Of(int length)
    {
        var size = Smallest;
        while (size < length && size < Largest)
            size *= 4;
        return size >= length ? size : (length + Largest - 1) / Largest * Largest;
    }
}
