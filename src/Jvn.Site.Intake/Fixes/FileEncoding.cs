using System.Collections.Immutable;
using System.Text;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Intake.Fixes;

/// <summary>A file in UTF-8 without a mark and with line feeds: what is stored otherwise is stored anew, letter for letter.</summary>
public static class FileEncoding
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly ImmutableArray<(string Name, Encoding Encoding)> OfJapan =
    [
        ("Shift_JIS", Strict(932)), ("EUC-JP", Strict(51932)),
    ];

    /// <returns>The bytes, and what was found and done; nothing when the file is in order or nobody can tell how it is stored.</returns>
    public static (byte[] Bytes, ImmutableArray<Fix> Fixes) Mend(InputEntry file, byte[] bytes)
    {
        var start = new SourceLocation(file.Path);
        var fixes = ImmutableArray.CreateBuilder<Fix>();
        var text = Decode(bytes, out var name);
        if (text is null)
            return (bytes, []);
        if (name is not null)
        {
            fixes.Add(new Fix(DiagnosticCatalog.NotUtf8.At(start, name), [], new Bilingual(
                $"{name} から UTF-8 にしました。", $"The file was {name} and is UTF-8 now.")));
        }

        if (name is null && text is ['\uFEFF', ..])
        {
            text = text[1..];
            fixes.Add(new Fix(DiagnosticCatalog.ByteOrderMark.At(start), [], new Bilingual("BOM を取り除きました。", "The byte order mark is gone.")));
        }

        if (text.Contains("\r\n", StringComparison.Ordinal))
        {
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal);
            fixes.Add(new Fix(DiagnosticCatalog.LineEndsOfWindows.At(start), [], new Bilingual("改行を LF にしました。", "Its lines end in LF now.")));
        }

        return fixes.Count == 0 ? (bytes, []) : (Utf8.GetBytes(text), fixes.ToImmutable());
    }

    /// <param name="name">Of the encoding; null for UTF-8.</param>
    private static string? Decode(byte[] bytes, out string? name)
    {
        name = "UTF-16";
        if (bytes is [0xFF, 0xFE, ..])
            return Read(new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), bytes[2..]);
        if (bytes is [0xFE, 0xFF, ..])
            return Read(new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), bytes[2..]);
        name = null;
        if (Read(Utf8, bytes) is { } text)
            return text;

        // The bytes of one often make some text of the other too, but never with kana in it: where one has those, the other has no letters at all.
        var read = OfJapan.Select(one => (one.Name, Text: Read(one.Encoding, bytes))).Where(one => one.Text is { } text && IsJapanese(text)).ToList();
        if (read is not [var only])
            return null;
        name = only.Name;
        return only.Text;
    }

    private static string? Read(Encoding encoding, byte[] bytes)
    {
        try
        {
            var text = encoding.GetString(bytes);
            return encoding.GetBytes(text).AsSpan().SequenceEqual(bytes) ? text : null;
        }
        catch (ArgumentException)
        {
            return null; // not of this encoding
        }
    }

    private static bool IsJapanese(string text) => text.Any(letter => letter is >= '\u3041' and <= '\u30FE')
        && ForbiddenCharacters.Find(text.Replace("\r\n", "\n", StringComparison.Ordinal), most: 1).IsEmpty;

    private static Encoding Strict(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
}
