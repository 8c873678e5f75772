using Org.BouncyCastle.Bcpg.OpenPgp;

namespace Jvn.Site.Signing;

/// <summary>What the signatures of a certificate say about one of its keys.</summary>
/// <param name="Fault">What is wrong with it at any time.</param>
/// <param name="ValidFrom">When the key and everything that binds it were there. A signature that claims to be older is refused by strict programs.</param>
/// <param name="ExpiresAt">Null when it does not expire.</param>
internal sealed record KeyState(PgpPublicKey Key, KeyFault Fault, DateTimeOffset ValidFrom, DateTimeOffset? ExpiresAt)
{
    public string Fingerprint => Convert.ToHexString(Key.GetFingerprint());

    public KeyFault FaultAt(DateTimeOffset instant) =>
        Fault != KeyFault.None ? Fault
        : ExpiresAt <= instant ? KeyFault.Expired
        : instant < ValidFrom ? KeyFault.NotYetValid
        : KeyFault.None;
}
