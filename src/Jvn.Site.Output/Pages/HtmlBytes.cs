using System.Buffers;
using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Jvn.Site.Output.Pages;

/// <summary>A page as it grows: UTF-8 without byte order mark. What is text can only be written escaped.</summary>
internal sealed class HtmlBytes
{
    private const int LongestEscape = 8; // bytes for one of text: "&quot;" has six, and "&#x10FFFF;" stands for four

    // The default one turns Japanese into character references.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private byte[] bytes = new byte[64 * 1024];
    private int length;

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    public void Clear() => length = 0;

    /// <summary>Writes markup as it stands.</summary>
    public void Markup(ReadOnlySpan<byte> markup)
    {
        markup.CopyTo(Room(markup.Length));
        length += markup.Length;
    }

    /// <summary>Writes markup as it stands.</summary>
    public void Markup(ReadOnlySpan<char> markup) => length += Encoding.UTF8.GetBytes(markup, Room(Encoding.UTF8.GetMaxByteCount(markup.Length)));

    /// <summary>Writes text so that a browser reads it as text, in an attribute's value too.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        // The encoder never lets these through. In UTF-8 a plus sign harms nobody, and readers of heads look for "application/rss+xml" letter by letter; all
        // values stand between double quotes.
        for (var harmless = text.IndexOfAny('+', '\''); harmless >= 0; harmless = text.IndexOfAny('+', '\''))
        {
            Escaped(text[..harmless]);
            Markup(text.Slice(harmless, 1));
            text = text[(harmless + 1)..];
        }

        Escaped(text);
    }

    // Nearly all text has nothing to escape, so it is turned into bytes where it belongs first.
    private void Escaped(ReadOnlySpan<char> text)
    {
        var start = length;
        Markup(text);
        var plain = Encoder.FindFirstCharacterToEncodeUtf8(Written[start..]);
        if (plain < 0)
            return;

        start += plain;
        var rest = ArrayPool<byte>.Shared.Rent(length - start);
        try
        {
            var source = rest.AsSpan(0, length - start);
            Written[start..].CopyTo(source);
            length = start;
            var status = Encoder.EncodeUtf8(source, Room(source.Length * LongestEscape), out _, out var written);
            if (status != OperationStatus.Done)
                throw new UnreachableException();
            length += written;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rest);
        }
    }

    private Span<byte> Room(int count)
    {
        if (bytes.Length - length < count)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + count));
        return bytes.AsSpan(length);
    }
}
