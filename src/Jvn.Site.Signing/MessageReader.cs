using System.Collections.Immutable;

namespace Jvn.Site.Signing;

/// <summary>Opens what others send. One grammar only: encrypted and protected, then perhaps compressed, then one-pass, literal, signature, end. Everything is
/// verified before a byte is given out; whatever comes in, the answer is a message or a fault, never an exception.</summary>
public static class MessageReader
{
    /// <summary>The text of an encrypted and signed message, armored or not.</summary>
    /// <param name="signers">All who may have sent it; who signed is the one whose key made it, and nobody else.</param>
    public static (OpenedMessage? Message, MessageFault Fault) Open(
        ReadOnlySpan<byte> message, IUnsealer key, IReadOnlyCollection<CorrespondentKey> signers, DateTimeOffset now)
    {
        var (inside, reader, fault) = TakeOff(message, key);
        if (fault != MessageFault.None)
            return (null, fault);
        switch (inside)
        {
            case [{ Tag: MessagePacket.OnePassSignature } onePass, { Tag: MessagePacket.Literal } literal, { Tag: MessagePacket.Signature } signature]:
                if (LiteralText.Of(literal) is not { } text || MessageSignature.Of(signature) is not { } parsed)
                    return (null, MessageFault.Unreadable);
                return text.Length > MessageLimits.Text ? (null, MessageFault.TooLarge)
                    : !parsed.IsAnnouncedBy(onePass) ? (null, MessageFault.NotOneText)
                    : parsed.JudgeOver(text.Span, signers, now, reader);
            case [{ Tag: MessagePacket.Literal }] or [{ Tag: MessagePacket.OnePassSignature }, { Tag: MessagePacket.Literal }]:
                return (null, MessageFault.NotSigned);
            default:
                return (null, MessageFault.NotOneText);
        }
    }

    /// <summary>What <see cref="EncryptedMessage.Seal"/> sealed, or another program for its own use: not signed.</summary>
    public static (byte[]? Data, MessageFault Fault) Unseal(ReadOnlySpan<byte> message, IUnsealer key)
    {
        var (inside, _, fault) = TakeOff(message, key);
        if (fault != MessageFault.None)
            return (null, fault);
        if (inside is not [{ Tag: MessagePacket.Literal } literal])
            return (null, MessageFault.NotOneText);
        return LiteralText.Of(literal) is not { } text ? (null, MessageFault.Unreadable)
            : text.Length > MessageLimits.Text ? (null, MessageFault.TooLarge)
            : (text.ToArray(), MessageFault.None);
    }

    /// <summary>A text that is signed so that it can be read without a program, and encrypted by nobody.</summary>
    public static (OpenedMessage? Message, MessageFault Fault) OpenClearSigned(
        ReadOnlySpan<byte> message, IReadOnlyCollection<CorrespondentKey> signers, DateTimeOffset now)
    {
        var (text, signature, hashes, fault) = ClearSignedText.Read(message);
        if (fault != MessageFault.None)
            return (null, fault);
        if (MessageSignature.Only(signature) is not { IsOverText: true } parsed)
            return (null, MessageFault.NotOneText);
        return hashes.Length > 0 && !hashes.Contains(parsed.HashName) ? (null, MessageFault.NotOneText) : parsed.JudgeOver(text, signers, now, null);
    }

    /// <summary>Bytes with their signature apart, armored or not: an attachment, or a part of <c>multipart/signed</c> (RFC 3156), which must be the very bytes
    /// that were sent.</summary>
    public static (OpenedMessage? Message, MessageFault Fault) OpenDetached(
        ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature, IReadOnlyCollection<CorrespondentKey> signers, DateTimeOffset now)
    {
        if (data.Length > MessageLimits.Text)
            return (null, MessageFault.TooLarge);
        var (packets, fault) = ArmorReader.Read(signature, ArmorReader.SignatureKind);
        if (packets is null)
            return (null, fault == MessageFault.NotEncrypted ? MessageFault.NotSigned : fault);
        return MessageSignature.Only(packets) is { } parsed ? parsed.JudgeOver(data, signers, now, null) : (null, MessageFault.NotOneText);
    }

