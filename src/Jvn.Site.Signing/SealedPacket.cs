using Org.BouncyCastle.Bcpg;
using Org.BouncyCastle.Bcpg.OpenPgp;

namespace Jvn.Site.Signing;

/// <summary>What lies in a protected packet. The library gives out what was altered unless it is asked, after the last byte, whether it was.</summary>
internal static class SealedPacket
{
    /// <summary>The packets inside, whole and unaltered.</summary>
    public static (byte[]? Packets, MessageFault Fault) Open(MessagePacket sessionKey, MessagePacket sealedPacket, PgpPrivateKey secret)
    {
        var isMeant = SessionKeyPacket.NamesReader(sessionKey);
        PgpPublicKeyEncryptedData? encrypted;
        Stream clear;
        try
        {
            encrypted = Parse(sessionKey, sealedPacket);
            if (encrypted is null || !encrypted.IsIntegrityProtected())
                return (null, MessageFault.Unreadable);
            if (encrypted.GetSymmetricAlgorithm(secret) is not
                (SymmetricKeyAlgorithmTag.Aes128 or SymmetricKeyAlgorithmTag.Aes192 or SymmetricKeyAlgorithmTag.Aes256))
            {
                return (null, isMeant ? MessageFault.OtherCipher : MessageFault.NotForUs);
            }

            clear = encrypted.GetDataStream(secret);
        }
        catch (Exception)
        {
            return (null, isMeant ? MessageFault.Tampered : MessageFault.NotForUs); // numbers that make no sense, or not with this key
        }

        try
        {
            if (BoundedRead.ToEnd(clear, MessageLimits.Packets) is not { } packets)
                return (null, MessageFault.TooLarge);
            return encrypted.Verify() ? (packets, MessageFault.None) : (null, MessageFault.Tampered);
        }
        catch (Exception)
        {
            return (null, MessageFault.Tampered); // too short to hold what shows alterations
        }
    }

    private static PgpPublicKeyEncryptedData? Parse(MessagePacket sessionKey, MessagePacket sealedPacket)
    {
        var message = new MemoryStream();
        PacketSequence.Write(message, sessionKey.Tag, sessionKey.Body.Span);
        PacketSequence.Write(message, sealedPacket.Tag, sealedPacket.Body.Span);
        message.Position = 0;
        return new PgpObjectFactory(message).NextPgpObject() is PgpEncryptedDataList { Count: 1 } list ? list[0] as PgpPublicKeyEncryptedData : null;
    }
}
