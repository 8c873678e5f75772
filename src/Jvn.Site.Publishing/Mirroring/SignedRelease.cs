using Jvn.Site.Output.Integrity;

namespace Jvn.Site.Publishing.Mirroring;

/// <summary>A list of hashes that the key of the site has signed, with everything that tells when it is of.</summary>
/// <param name="Bytes">Of the list.</param>
/// <param name="SignedAt">The date of the signature: the newest change of what was signed, not a clock's.</param>
/// <param name="ChangedAt">The newest public change, as the site's status says; null where it has none.</param>
internal sealed record SignedRelease(byte[] Bytes, byte[] Signature, HashList List, DateTimeOffset SignedAt, DateTimeOffset? ChangedAt)
{
    /// <summary>When its newest change was, as readers count.</summary>
    public DateTimeOffset Instant => ChangedAt ?? SignedAt;

    /// <summary>The newest sign of life in it: who extends a key is there, too.</summary>
    public DateTimeOffset LifeSign => ChangedAt > SignedAt ? ChangedAt.Value : SignedAt;

    /// <summary>By which two dates it came before <paramref name="other"/>, its own first; null when by none.</summary>
    public (DateTimeOffset Own, DateTimeOffset Other)? OlderThan(SignedRelease other) =>
        ChangedAt < other.ChangedAt ? (ChangedAt.Value, other.ChangedAt.Value)
        : SignedAt < other.SignedAt ? (SignedAt, other.SignedAt) : null;
}
