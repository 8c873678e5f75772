using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Jvn.Site.Intake.Attachments;

/// <summary>A stream object of a PDF: its dictionary as text, and where its bytes stand in the file (ISO 32000-1, 7.3.8).</summary>
/// <param name="Number">Of the object, by which others refer to it; empty when it has none.</param>
/// <param name="Dictionary">With the numbers of letters in names read. What stands between the head of the object and the word <c>stream</c>.</param>
/// <param name="Start">Of the bytes.</param>
/// <param name="End">Behind the last of them.</param>
internal sealed partial record PdfStream(string Number, string Dictionary, int Start, int End)
{
    private const int MostUnpacked = 32 * 1024 * 1024;

    /// <summary>All of a file, in the order they stand in it. The text has one letter for each byte.</summary>
    public static IEnumerable<PdfStream> In(string text)
    {
        for (var match = Head().Match(text); match.Success;)
        {
            var start = match.Index + match.Length;
            var end = text.IndexOf("endstream", start, StringComparison.Ordinal);
            if (end < 0)
                end = text.Length;
            var head = text.LastIndexOf(" obj", match.Index, StringComparison.Ordinal);
            var number = head < 0 ? "" : ObjectNumber().Match(text[Math.Max(0, head - 40)..head]).Groups["number"].Value;
            yield return new PdfStream(number, PdfCleaner.WithoutEscapes(text[Math.Max(0, head)..match.Index]), start, end);
            match = Head().Match(text, end);
        }
    }

    /// <summary>The bytes as text, unpacked if they are packed; null when they are packed in a way that we do not read, or grow beyond all measure.</summary>
    public string? Content(string text)
    {
        if (!Dictionary.Contains("/Filter", StringComparison.Ordinal))
            return text[Start..End];
        if (!OnlyFlate().IsMatch(Dictionary) || Dictionary.Contains("/DecodeParms", StringComparison.Ordinal))
            return null;
        try
        {
            using var packed = new ZLibStream(new MemoryStream(Encoding.Latin1.GetBytes(text[Start..End])), CompressionMode.Decompress);
            var unpacked = new byte[MostUnpacked + 1];
            var length = packed.ReadAtLeast(unpacked, unpacked.Length, throwOnEndOfStream: false);
            return length > MostUnpacked ? null : Encoding.Latin1.GetString(unpacked, 0, length);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"(?<number>[0-9]+)\s+[0-9]+\s*\z")]
    private static partial Regex ObjectNumber();

    [GeneratedRegex(@"(?<=>>\s{0,8})stream(?:\r\n|\n|\r)")]
    private static partial Regex Head();

    [GeneratedRegex(@"/Filter\s*\[?\s*/FlateDecode\s*\]?\s*(?:/|>>)")]
    private static partial Regex OnlyFlate();
}
