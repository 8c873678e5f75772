using Jvn.Site.Diagnostics;
using Org.BouncyCastle.Bcpg.OpenPgp;

namespace Jvn.Site.Signing;

/// <summary>The half of a key that is kept secret, locked by a passphrase or not.</summary>
internal static class SecretPart
{
    private const int GnuExtension = 101;

    /// <summary>False for a primary key that stayed at home (gnu-dummy), and for one on a card.</summary>
    public static bool IsHere(PgpSecretKey key) => !key.IsPrivateKeyEmpty && key.S2k?.Type != GnuExtension;

    /// <summary>Null when <paramref name="bag"/> says why it does not open.</summary>
    public static PgpPrivateKey? Open(PgpSecretKey key, char[]? passphrase, SourceLocation place, DiagnosticBag bag)
    {
        var isLocked = key.S2kUsage != 0;
        if (isLocked && passphrase is not { Length: > 0 })
        {
            bag.Add(DiagnosticCatalog.PassphraseMissing.At(place, KeySettings.PassphraseVariable));
            return null;
        }

        try
        {
            return key.ExtractPrivateKeyUtf8(isLocked ? passphrase : []);
        }
        catch (Exception)
        {
            bag.Add(isLocked ? DiagnosticCatalog.PassphraseWrong.At(place, KeySettings.PassphraseVariable) : DiagnosticCatalog.KeyUnreadable.At(place));
            return null;
        }
    }
}
