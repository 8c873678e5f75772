using System.Buffers;
using System.Text;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Attachments;

/// <summary>Knows a PDF by its signature, and warns of what it may tell about its author, which we cannot take away.</summary>
internal static class PdfCheck
{
    // Compressed objects (/ObjStm) may hold the same entries out of sight.
    private static readonly SearchValues<string> Telling = SearchValues.Create(
        ["/Author", "/Creator", "/Producer", "/CreationDate", "/ModDate", "/Metadata", "/Info", "/ObjStm", "<x:xmpmeta", "<?xpacket"],
        StringComparison.Ordinal);

    public static bool Check(string name, ReadOnlySpan<byte> bytes, SourceLocation location, DiagnosticBag bag)
    {
        if (!bytes.StartsWith("%PDF-"u8))
        {
            bag.Add(DiagnosticCatalog.PdfBroken.At(location, name));
            return false;
        }

        if (Encoding.Latin1.GetString(bytes).AsSpan().ContainsAny(Telling))
            bag.Add(DiagnosticCatalog.PdfMetadata.At(location, name));
        return true;
    }
}
