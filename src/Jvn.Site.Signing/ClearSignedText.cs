using System.Collections.Immutable;
using System.Text;

namespace Jvn.Site.Signing;

/// <summary>A clear-signed text (RFC 9580, section 7), read by the letter: only what is signed comes out, and nothing may stand around it or be hidden in
/// it.</summary>
internal static class ClearSignedText
{
    private const string BeginLine = "-----BEGIN PGP SIGNED MESSAGE-----";
    private const string SignatureLine = "-----BEGIN PGP SIGNATURE-----";
    private const string EndLine = "-----END PGP SIGNATURE-----";
    private const string HashHeader = "Hash: ";
    private const string Escape = "- ";

    /// <summary>The bytes that the signature is over, the signature's packets, and the digests that the text names.</summary>
    public static (byte[] Text, byte[] Signature, ImmutableArray<string> Hashes, MessageFault Fault) Read(ReadOnlySpan<byte> file)
    {
        if (file.Length > MessageLimits.Message)
            return Not(MessageFault.TooLarge);
        var lines = ArmorReader.Lines(file);
        var begin = lines.FindIndex(line => line.Length > 0);
        if (begin < 0 || !lines.Contains(BeginLine))
            return Not(MessageFault.NotSigned);
        if (lines[begin] != BeginLine)
            return Not(MessageFault.NotOneText);

        var start = begin + 1;
        while (start < lines.Count && lines[start].StartsWith(HashHeader, StringComparison.Ordinal))
            start++;
        ImmutableArray<string> hashes = [.. lines[(begin + 1)..start].SelectMany(line => line[HashHeader.Length..].Split(',', StringSplitOptions.TrimEntries))];

        // Anything but the one header could be taken for a part of the text.
        if (start == lines.Count || lines[start].Length > 0)
            return Not(MessageFault.NotOneText);
        var signature = lines.IndexOf(SignatureLine, start + 1);
        var end = signature < 0 ? -1 : lines.IndexOf(EndLine, signature);
        if (end < 0)
            return Not(signature < 0 ? MessageFault.NotSigned : MessageFault.Unreadable);
        if (lines[(end + 1)..].Exists(line => line.Length > 0))
            return Not(MessageFault.NotOneText);

        if (Unescape(lines[(start + 1)..signature]) is not { } text)
            return Not(MessageFault.NotOneText);
        return text.Length > MessageLimits.Text ? Not(MessageFault.TooLarge)
            : ArmorReader.Decode(lines[(signature + 1)..end]) is { } packets ? (text, packets, hashes, MessageFault.None)
            : Not(MessageFault.Unreadable);
    }

    // The last line end belongs to the signature. What begins with a dash must say that it is text.
    private static byte[]? Unescape(List<string> lines)
    {
        if (lines.Exists(IsDoubtful))
            return null;
        return Encoding.Latin1.GetBytes(string.Join("\r\n", lines.Select(line => line.StartsWith('-') ? line[Math.Min(Escape.Length, line.Length)..] : line)));
    }

    private static bool IsDoubtful(string line) =>
        line.AsSpan().ContainsAny("\0\v\f\r") || (line.StartsWith('-') && !line.StartsWith(Escape, StringComparison.Ordinal) && line != "-");

    private static (byte[] Text, byte[] Signature, ImmutableArray<string> Hashes, MessageFault Fault) Not(MessageFault fault) => ([], [], [], fault);
}
