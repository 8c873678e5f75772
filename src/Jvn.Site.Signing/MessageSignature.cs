using System.Buffers.Binary;
using Org.BouncyCastle.Bcpg.OpenPgp;

namespace Jvn.Site.Signing;

/// <summary>A signature over a message, which is judged by the keys of those who may have made it.</summary>
internal sealed class MessageSignature
{
    // Ten times what programs write: a library should not be fed more.
    private const int Largest = 16 * 1024;
    private const int OnePassLength = 13;
    private const int OnePassVersion = 3;

    private readonly PgpSignature signature;

    private MessageSignature(PgpSignature signature) => this.signature = signature;

    /// <summary>True when it is over text, whose line ends may change on its way.</summary>
    public bool IsOverText => signature.SignatureType == PgpSignature.CanonicalTextDocument;

    public string HashName => signature.HashAlgorithm.ToString().ToUpperInvariant();

    /// <summary>Null when the packet is no signature of version 4 over bytes or text.</summary>
    public static MessageSignature? Of(MessagePacket packet)
    {
        if (packet.Body.Length > Largest)
            return null;
        using var file = new MemoryStream();
        PacketSequence.Write(file, packet.Tag, packet.Body.Span);
        return DetachedSignature.Parse(file.ToArray())
            is { Version: 4, SignatureType: PgpSignature.BinaryDocument or PgpSignature.CanonicalTextDocument } signature
            ? new MessageSignature(signature) : null;
    }

    /// <summary>The only packet of a file; null when there are more, or it is none.</summary>
    public static MessageSignature? Only(ReadOnlyMemory<byte> packets) =>
        PacketSequence.Split(packets, 2) is [{ Tag: MessagePacket.Signature } packet] ? Of(packet) : null;

    /// <summary>True when the packet before the text says of the signature what the one behind it says.</summary>
    public bool IsAnnouncedBy(MessagePacket onePass)
    {
        var body = onePass.Body.Span;
        return body.Length == OnePassLength && body[0] == OnePassVersion && body[1] == signature.SignatureType && body[2] == (byte)signature.HashAlgorithm
            && body[3] == (byte)signature.KeyAlgorithm && BinaryPrimitives.ReadInt64BigEndian(body[4..]) == signature.KeyId && body[^1] != 0;
    }

    /// <summary>What was signed, and who did; or why it does not hold.</summary>
    /// <param name="reader">Fingerprint of the key that the message was encrypted to; null when nobody knows.</param>
    public (OpenedMessage? Message, MessageFault Fault) JudgeOver(
        ReadOnlySpan<byte> data, IReadOnlyCollection<CorrespondentKey> signers, DateTimeOffset now, string? reader)
    {
        var signed = IsOverText ? CanonicalText.Of(data) : data.ToArray();
        var fault = MessageFault.OtherSigner;
        foreach (var signer in signers)
        {
            foreach (var key in signer.Certificate.Signers.Where(IsNamed))
            {
                fault = FaultBy(signer.Certificate.Primary, key, signed, now, reader);
                if (fault == MessageFault.None)
                    return (new OpenedMessage(signed, signature.CreatedAt(), signer), MessageFault.None);
            }
        }

        return (null, fault);
    }

    private bool IsNamed(KeyState key) =>
        key.Key.KeyId == signature.KeyId && signature.GetHashedSubPackets()?.GetIssuerFingerprint()?.GetFingerprint() is var named
        && (named is null || key.Key.HasFingerprint(named));

    private MessageFault FaultBy(KeyState primary, KeyState key, byte[] signed, DateTimeOffset now, string? reader)
    {
        // What is wrong with a key at any time comes first; what is wrong now, once it is certain that this key signed.
        if (key.Fault != KeyFault.None)
            return key.Fault == KeyFault.Revoked ? MessageFault.Revoked : MessageFault.KeyNotGood;
        if (!KeyAlgorithm.IsStrong(signature.HashAlgorithm))
            return MessageFault.WeakHash;
        if (!signature.IsOver(signed, key.Key))
            return MessageFault.WrongBytes;

        var createdAt = signature.CreatedAt();
        return createdAt > now ? MessageFault.FromTheFuture
            : createdAt < key.Key.MadeAt() || createdAt < primary.Key.MadeAt() ? MessageFault.OlderThanKey
            : signature.EndsAt() <= now || key.ExpiresAt <= now ? MessageFault.Expired
            : key.FaultAt(now) != KeyFault.None ? MessageFault.KeyNotGood
            : IsForOthers(reader) ? MessageFault.ForOthers
            : MessageFault.None;
    }

    // Somebody to whom it was sent could encrypt it anew, to us.
    private bool IsForOthers(string? reader) =>
        reader is not null && signature.GetHashedSubPackets().GetIntendedRecipientFingerprints() is { Length: > 0 } meant
        && !meant.Any(recipient => Convert.ToHexString(recipient.GetFingerprint()) == reader);
}
