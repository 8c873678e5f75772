using System.Collections.Immutable;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Signing;

/// <summary>Chooses the key that signs, or says why none can.</summary>
internal static class KeyJudgement
{
    private static readonly TimeSpan Urgent = TimeSpan.FromDays(30);
    private static readonly TimeSpan Soon = TimeSpan.FromDays(90);

    /// <summary>The newest good one; null when <paramref name="bag"/> says why there is none.</summary>
    public static KeyState? Choose(VerificationKey whole, ImmutableArray<KeyState> candidates, SourceLocation place, DateTimeOffset now, DiagnosticBag bag)
    {
        var primary = whole.Certificate.Primary;
        if (primary.FaultAt(now) != KeyFault.None)
        {
            Report(primary, place, now, bag);
            return null;
        }

        if (candidates.FirstOrDefault(key => key.FaultAt(now) == KeyFault.None) is not { } chosen)
        {
            // A key that was never meant to sign explains nothing when another one was.
            var told = candidates.Where(key => key.Fault != KeyFault.NotForSigning).ToList();
            foreach (var key in told)
                Report(key, place, now, bag);
            if (told.Count == 0)
                bag.Add(DiagnosticCatalog.KeyCannotSign.At(place, whole.Fingerprint));
            return null;
        }

        if (chosen.ExpiresAt - now is not { } left || left > Soon)
            return chosen;
        bag.Add((left < Urgent ? DiagnosticCatalog.KeyEndsTooSoon : DiagnosticCatalog.KeyEndsSoon)
            .At(place, chosen.Fingerprint, Day(chosen.ExpiresAt), $"{(int)left.TotalDays}"));
        return left < Urgent ? null : chosen;
    }

    public static void ReportUnreadable(ReadOnlySpan<byte> file, SourceLocation place, DiagnosticBag bag)
    {
        if (Packets.KeyVersion(file) is { } version and not 4)
            bag.Add(DiagnosticCatalog.KeyUnsupported.At(place, $"version {version}"));
        else
            bag.Add((Packets.Read(file) is { Length: > 1 } ? DiagnosticCatalog.SeveralKeys : DiagnosticCatalog.KeyUnreadable).At(place));
    }

    private static void Report(KeyState key, SourceLocation place, DateTimeOffset now, DiagnosticBag bag) => bag.Add(key.FaultAt(now) switch
    {
        KeyFault.Unsupported => DiagnosticCatalog.KeyUnsupported.At(place, KeyAlgorithm.Describe(key.Key)),
        KeyFault.WeakHash => DiagnosticCatalog.KeyWeakHash.At(place, key.Fingerprint),
        KeyFault.Revoked => DiagnosticCatalog.KeyRevoked.At(place, key.Fingerprint),
        KeyFault.Expired => DiagnosticCatalog.KeyExpired.At(place, key.Fingerprint, Day(key.ExpiresAt)),
        KeyFault.NotYetValid => DiagnosticCatalog.KeyNotYetValid.At(place, key.Fingerprint, Day(key.ValidFrom)),
        KeyFault.NotForSigning => DiagnosticCatalog.KeyCannotSign.At(place, key.Fingerprint),
        _ => DiagnosticCatalog.KeyUnbound.At(place, key.Fingerprint),
    });

    public static string Day(DateTimeOffset? instant) => instant?.UtcDateTime.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
