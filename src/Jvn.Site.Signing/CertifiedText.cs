using System.Buffers.Binary;
using Org.BouncyCastle.Bcpg.OpenPgp;

namespace Jvn.Site.Signing;

/// <summary>What the signatures of a certificate are made over (RFC 9580, section 5.2.4).</summary>
internal static class CertifiedText
{
    private const byte Key = 0x99;
    private const byte UserId = 0xB4;

    /// <summary>Of one that is about the key as a whole.</summary>
    public static byte[] Of(PgpPublicKey key)
    {
        var body = key.PublicKeyPacket.GetEncodedContents();
        return [Key, (byte)(body.Length >> 8), (byte)body.Length, .. body];
    }

    /// <summary>Of one that confirms, or takes back, a name of the key.</summary>
    public static byte[] Of(PgpPublicKey key, ReadOnlySpan<byte> name)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, name.Length);
        return [.. Of(key), UserId, .. length, .. name];
    }

    /// <summary>Of one that binds a subkey, is made by it, or revokes it.</summary>
    public static byte[] Of(PgpPublicKey primary, PgpPublicKey subkey) => [.. Of(primary), .. Of(subkey)];
}
