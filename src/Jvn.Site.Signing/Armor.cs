using System.Text;

namespace Jvn.Site.Signing;

/// <summary>OpenPGP's text form (RFC 9580, section 6), without any header line: the same bytes on every machine and with every version of a library.</summary>
internal static class Armor
{
    private const int Width = 64;

    public static byte[] Signature(ReadOnlySpan<byte> packets) => Wrap("PGP SIGNATURE", packets);

    public static byte[] PublicKey(ReadOnlySpan<byte> packets) => Wrap("PGP PUBLIC KEY BLOCK", packets);

    public static byte[] Message(ReadOnlySpan<byte> packets) => Wrap("PGP MESSAGE", packets);

    private static byte[] Wrap(string kind, ReadOnlySpan<byte> packets)
    {
        var text = new StringBuilder($"-----BEGIN {kind}-----\n\n");
        var letters = Convert.ToBase64String(packets);
        for (var at = 0; at < letters.Length; at += Width)
            text.Append(letters, at, Math.Min(Width, letters.Length - at)).Append('\n');
        var sum = Crc24(packets);
        text.Append('=').Append(Convert.ToBase64String([(byte)(sum >> 16), (byte)(sum >> 8), (byte)sum])).Append($"\n-----END {kind}-----\n");
        return Encoding.ASCII.GetBytes(text.ToString());
    }

    // RFC 9580 calls it optional; older programs insist on it.
    public static int Crc24(ReadOnlySpan<byte> bytes)
    {
        var sum = 0xB704CE;
        foreach (var value in bytes)
        {
            sum ^= value << 16;
            for (var bit = 0; bit < 8; bit++)
            {
                sum <<= 1;
                if ((sum & 0x1000000) != 0)
                    sum ^= 0x1864CFB;
            }
        }

        return sum & 0xFFFFFF;
    }
}
