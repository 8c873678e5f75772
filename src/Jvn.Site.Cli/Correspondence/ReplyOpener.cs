using System.Security.Cryptography;
using Jvn.Site.Correspondence.Receiving;
using Jvn.Site.Correspondence.Sheets;
using Jvn.Site.Diagnostics;
using Jvn.Site.Signing;

namespace Jvn.Site.Cli.Correspondence;

/// <summary>Makes an answer of a mail, or says why there is none. Who answers is whose key signed, and nothing that a mail says of itself.</summary>
/// <param name="takesClearSigned">Whether what is signed and not encrypted will do.</param>
internal sealed class ReplyOpener(IUnsealer key, VendorKeys vendors, DateTimeOffset now, bool takesClearSigned)
{
    /// <summary>The program that holds the key could not be asked: no mail will open.</summary>
    public bool IsKeyOutOfReach { get; private set; }

    /// <summary>What is refused is told without a word of what was decrypted.</summary>
    public (VendorReply? Reply, Diagnostic? Refusal) Open(ReceivedMessage mail, SourceLocation place)
    {
        if (mail.Fault != MailFault.None)
            return (null, Unreadable(mail.Fault, place));
        if (mail.Form == MailForm.ClearSigned && !takesClearSigned)
            return (null, DiagnosticCatalog.ReplyOnlyClearSigned.At(place));
        var (message, fault) = Verified(mail);
        IsKeyOutOfReach |= fault == MessageFault.KeyOutOfReach;
        return message is null ? (null, NotVerified(fault, place)) : Read(message, mail.From, place);
    }

    private (OpenedMessage? Message, MessageFault Fault) Verified(ReceivedMessage mail)
    {
        if (mail.Form == MailForm.ClearSigned)
            return MessageReader.OpenClearSigned(mail.Block.Span, vendors.All, now);
        var (message, fault) = MessageReader.Open(mail.Block.Span, key, vendors.All, now);
        return fault == MessageFault.NotSigned ? SignedInside(mail) : (message, fault);
    }

    // Some mail programs sign first, as a part of MIME, and encrypt that (RFC 3156, section 6.1). What stands around the part is nobody's.
    private (OpenedMessage? Message, MessageFault Fault) SignedInside(ReceivedMessage mail) =>
        MessageReader.Unseal(mail.Block.Span, key).Data is { } data && DecryptedText.Of(data).Inside is { } inside
            ? MessageReader.OpenDetached(inside.Data.Span, inside.Signature.Span, vendors.All, now) : (null, MessageFault.NotSigned);

    private (VendorReply? Reply, Diagnostic? Refusal) Read(OpenedMessage message, string? from, SourceLocation place)
    {
        if (vendors.OwnersOf(message.Signer) is not [var vendor])
            return (null, DiagnosticCatalog.ReplyKeyOfSeveral.At(place, string.Join(", ", vendors.OwnersOf(message.Signer).Select(owner => owner.Key))));
        var text = DecryptedText.Of(message.Data);
        if (text.Fault != MailFault.None)
            return (null, Unreadable(text.Fault, place));
        if (text.Inside is { } inside
            && MessageReader.OpenDetached(inside.Data.Span, inside.Signature.Span, [message.Signer], now) is { Message: null, Fault: var fault })
            return (null, NotVerified(fault, place));
        var reading = ReplySheetReader.Read(text.Text).WithFactsAlone().From([.. vendor.Names, vendor.Key], vendors.NamesOfOthers(vendor));
        return reading.IsWhole
            ? (new VendorReply(place, from, vendor, message.SignedAt, Convert.ToHexString(SHA256.HashData(message.Data)), reading.Sheet, text.OtherParts)
                { IsOtherName = !reading.IsOf([.. vendor.Names, vendor.Key]) }, null)
            : (null, DiagnosticCatalog.ReplySheetUnclear.At(place, reading.Fault.Words().Japanese, reading.Fault.Words().English));
    }

    private static Diagnostic Unreadable(MailFault fault, SourceLocation place) =>
        DiagnosticCatalog.ReplyMailUnreadable.At(place, fault.Words().Japanese, fault.Words().English);

    private static Diagnostic NotVerified(MessageFault fault, SourceLocation place) =>
        DiagnosticCatalog.ReplyNotVerified.At(place, MessageFaultWords.Of(fault).Japanese.TrimEnd('。'),
        MessageFaultWords.Of(fault).English.TrimEnd('.'));
}
