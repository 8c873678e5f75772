using System.Collections.Immutable;
using System.Text;

namespace Jvn.Site.Correspondence.Receiving;

/// <summary>Bytes as text, in the character set that they say or that they certainly are.</summary>
internal static class CharsetText
{
    private const byte Escape = 0x1B;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly ImmutableArray<Encoding> OfJapan = [Strict(932), Strict(51932)];

    /// <param name="name">What the header says; null where it says nothing.</param>
    public static (string Text, MailFault Fault) Decode(ReadOnlySpan<byte> bytes, string? name)
    {
        var charset = name?.Trim().Trim('"').ToLowerInvariant();
        var (text, fault) = charset switch
        {
            null or "" or "us-ascii" or "ascii" => Certain(bytes),
            "utf-8" or "utf8" => Declared(bytes, Utf8),
            "iso-2022-jp" or "iso-2022-jp-1" or "iso-2022-jp-3" or "iso-2022-jp-2004" or "iso-2022-jp-ms" or "csiso2022jp" or "cp50220" or "cp50221"
                or "cp50222" => Declared(bytes, Jis()),
            "shift_jis" or "shift-jis" or "sjis" or "x-sjis" or "ms_kanji" or "windows-31j" or "cp932" or "csshiftjis" => Declared(bytes, OfJapan[0]),
            "euc-jp" or "x-euc-jp" or "eucjp" or "cp51932" or "eucjp-ms" => Declared(bytes, OfJapan[1]),
            "iso-8859-1" or "latin1" or "windows-1252" or "cp1252" => Declared(bytes, Strict(1252)),
            _ => ("", MailFault.UnknownCharset),
        };
        if (fault != MailFault.None)
            return ("", fault);
        text = text.ReplaceLineEndings("\n").TrimStart('\uFEFF');
        return text.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\t')) ? ("", MailFault.ControlCharacters) : (text, MailFault.None);
    }

    private static (string Text, MailFault Fault) Declared(ReadOnlySpan<byte> bytes, Encoding encoding) =>
        Read(bytes, encoding) is { } text ? (text, MailFault.None) : ("", MailFault.HeadersContradict);

    // The bytes of Shift_JIS often make some text of EUC-JP too, and the other way round, but hardly ever with kana in it: where both have, nobody can
    // tell.
    private static (string Text, MailFault Fault) Certain(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains(Escape))
            return Read(bytes, Jis()) is { } jis ? (jis, MailFault.None) : ("", MailFault.CharsetUncertain);
        if (Read(bytes, Utf8) is { } utf8)
            return (utf8, MailFault.None);
        var read = new List<string>();
        foreach (var encoding in OfJapan)
        {
            if (Read(bytes, encoding) is { } text && text.Any(letter => letter is >= '\u3041' and <= '\u30FE') && !text.Any(IsRare))
                read.Add(text);
        }

        return read is [var only] ? (only, MailFault.None) : ("", MailFault.CharsetUncertain);
    }

    // What only reading in the wrong character set brings forth.
    private static bool IsRare(char letter) => char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.PrivateUse
        || char.IsControl(letter) && letter is not ('\n' or '\r' or '\t');

    private static string? Read(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        try
        {
            var text = encoding.GetString(bytes);
            return text.Contains('\uFFFD', StringComparison.Ordinal) ? null : text;
        }
        catch (ArgumentException)
        {
            return null; // not of this character set
        }
    }

    // A decoder of this one remembers where it was: a new one each time. 50221 keeps half-width kana as they are.
    private static Encoding Jis() => Strict(50221);

    private static Encoding Strict(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
}
