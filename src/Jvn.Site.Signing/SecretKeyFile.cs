using Jvn.Site.Diagnostics;
using Org.BouncyCastle.Bcpg.OpenPgp;

namespace Jvn.Site.Signing;

/// <summary>A secret key as a file holds it, whatever it is for.</summary>
internal static class SecretKeyFile
{
    /// <summary>What <paramref name="open"/> makes of the one key; otherwise <paramref name="bag"/> says why there is none.</summary>
    /// <param name="passphrase">Null when there is none. It is overwritten when this returns.</param>
    public static TKey? Load<TKey>(ReadOnlySpan<byte> file, char[]? passphrase, SourceLocation place, DiagnosticBag bag, Func<PgpSecretKeyRing, TKey?> open)
        where TKey : class
    {
        try
        {
            switch (Packets.Read(file))
            {
                case [PgpSecretKeyRing ring]:
                    return open(ring);
                case [PgpPublicKeyRing]:
                    bag.Add(DiagnosticCatalog.KeyIsPublic.At(place));
                    return null;
                default:
                    KeyJudgement.ReportUnreadable(file, place, bag);
                    return null;
            }
        }
        finally
        {
            if (passphrase is not null)
                Array.Clear(passphrase);
        }
    }
}
