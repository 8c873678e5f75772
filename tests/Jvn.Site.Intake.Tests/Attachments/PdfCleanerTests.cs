using System.IO.Compression;
using System.Text;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Attachments;
using Xunit;

namespace Jvn.Site.Intake.Tests.Attachments;

/// <summary>What a PDF tells about its author is blanked out in its place, or the PDF is refused: JVN4068 to JVN4070.</summary>
public sealed class PdfCleanerTests
{
    [Theory]
    [InlineData("<< /Author (somebody) >>", "<< /Author (        ) >>")]
    [InlineData("<< /Author(some \\) (one)) /Pages 2 >>", "<< /Author(             ) /Pages 2 >>")]
    [InlineData("<< /Producer <FEFF0041> >>", "<< /Producer <20202020> >>")]
    [InlineData("<< /CreationDate (D:20261120) /ModDate (D:2026) >>", "<< /CreationDate (          ) /ModDate (      ) >>")]
    [InlineData("<< /Title (kept) /Creators (kept) >>", "<< /Title (kept) /Creators (kept) >>")]
    [InlineData("<< /CreatorInfo << /Creator (x) >> >>", "<< /CreatorInfo << /Creator ( ) >> >>")]
    [InlineData("<< /Type /Metadata /Subtype /XML /Length 5 >>\nstream\n<xmp>\nendstream",
        "<< /Type /Metadata /Subtype /XML /Length 5 >>\nstream\n      endstream")]
    [InlineData("<< /Type /#4Detadata /Length 5 >>\nstream\n<xmp>\nendstream", "<< /Type /#4Detadata /Length 5 >>\nstream\n      endstream")]
    [InlineData("<< /Subtype /X#4dL /Length 5 >>\nstream\n<xmp>\nendstream", "<< /Subtype /X#4dL /Length 5 >>\nstream\n      endstream")]
    [InlineData("<< /Length 16 >>\nstream\n/Author (picture)\nendstream", "<< /Length 16 >>\nstream\n/Author (picture)\nendstream")]
    public void What_tells_is_blanked_out_and_every_offset_stays(string written, string cleaned)
    {
        var (before, after) = (File(written), File(cleaned));
        Assert.Equal(Encoding.Latin1.GetString(after), Encoding.Latin1.GetString(Clean(before).Bytes!));
        Assert.Equal(before.Length, after.Length);
    }

    [Theory]
    [InlineData("<< /Author 7 0 R >>", "JVN4069")]
    [InlineData("<< /Author (never ends >>", "JVN4069")]
    [InlineData("<< /A#75thor (somebody) >>", "JVN4069")]
    [InlineData("<< /Encrypt 9 0 R >>", "JVN4069")]
    [InlineData("<< /PieceInfo << >> >>", "JVN4069")]
    [InlineData("<< /Type /Met#61data /Filt#65r /FlateDecode >>\nstream\nx\nendstream", "JVN4069")]
    [InlineData("<< /Type 8 0 R >>\nstream\n<xmp>\nendstream", "JVN4069")]
    [InlineData("<< /Kind /Other >>\nstream\n<?xpacket begin='' ?>\nendstream", "JVN4069")]
    [InlineData("<< /Type /#4FbjStm >>\nstream\n<< /Author (x) >>\nendstream", "JVN4069")]
    [InlineData("<< /Type /Metadata /Filter /FlateDecode >>\nstream\nx\nendstream", "JVN4069")]
    [InlineData("<< /Type /ObjStm /Filter /LZWDecode >>\nstream\nx\nendstream", "JVN4069")]
    [InlineData("<< /Type /ObjStm >>\nstream\n<< /Author (x) >>\nendstream", "JVN4069")]
    [InlineData("<< /Type /ObjStm >>\nstream\n<< /S /Launch >>\nendstream", "JVN4070")]
    [InlineData("<< /S /JavaScript >>", "JVN4070")]
    [InlineData("<< /Names << /EmbeddedFiles 3 0 R >> >>", "JVN4070")]
    public void What_cannot_be_cleaned_or_can_run_is_refused(string written, string code)
    {
        var (bytes, finding) = Clean(File(written));
        Assert.Null(bytes);
        Assert.Equal(code, finding);
    }

    [Theory]
    [InlineData("<< /Author (x) >>", "JVN4069")]
    [InlineData("<< /JS (x) >>", "JVN4070")]
    [InlineData("<< /Type /Page >>", null)]
    public void Packed_objects_are_looked_into(string objects, string? code)
    {
        using var packed = new MemoryStream();
        using (var writer = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            writer.Write(Encoding.Latin1.GetBytes(objects));
        byte[] file = [.. File("<< /Type /ObjStm /Filter /FlateDecode /N 1 >>\nstream\n")[..^"\nendobj\n".Length], .. packed.ToArray(),
            .. "\nendstream\nendobj\n"u8];
        Assert.Equal(code, Clean(file).Finding);
    }

    [Fact]
    public void What_grows_beyond_all_measure_is_refused()
    {
        using var packed = new MemoryStream();
        using (var writer = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            writer.Write(new byte[40_000_000]);
        byte[] file = [.. "%PDF-1.5\n1 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n"u8, .. packed.ToArray(), .. "\nendstream\nendobj\n"u8];
        Assert.Equal("JVN4069", Clean(file).Finding);
    }

    private static byte[] File(string objects) => Encoding.Latin1.GetBytes($"%PDF-1.5\n1 0 obj\n{objects}\nendobj\n");

    private static (byte[]? Bytes, string? Finding) Clean(byte[] file)
    {
        var bag = new DiagnosticBag();
        var cleaned = AttachmentCleaner.Clean("a.pdf", file, new SourceLocation("a.pdf"), bag);
        return (cleaned?.ToArray(), bag.Sorted().Select(finding => finding.Rule.Id).SingleOrDefault());
    }
}
