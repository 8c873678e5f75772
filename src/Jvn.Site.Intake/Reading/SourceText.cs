using System.Collections.Immutable;
using System.Text;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Reading;

/// <summary>A text file as read: strict UTF-8, line feeds only, every line within the limit.</summary>
public sealed class SourceText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ImmutableArray<int> lineStarts;

    private SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        lineStarts = LineStarts(text);
    }

    public string Path { get; }

    public string Text { get; }

    public int LineCount => lineStarts.Length;

    /// <summary>The place of a character of <see cref="Text"/>.</summary>
    public SourceLocation At(int offset)
    {
        var line = lineStarts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return new SourceLocation(Path, line + 1, offset - lineStarts[line] + 1);
    }

    /// <summary>The offset at which a one-based line begins.</summary>
    public int StartOf(int line) => lineStarts[line - 1];

    /// <summary>A one-based line without its line feed.</summary>
    public string Line(int line) => LineSpan(line).ToString();

    /// <summary>The same, for a look at it.</summary>
    public ReadOnlySpan<char> LineSpan(int line) => Text.AsSpan(StartOf(line)..(line < lineStarts.Length ? lineStarts[line] - 1 : Text.Length));

    /// <summary>Null when the bytes are not text that can be published; the reason is reported.</summary>
    public static SourceText? Decode(string path, byte[] bytes, DiagnosticBag bag)
    {
        var start = new SourceLocation(path);
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            bag.Add(DiagnosticCatalog.NotUtf8.At(start, "UTF-16"));
            return null;
        }

        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            bag.Add(DiagnosticCatalog.ByteOrderMark.At(start));
            bytes = bytes[3..];
        }

        try
        {
            var source = new SourceText(path, Strict.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal));
            return source.LinesAreShort(bag) ? source : null;
        }
        catch (DecoderFallbackException failure)
        {
            var before = bytes.AsSpan(0, Math.Clamp(failure.Index, 0, bytes.Length));
            var line = before.Count((byte)'\n') + 1;
            var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
            bag.Add(DiagnosticCatalog.NotUtf8.At(new SourceLocation(path, line, column), string.Join(' ', failure.BytesUnknown!.Select(one => $"0x{one:X2}"))));
            return null;
        }
    }

    private static ImmutableArray<int> LineStarts(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var feed = text.IndexOf('\n'); feed >= 0; feed = text.IndexOf('\n', feed + 1))
            starts.Add(feed + 1);
        return starts.ToImmutable();
    }

    private bool LinesAreShort(DiagnosticBag bag)
    {
        var allShort = true;
        for (var line = 1; line <= LineCount; line++)
        {
            var length = Encoding.UTF8.GetByteCount(LineSpan(line));
            if (length <= Limits.LineBytes)
                continue;
            bag.Add(DiagnosticCatalog.LineTooLong.At(new SourceLocation(Path, line), $"{length}", $"{Limits.LineBytes}"));
            allShort = false;
        }

        return allShort;
    }
}
