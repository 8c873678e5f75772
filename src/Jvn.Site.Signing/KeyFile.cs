using Org.BouncyCastle.Bcpg.OpenPgp;

namespace Jvn.Site.Signing;

/// <summary>A public key as others read it: armored, without signatures that are not for export.</summary>
internal static class KeyFile
{
    public static byte[] Render(IEnumerable<PgpPublicKey> keys)
    {
        using var packets = new MemoryStream();
        foreach (var key in keys)
            key.Encode(packets, forTransfer: true);
        return Armor.PublicKey(packets.ToArray());
    }
}