    // The packets under the encryption and one compression.
    private static (ImmutableArray<MessagePacket> Inside, string? Reader, MessageFault Fault) TakeOff(ReadOnlySpan<byte> message, IUnsealer key)
    {
        var (bytes, fault) = ArmorReader.Read(message, ArmorReader.MessageKind);
        if (bytes is null)
            return ([], null, fault);
        if (PacketSequence.Split(bytes, MessageLimits.Readers + 2) is not { Length: > 0 } outside)
            return ([], null, MessageFault.Unreadable);
        fault = OuterFault(outside, key);
        if (fault != MessageFault.None)
            return ([], null, fault);

        var unsealed = key.Unseal(Join(outside));
        if (unsealed.Packets is null)
            return ([], null, unsealed.Fault);
        var (inside, inner) = Decompress(unsealed.Packets);
        return (inside, unsealed.Reader, inner);
    }

    private static MessageFault OuterFault(ImmutableArray<MessagePacket> packets, IUnsealer key)
    {
        if (packets[0].Tag is not (MessagePacket.SessionKey or MessagePacket.PassphraseSessionKey or MessagePacket.Encrypted or MessagePacket.Protected
            or MessagePacket.NewerProtected))
        {
            return packets[0].Tag is MessagePacket.OnePassSignature or MessagePacket.Signature or MessagePacket.Literal or MessagePacket.Compressed
                ? MessageFault.NotEncrypted : MessageFault.NotOneText;
        }

        if (packets.Any(packet => packet.Tag == MessagePacket.PassphraseSessionKey))
            return MessageFault.ToAPassphrase;
        var readers = packets.TakeWhile(packet => packet.Tag == MessagePacket.SessionKey).Count();
        if (readers == packets.Length)
            return MessageFault.Unreadable;
        var form = packets[readers].Tag switch
        {
            MessagePacket.Encrypted => MessageFault.NotProtected,
            MessagePacket.NewerProtected => key.KnowsNewerForm ? MessageFault.None : MessageFault.NewerForm,
            MessagePacket.Protected => packets[readers].Body.Span switch
            {
                [1, ..] => MessageFault.None,
                [2, ..] => key.KnowsNewerForm ? MessageFault.None : MessageFault.NewerForm,
                _ => MessageFault.Unreadable,
            },
            _ => MessageFault.NotOneText,
        };
        return form != MessageFault.None ? form
            : readers + 1 < packets.Length ? MessageFault.NotOneText
            : readers is 0 or > MessageLimits.Readers ? MessageFault.NotForUs
            : MessageFault.None;
    }

    private static (ImmutableArray<MessagePacket> Packets, MessageFault Fault) Decompress(byte[] bytes)
    {
        if (PacketSequence.Split(bytes, MessageLimits.InnerPackets) is not { Length: > 0 } packets)
            return ([], MessageFault.Unreadable);
        if (packets is [{ Tag: MessagePacket.Compressed } compressed])
        {
            var (unpacked, fault) = Decompression.Of(compressed.Body);
            if (unpacked is null)
                return ([], fault);
            if (PacketSequence.Split(unpacked, MessageLimits.InnerPackets) is not { Length: > 0 } inner)
                return ([], MessageFault.Unreadable);
            packets = inner;
        }

        return packets.Any(packet => packet.Tag is MessagePacket.Compressed or MessagePacket.SessionKey or MessagePacket.PassphraseSessionKey
            or MessagePacket.Encrypted or MessagePacket.Protected or MessagePacket.NewerProtected) ? ([], MessageFault.TooDeep) : (packets, MessageFault.None);
    }

    // With plain lengths and nothing around: whoever opens it reads what was judged here.
    private static byte[] Join(ImmutableArray<MessagePacket> packets)
    {
        using var joined = new MemoryStream();
        foreach (var (tag, body) in packets)
            PacketSequence.Write(joined, tag, body.Span);
        return joined.ToArray();
    }
}
