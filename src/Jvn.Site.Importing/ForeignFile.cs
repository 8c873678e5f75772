using System.Diagnostics.CodeAnalysis;
using System.Text;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fixes;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Importing;

/// <summary>A document of another system, read whole. Whatever stands in it is somebody else's.</summary>
/// <param name="Path">As the user named it.</param>
public sealed record ForeignFile(string Path, byte[] Bytes)
{
    /// <summary>The largest real page has 300 vendors and 200 kB.</summary>
    public const int Largest = 4 * 1024 * 1024;

    /// <summary>Elements or members in each other; beyond, nobody wrote it by hand.</summary>
    public const int Deepest = 200;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public SourceLocation Start => new(Path);

    /// <summary>Null after reporting why it cannot be read.</summary>
    public static ForeignFile? Read(string path, DiagnosticBag bag)
    {
        var bytes = InputFolder.ReadForeign(path, Largest, bag, length => DiagnosticCatalog.ImportUnreadable.At(
            new SourceLocation(path), $"{length} バイトあり、上限の {Largest} バイトを超えています", $"it has {length} bytes, and the limit is {Largest}"));
        return bytes is null ? null : new ForeignFile(path, bytes);
    }

    /// <summary>False after reporting that it is no UTF-8.</summary>
    /// <param name="mayBeOlder">It may be in an encoding of Japan as well, where that can be told beyond doubt: browsers save a page as it came.</param>
    public bool TryText(DiagnosticBag bag, [NotNullWhen(true)] out string? text, bool mayBeOlder = false)
    {
        try
        {
            var bytes = Bytes.AsSpan();
            text = Utf8.GetString(bytes.StartsWith("\uFEFF"u8) ? bytes["\uFEFF"u8.Length..] : bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = mayBeOlder && FileEncoding.Mend(new InputEntry(Path, Path, Path), Bytes) is { Fixes.IsEmpty: false } read
                ? Utf8.GetString(read.Bytes) : null;
            if (text is not null)
                return true;
            bag.Add(Unreadable("UTF-8 ではありません", "it is not UTF-8"));
            return false;
        }
    }

    public Diagnostic Unreadable(string japanese, string english, int line = 1) =>
        DiagnosticCatalog.ImportUnreadable.At(new SourceLocation(Path, line), japanese, english);
}
