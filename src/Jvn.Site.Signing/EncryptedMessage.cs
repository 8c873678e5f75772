using Org.BouncyCastle.Bcpg;
using Org.BouncyCastle.Bcpg.OpenPgp;
using Org.BouncyCastle.Security;

namespace Jvn.Site.Signing;

/// <summary>A message that is signed and encrypted, in the one form that every program reads: session keys of version 3, AES-256 with protection against
/// alterations (SEIPD version 1), not compressed, a one-pass signature over SHA-512; armored.</summary>
public static class EncryptedMessage
{
    private const int KeyIdLength = 8;

    /// <summary>Signs and encrypts. Only the length of what comes out says something of <paramref name="data"/>.</summary>
    /// <param name="at">The date of the signature, unless its key is younger.</param>
    /// <param name="hideRecipients">Leaves out which keys it is encrypted to; those who hold one of them try all that they have.</param>
    /// <exception cref="ArgumentException">There is no recipient, or one has no key to encrypt to.</exception>
    public static byte[] Make(
        ReadOnlySpan<byte> data, SigningKey signer, IReadOnlyCollection<CorrespondentKey> recipients, DateTimeOffset at, bool hideRecipients = false) =>
        Encrypt(signer.SignMessage(data, at), recipients, hideRecipients);

    /// <summary>Encrypts what is kept, and signs nothing.</summary>
    /// <exception cref="ArgumentException">There is no recipient, or one has no key to encrypt to.</exception>
    public static byte[] Seal(ReadOnlySpan<byte> data, IReadOnlyCollection<CorrespondentKey> recipients)
    {
        using var packets = new MemoryStream();
        LiteralText.Write(packets, data);
        return Encrypt(packets.ToArray(), recipients, hidesRecipients: false);
    }

    private static byte[] Encrypt(byte[] packets, IReadOnlyCollection<CorrespondentKey> recipients, bool hidesRecipients)
    {
        if (recipients.Count is 0 or > MessageLimits.Readers)
            throw new ArgumentException($"A message has 1 to {MessageLimits.Readers} recipients.", nameof(recipients));
        var generator = new PgpEncryptedDataGenerator(SymmetricKeyAlgorithmTag.Aes256, withIntegrityPacket: true, new SecureRandom());
        foreach (var recipient in recipients)
            generator.AddMethod(recipient.Reader ?? throw new ArgumentException($"Nothing can be encrypted to {recipient.Fingerprint}.", nameof(recipients)));

        using var encrypted = new MemoryStream();
        using (var inside = generator.Open(encrypted, packets.Length))
            inside.Write(packets);
        return Armor.Message(hidesRecipients ? WithoutKeyIds(encrypted.ToArray()) : encrypted.ToArray());
    }

    // The key id stands behind the version. RFC 9580, section 5.1: zeros are for those who shall not be named.
    private static byte[] WithoutKeyIds(byte[] message)
    {
        using var hidden = new MemoryStream();
        foreach (var (tag, body) in PacketSequence.Split(message, int.MaxValue)!.Value)
        {
            PacketSequence.Write(hidden, tag,
                tag == MessagePacket.SessionKey ? [body.Span[0], .. new byte[KeyIdLength], .. body.Span[(1 + KeyIdLength)..]] : body.Span);
        }

        return hidden.ToArray();
    }
}
