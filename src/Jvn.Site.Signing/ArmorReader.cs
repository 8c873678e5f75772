using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Jvn.Site.Signing;

/// <summary>Reads OpenPGP's text form by the letter (RFC 9580, section 6): one block, nothing before it and nothing behind. The library's reader takes the
/// first block that it finds, and passes over what is around it.</summary>
internal static partial class ArmorReader
{
    public const string MessageKind = "PGP MESSAGE";
    public const string SignatureKind = "PGP SIGNATURE";
    private const string Dashes = "-----";
    private const string BeginMark = Dashes + "BEGIN ";
    private const int MostHeaders = 16;

    // Packets hold some of these; the line ends, tabs and shifts (ISO-2022-JP) of a text are not among them.
    private static readonly SearchValues<byte> NeverInText =
        SearchValues.Create([.. Enumerable.Range(0, 0x1B).Except([0x09, 0x0A, 0x0C, 0x0D]).Select(value => (byte)value)]);

    /// <summary>The packets of the only block; a file that is not armored is taken as it is.</summary>
    public static (byte[]? Packets, MessageFault Fault) Read(ReadOnlySpan<byte> file, string kind)
    {
        if (file.Length > MessageLimits.Message)
            return (null, MessageFault.TooLarge);
        var text = WithoutMark(file);
        if (!file.IsEmpty && (file[0] & 0x80) != 0 && text.IndexOfAny(NeverInText) >= 0)
            return (file.ToArray(), MessageFault.None);

        var lines = Lines(text);
        var begin = lines.FindIndex(line => line.StartsWith(BeginMark, StringComparison.Ordinal));
        if (begin < 0)
            return (null, MessageFault.NotEncrypted);
        if (lines[begin] != $"{BeginMark}{kind}{Dashes}")
            return (null, lines[begin].Contains(" SIGNED MESSAGE", StringComparison.Ordinal) ? MessageFault.NotEncrypted : MessageFault.Unreadable);
        var end = lines.IndexOf($"{Dashes}END {kind}{Dashes}", begin);
        if (end < 0)
            return (null, MessageFault.Unreadable);
        if (lines[..begin].Exists(line => line.Length > 0) || lines[(end + 1)..].Exists(line => line.Length > 0))
            return (null, MessageFault.NotOneText);
        return Decode(lines[(begin + 1)..end]) is { Length: > 0 } packets ? (packets, MessageFault.None) : (null, MessageFault.Unreadable);
    }

    /// <summary>The lines of a text without the white space at their ends.</summary>
    public static List<string> Lines(ReadOnlySpan<byte> text) => [.. Encoding.Latin1.GetString(text).Split('\n').Select(line => line.TrimEnd(' ', '\t', '\r'))];

    /// <summary>What stands between the first and the last line of a block: headers, an empty line, the packets, their sum.</summary>
    public static byte[]? Decode(List<string> lines)
    {
        var headers = lines.TakeWhile(line => Header().IsMatch(line)).Count();
        if (headers > MostHeaders || headers >= lines.Count || lines[headers].Length > 0)
            return null;
        var letters = lines[(headers + 1)..];
        int? sum = null;
        if (letters is [.., ['=', _, _, _, _] last])
        {
            var three = new byte[3];
            if (!Convert.TryFromBase64String(last[1..], three, out var count) || count != 3)
                return null;
            sum = three[0] << 16 | three[1] << 8 | three[2];
            letters.RemoveAt(letters.Count - 1);
        }

        var joined = string.Concat(letters);
        var bytes = new byte[joined.Length / 4 * 3];
        if (!Convert.TryFromBase64String(joined, bytes, out var length))
            return null;
        var packets = bytes[..length];
        return sum is null || sum == Armor.Crc24(packets) ? packets : null;
    }

    // Some programs of Windows begin a text with this.
    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> file) => file.StartsWith(Encoding.UTF8.Preamble) ? file[3..] : file;

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9-]*: [^\0-\x1F]*$")]
    private static partial Regex Header();
}
