using Jvn.Site.Diagnostics;
using Org.BouncyCastle.Bcpg.OpenPgp;

namespace Jvn.Site.Signing;

/// <summary>Chooses the key of a correspondent that is encrypted to, or says why there is none.</summary>
internal static class CorrespondentJudgement
{
    /// <summary>The newest good one; null when <paramref name="bag"/> says why there is none.</summary>
    public static PgpPublicKey? Choose(CorrespondentKey whole, SourceLocation place, DateTimeOffset now, DiagnosticBag bag)
    {
        var certificate = whole.Certificate;
        if (certificate.Primary.FaultAt(now) != KeyFault.None)
        {
            Report(certificate.Primary, place, now, bag);
            return null;
        }

        if (certificate.Readers.FirstOrDefault(key => key.FaultAt(now) == KeyFault.None) is { } chosen)
            return chosen.Key;

        // A key that was never meant to be encrypted to explains nothing when another one was.
        var told = certificate.Readers.Where(key => key.Fault != KeyFault.NotForEncryption).ToList();
        foreach (var key in told)
            Report(key, place, now, bag);
        if (told.Count == 0)
            bag.Add(DiagnosticCatalog.CorrespondentKeyCannotEncrypt.At(place, whole.Fingerprint));
        return null;
    }

    public static void ReportUnreadable(ReadOnlySpan<byte> file, SourceLocation place, DiagnosticBag bag)
    {
        if (Packets.KeyVersion(file) is { } version and not 4)
            bag.Add(DiagnosticCatalog.CorrespondentKeyWeak.At(place, $"version {version}"));
        else
            bag.Add((Packets.Read(file) is { Length: > 1 } ? DiagnosticCatalog.SeveralCorrespondentKeys : DiagnosticCatalog.CorrespondentKeyUnreadable)
                .At(place));
    }

    private static void Report(KeyState key, SourceLocation place, DateTimeOffset now, DiagnosticBag bag) => bag.Add(key.FaultAt(now) switch
    {
        KeyFault.Unsupported => DiagnosticCatalog.CorrespondentKeyWeak.At(place, KeyAlgorithm.Describe(key.Key)),
        KeyFault.WeakHash => DiagnosticCatalog.CorrespondentKeyWeakHash.At(place, key.Fingerprint),
        KeyFault.Revoked => DiagnosticCatalog.CorrespondentKeyRevoked.At(place, key.Fingerprint),
        KeyFault.Expired => DiagnosticCatalog.CorrespondentKeyExpired.At(place, key.Fingerprint, KeyJudgement.Day(key.ExpiresAt)),
        KeyFault.NotYetValid => DiagnosticCatalog.KeyNotYetValid.At(place, key.Fingerprint, KeyJudgement.Day(key.ValidFrom)),
        _ => DiagnosticCatalog.CorrespondentKeyUnbound.At(place, key.Fingerprint),
    });
}
