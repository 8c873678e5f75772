using System.Collections.Immutable;
using MimeKit;

namespace Jvn.Site.Correspondence.Receiving;

/// <summary>The parts of a MIME entity, within limits.</summary>
internal static class MimeTree
{
    // One level more than we take, so that what is deeper is seen to be.
    private static readonly ParserOptions Options = Limited();

    /// <summary>Parses an entity with its headers; null with the reason where it is none that we take.</summary>
    public static (MimeEntity? Entity, HeaderList Headers, MailFault Fault) Parse(ReadOnlyMemory<byte> bytes)
    {
        if (MailShape.Check(bytes.Span) is var shape and not MailFault.None)
            return (null, [], shape);
        try
        {
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            var message = new MimeParser(Options, stream, MimeFormat.Entity).ParseMessage();
            return message.Body is { } body ? (body, message.Headers, Check(body, message.Headers)) : (null, [], MailFault.NotAMail);
        }
        catch (Exception unreadable) when (IsOfData(unreadable))
        {
            return (null, [], MailFault.NotAMail);
        }
    }

    /// <summary>The parts that have no parts themselves, in their order.</summary>
    public static ImmutableArray<MimeEntity> Leaves(MimeEntity entity) =>
        entity is Multipart parent ? [.. parent.SelectMany(part => Leaves(part))] : [entity];

    /// <summary>The content of a part as bytes, free of its transfer encoding.</summary>
    public static ReadOnlyMemory<byte> Content(MimePart part)
    {
        if (part.Content is null)
            return default;
        var bytes = new MemoryStream();
        try
        {
            part.Content.DecodeTo(bytes);
        }
        catch (Exception unreadable) when (IsOfData(unreadable))
        {
            return default;
        }

        return bytes.ToArray();
    }

    private static bool IsOfData(Exception problem) =>
        problem is FormatException or ArgumentException or InvalidOperationException or NotSupportedException or IOException or IndexOutOfRangeException;

    private static MailFault Check(MimeEntity root, HeaderList headers)
    {
        if (Twice(headers, HeaderId.From, HeaderId.Subject, HeaderId.Date, HeaderId.MessageId, HeaderId.MimeVersion, HeaderId.ContentType,
            HeaderId.ContentTransferEncoding))
            return MailFault.HeadersContradict;
        var open = new Stack<(MimeEntity Entity, int Depth)>([(root, 1)]);
        var parts = 0;
        while (open.TryPop(out var one))
        {
            if (one.Depth > MailLimits.Depth)
                return MailFault.TooDeep;
            if (++parts > MailLimits.Parts)
                return MailFault.TooManyParts;
            if (Twice(one.Entity.Headers, HeaderId.ContentType, HeaderId.ContentTransferEncoding, HeaderId.ContentDisposition))
                return MailFault.HeadersContradict;
            if (one.Entity is MessagePart)
                return MailFault.MailInMail;
            if (one.Entity is Multipart parent)
            {
                foreach (var part in parent)
                    open.Push((part, one.Depth + 1));
            }
            else if (one.Entity.ContentType.IsMimeType("multipart", "*"))
            {
                return MailFault.TooDeep;
            }
        }

        return MailFault.None;
    }

    private static bool Twice(HeaderList headers, params ReadOnlySpan<HeaderId> once)
    {
        foreach (var id in once)
        {
            if (headers.Count(header => header.Id == id) > 1)
                return true;
        }

        return false;
    }

    private static ParserOptions Limited()
    {
        var options = ParserOptions.Default.Clone();
        options.MaxMimeDepth = MailLimits.Depth + 1;
        options.RespectContentLength = false;
        return options;
    }
}
