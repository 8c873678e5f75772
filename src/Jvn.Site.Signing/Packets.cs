using System.Collections.Immutable;
using Org.BouncyCastle.Bcpg.OpenPgp;

namespace Jvn.Site.Signing;

/// <summary>Takes packets out of a file, armored or not. Whatever the file holds, the answer is packets or nothing: the library's own words never get
/// out.</summary>
internal static class Packets
{
    private const int LargestFile = 1024 * 1024;

    /// <summary>Null when the file is none of OpenPGP, or too large to be a key or a signature.</summary>
    public static ImmutableArray<object>? Read(ReadOnlySpan<byte> file)
    {
        if (file.Length is 0 or > LargestFile)
            return null;
        try
        {
            using var decoded = PgpUtilities.GetDecoderStream(new MemoryStream(file.ToArray()));
            var factory = new PgpObjectFactory(decoded);
            var found = ImmutableArray.CreateBuilder<object>();
            while (factory.NextPgpObject() is { } packet)
                found.Add(packet);
            return found.Count == 0 ? null : found.ToImmutable();
        }
        catch (Exception)
        {
            return null; // the library throws kinds without number; each means that the file is not sound
        }
    }

    /// <summary>The version of the key that the file begins with; null when it begins with none.</summary>
    public static int? KeyVersion(ReadOnlySpan<byte> file)
    {
        if (file.Length is 0 or > LargestFile)
            return null;
        try
        {
            using var decoded = PgpUtilities.GetDecoderStream(new MemoryStream(file.ToArray()));
            Span<byte> head = stackalloc byte[8];
            var length = decoded.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            return length < head.Length ? null : KeyVersionOf(head);
        }
        catch (Exception)
        {
            return null; // as above
        }
    }

    // RFC 9580, section 4.2: the tag and the width of the length are in the first bytes; behind the length, a key's body begins with its version.
    private static int? KeyVersionOf(ReadOnlySpan<byte> head)
    {
        var isNewForm = (head[0] & 0xC0) == 0xC0;
        var tag = isNewForm ? head[0] & 0x3F : (head[0] >> 2) & 0x0F;
        if ((head[0] & 0x80) == 0 || tag is not (5 or 6))
            return null;
        var width = isNewForm
            ? head[1] switch { < 192 => 1, < 224 => 2, _ => 5 }
            : (head[0] & 3) switch { 0 => 1, 1 => 2, 2 => 4, _ => 0 };
        return head[1 + width];
    }
}
