using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Intake.Attachments;

/// <summary>The only way an attachment gets onto the site: of a kind that cannot run anything, and without what it tells about its author.</summary>
public static partial class AttachmentCleaner
{
    [GeneratedRegex(@"\A(?!index(\.|\z))[A-Za-z0-9][A-Za-z0-9._-]{0,99}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GoodName { get; }

    /// <summary>The bytes to publish; null when the file is refused, which has then been reported at <paramref name="location"/>.</summary>
    public static ReadOnlyMemory<byte>? Clean(string name, ReadOnlyMemory<byte> bytes, SourceLocation location, DiagnosticBag bag)
    {
        if (!GoodName.IsMatch(name))
            bag.Add(DiagnosticCatalog.AttachmentNameInvalid.At(location, name));
        else if (bytes.Length > Limits.AttachmentBytes)
            bag.Add(DiagnosticCatalog.AttachmentTooLarge.At(location, name, $"{bytes.Length}", $"{Limits.AttachmentBytes}"));
        else
            return CleanKind(name, bytes, location, bag);
        return null;
    }

    private static ReadOnlyMemory<byte>? CleanKind(string name, ReadOnlyMemory<byte> bytes, SourceLocation location, DiagnosticBag bag)
    {
        switch (Path.GetExtension(name).ToLowerInvariant())
        {
            case ".png":
                return Picture(PngCleaner.Clean(bytes.Span), DiagnosticCatalog.PngBroken, name, location, bag);
            case ".jpg" or ".jpeg":
                return Picture(JpegCleaner.Clean(bytes.Span), DiagnosticCatalog.JpegBroken, name, location, bag);
            case ".txt" or ".csv":
                return KeepIf(PlainText.Check(name, bytes, location, bag), bytes);
            case ".pdf":
                return PdfCleaner.Clean(name, bytes.Span, location, bag) is { } pdf ? new ReadOnlyMemory<byte>(pdf) : default(ReadOnlyMemory<byte>?);
            default:
                bag.Add(DiagnosticCatalog.AttachmentKindRefused.At(location, name));
                return null;
        }
    }

    // Not a conditional expression with a bare null: that would convert to empty bytes, and an empty file would be published.
    private static ReadOnlyMemory<byte>? KeepIf(bool isFine, ReadOnlyMemory<byte> bytes)
    {
        if (isFine)
            return bytes;
        return null;
    }

    private static ReadOnlyMemory<byte>? Picture(CleanedPicture picture, DiagnosticDescriptor broken, string name, SourceLocation location, DiagnosticBag bag)
    {
        if (picture.Bytes is { } cleaned)
            return cleaned;
        bag.Add(broken.At(location, name, $"{picture.BrokenAt + 1}"));
        return null;
    }
}
