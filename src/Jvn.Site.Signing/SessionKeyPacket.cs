using System.Buffers.Binary;
using System.Collections.Immutable;
using Org.BouncyCastle.Bcpg.OpenPgp;

namespace Jvn.Site.Signing;

/// <summary>Whose key a session key is encrypted to.</summary>
internal static class SessionKeyPacket
{
    private const int Version = 3;
    private const int HeadLength = 10;

    /// <summary>Those that may open it: the one that it names, or all when it names none.</summary>
    public static IEnumerable<PgpPrivateKey> Among(MessagePacket sessionKey, ImmutableArray<PgpPrivateKey> secrets)
    {
        var body = sessionKey.Body.Span;
        if (body.Length < HeadLength || body[0] != Version)
            return [];
        var reader = BinaryPrimitives.ReadInt64BigEndian(body[1..]);
        var algorithm = body[HeadLength - 1];
        return secrets.Where(secret => (reader == 0 || secret.KeyId == reader) && (byte)secret.PublicKeyPacket.Algorithm == algorithm);
    }

    public static bool NamesReader(MessagePacket sessionKey) => sessionKey.Body.Span[1..(HeadLength - 1)].IndexOfAnyExcept((byte)0) >= 0;
}
