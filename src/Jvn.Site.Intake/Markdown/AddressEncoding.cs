using System.Buffers;
using System.Globalization;
using System.Text;

namespace Jvn.Site.Intake.Markdown;

/// <summary>Percent-encodes what may not stand in an address, and leaves what is encoded already.</summary>
internal static class AddressEncoding
{
    private static readonly SearchValues<byte> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&'()*+,;=%"u8);

    public static string Encode(string part)
    {
        var bytes = Encoding.UTF8.GetBytes(part);
        if (bytes.AsSpan().IndexOfAnyExcept(Allowed) < 0 && !part.Contains('%'))
            return part;
        var encoded = new StringBuilder(bytes.Length * 2);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (!Allowed.Contains(bytes[i]) || (bytes[i] == '%' && !IsEscape(bytes.AsSpan(i + 1))))
                encoded.Append(CultureInfo.InvariantCulture, $"%{bytes[i]:X2}");
            else
                encoded.Append((char)bytes[i]);
        }

        return encoded.ToString();
    }

    private static bool IsEscape(ReadOnlySpan<byte> rest) =>
        rest is [var high, var low, ..] && char.IsAsciiHexDigit((char)high) && char.IsAsciiHexDigit((char)low);
}
