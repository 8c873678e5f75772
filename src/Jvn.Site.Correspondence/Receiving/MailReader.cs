using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using MimeKit;

namespace Jvn.Site.Correspondence.Receiving;

/// <summary>Finds the OpenPGP message of each mail in a file: a mail, a folder of mails (mbox) or an armored message by itself.</summary>
/// <remarks>A mail must say nothing beside its one message: whatever stands outside was not encrypted or signed by anybody, and a mail program would show
/// it as if it were.</remarks>
public static class MailReader
{
    /// <summary>Never throws for what stands in the file; its time and memory are a small multiple of the file's length.</summary>
    public static ImmutableArray<ReceivedMessage> Read(ReadOnlyMemory<byte> file)
    {
        if (file.Length > MailLimits.FileBytes)
            return [Refused(1, MailFault.TooLarge)];
        if (file.Span.StartsWith("\uFEFF"u8))
            file = file[3..];
        if (!MailFolder.IsOne(file.Span))
            return [One(file, 1)];
        return MailFolder.Split(file) is { } mails ? [.. mails.Select((mail, index) => One(mail, index + 1))] : [Refused(1, MailFault.TooLarge)];
    }

    private static ReceivedMessage One(ReadOnlyMemory<byte> mail, int number)
    {
        if (mail.Length > MailLimits.MessageBytes)
            return Refused(number, MailFault.TooLarge);
        if (MailShape.EndOfHeaders(mail.Span) < 0)
            return Bare(mail, number);
        var (entity, headers, wrong) = MimeTree.Parse(mail);
        if (entity is not null && !headers.Concat(entity.Headers).Any(header => header.Id is HeaderId.From or HeaderId.Received or HeaderId.ContentType))
            return Bare(mail, number);
        var from = headers[HeaderId.From] is { } sender ? VisibleText.Of(sender) : null;
        var found = wrong != MailFault.None || entity is null ? Refused(number, wrong) : In(entity, number);
        return found with { From = from };
    }

    // A text may begin with lines that look like headers.
    private static ReceivedMessage Bare(ReadOnlyMemory<byte> text, int number)
    {
        var (block, form, fault) = ArmorSearch.In(text);
        return new ReceivedMessage(number, fault == MailFault.NotEncrypted ? MailFault.NotAMail : fault, form, block);
    }

    private static ReceivedMessage In(MimeEntity root, int number)
    {
        var leaves = MimeTree.Leaves(root);
        if (Multiparts(root).Any(part => part.ContentType.IsMimeType("multipart", "encrypted") && !IsOfTwoParts(part)))
            return Refused(number, MailFault.Malformed);
        ReceivedMessage? found = null;
        var rest = false;
        foreach (var part in leaves.OfType<MimePart>())
        {
            var content = MimeTree.Content(part);
            var (block, form, fault) = ArmorSearch.In(content);
            if (IsText(part) || fault is MailFault.None)
            {
                if (fault == MailFault.NotEncrypted)
                {
                    rest |= !IsBlank(content.Span);
                    continue;
                }

                if (fault != MailFault.None)
                    return Refused(number, fault);
                if (found is not null)
                    return Refused(number, MailFault.SeveralMessages);
                found = new ReceivedMessage(number, MailFault.None, form, block);
            }
            else if (fault is MailFault.SeveralMessages or MailFault.Malformed)
            {
                return Refused(number, fault);
            }
            else
            {
                rest |= !IsBeside(part, content.Span);
            }
        }

        return found is null ? Refused(number, MailFault.NotEncrypted) : rest ? Refused(number, MailFault.TextOutside) : found;
    }

    private static IEnumerable<Multipart> Multiparts(MimeEntity entity) =>
        entity is Multipart parent ? [parent, .. parent.SelectMany(Multiparts)] : [];

    // RFC 3156, section 4.
    private static bool IsOfTwoParts(Multipart encrypted) =>
        string.Equals(encrypted.ContentType.Parameters["protocol"], "application/pgp-encrypted", StringComparison.OrdinalIgnoreCase)
        && encrypted is [MimePart control, MimePart data]
        && control.ContentType.IsMimeType("application", "pgp-encrypted")
        && data.ContentType.IsMimeType("application", "octet-stream")
        && IsVersion(MimeTree.Content(control).Span);

    // The control part of RFC 3156, which some servers leave when they change what is around it, and the sender's own key.
    private static bool IsBeside(MimePart part, ReadOnlySpan<byte> content) =>
        part.ContentType.IsMimeType("application", "pgp-encrypted") && IsVersion(content)
        || part.ContentType.IsMimeType("application", "pgp-keys");

    private static bool IsVersion(ReadOnlySpan<byte> content) => content.Trim(" \t\r\n"u8).SequenceEqual("Version: 1"u8);

    private static bool IsText(MimePart part) => part.ContentType.IsMimeType("text", "*");

    private static bool IsBlank(ReadOnlySpan<byte> content) => content.Trim(" \t\r\n"u8).IsEmpty;

    private static ReceivedMessage Refused(int number, MailFault fault) => new(number, fault, MailForm.Encrypted, default);
}
