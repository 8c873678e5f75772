using System.Text;
using MimeKit;

namespace Jvn.Site.Correspondence.Receiving;

/// <summary>Cuts the first part of a <c>multipart/signed</c> out of the bytes, exactly as it was signed.</summary>
internal static class SignedPartSearch
{
    /// <summary>Null when it is not of the two parts of RFC 3156, or when anything stands before or behind them.</summary>
    public static SignedPart? Of(ReadOnlySpan<byte> bytes, Multipart signed)
    {
        if (signed is not [_, MimePart signature] || !signature.ContentType.IsMimeType("application", "pgp-signature")
            || signed.Boundary is not { Length: > 0 } boundary
            || !string.Equals(signed.ContentType.Parameters["protocol"], "application/pgp-signature", StringComparison.OrdinalIgnoreCase))
            return null;
        var lines = Boundaries(bytes, "--" + boundary);
        if (lines is not [var first, var second, { IsLast: true } last] || first.IsLast || second.IsLast
            || !IsBlank(bytes[MailShape.EndOfHeaders(bytes)..first.Start]) || !IsBlank(bytes[last.End..]))
            return null;

        // The line end before a boundary belongs to the boundary.
        var data = bytes[first.End..second.Start];
        data = data[..^(data is [.., (byte)'\r', (byte)'\n'] ? 2 : data is [.., (byte)'\n'] ? 1 : 0)];
        return new SignedPart(WithFullLineEnds(data), MimeTree.Content(signature));
    }

    // No other byte is a line end, whatever letter it would be in some character set.
    private static byte[] WithFullLineEnds(ReadOnlySpan<byte> data) => Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(data)
        .Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal));

    private static List<(int Start, int End, bool IsLast)> Boundaries(ReadOnlySpan<byte> bytes, string boundary)
    {
        var found = new List<(int, int, bool)>();
        foreach (var range in bytes.Split((byte)'\n'))
        {
            var line = bytes[range].TrimEnd(" \t\r"u8);
            var (start, end) = (range.Start.GetOffset(bytes.Length), Math.Min(range.End.GetOffset(bytes.Length) + 1, bytes.Length));
            if (Encoding.Latin1.GetString(line[..Math.Min(line.Length, boundary.Length + 2)]) is var text && (text == boundary || text == boundary + "--"))
                found.Add((start, end, text.Length > boundary.Length));
        }

        return found;
    }

    private static bool IsBlank(ReadOnlySpan<byte> bytes) => bytes.Trim(" \t\r\n"u8).IsEmpty;
}
