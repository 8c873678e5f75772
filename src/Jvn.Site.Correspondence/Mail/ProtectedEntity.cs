using System.Text;
using MimeKit;

namespace Jvn.Site.Correspondence.Mail;

/// <summary>What is encrypted: the letter with its true subject, its sheet and its attachments, as long as its size class.</summary>
/// <remarks>What is missing to the class stands behind the last boundary, in the epilogue of MIME: no mail program shows it, and none offers it as a
/// file.</remarks>
internal static class ProtectedEntity
{
    private const int LineOfPadding = 72;

    private const string SheetFile = "reply-sheet.txt";

    // What a line of a mail can hold (RFC 5322, 2.1.1).
    private const int LongestLine = 998;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static byte[] Render(OutgoingMail mail, string boundary)
    {
        var body = new Multipart("mixed") { Text(mail.Letter.Text, null) };
        if (mail.Letter.Sheet is { } sheet)
            body.Add(Text(sheet, SheetFile));
        foreach (var file in mail.Attachments)
            body.Add(Part(file.MediaType, file.Content.ToArray(), ContentEncoding.Base64, ContentDisposition.Attachment, file.FileName));
        body.ContentType.Parameters.Add("protected-headers", "v1");
        body.Boundary = boundary;
        var entity = Bytes(mail.Headers(mail.Letter.Subject), body);
        return [.. entity, .. Padding(SizeClass.Of(entity.Length) - entity.Length)];
    }

    public static MimePart Part(string type, byte[] content, ContentEncoding encoding, string? disposition = null, string? fileName = null)
    {
        var part = new MimePart(ContentType.Parse(type)) { Content = new MimeContent(new MemoryStream(content)), ContentTransferEncoding = encoding };
        if (disposition is not null)
            part.ContentDisposition = new ContentDisposition(disposition) { FileName = fileName };
        return part;
    }

    public static byte[] Bytes(IEnumerable<Header> headers, Multipart body)
    {
        var form = FormatOptions.Default.Clone();
        form.NewLineFormat = NewLineFormat.Dos;
        form.EnsureNewLine = true;
        var bytes = new MemoryStream();
        var list = new HeaderList();
        foreach (var header in headers.Append(new Header(HeaderId.MimeVersion, "1.0")))
            list.Add(header);
        list.WriteTo(form, bytes);
        bytes.SetLength(bytes.Length - "\r\n".Length); // the headers of the body follow, not the body
        body.WriteTo(form, bytes);
        return bytes.ToArray();
    }

    // People who decrypt by hand read it as it stands: as UTF-8, where its lines fit.
    private static MimePart Text(string text, string? fileName)
    {
        var content = Utf8.GetBytes(text.ReplaceLineEndings("\r\n"));
        var fits = text.Split('\n').All(line => Utf8.GetByteCount(line) <= LongestLine);
        return Part("text/plain; charset=utf-8", content, fits ? ContentEncoding.EightBit : ContentEncoding.Base64,
            fileName is null ? null : ContentDisposition.Attachment, fileName);
    }

    private static byte[] Padding(int length)
    {
        var padding = new byte[length];
        Array.Fill(padding, (byte)' ');
        for (var end = length; end >= 2; end -= LineOfPadding)
            (padding[end - 2], padding[end - 1]) = ((byte)'\r', (byte)'\n');
        return padding;
    }
}
