using Jvn.Site.Output.Integrity;

namespace Jvn.Site.Publishing.Mirroring;

/// <summary>A list of hashes that the key of the site has signed, with everything that tells when it is of.</summary>
/// <param name="Bytes">Of the list.</param>
/// <param name="SignedAt">The date of the signature: the newest change of what was signed, not a clock's.</param>
/// <param name="ChangedAt">The newest public change, as the site's status says; null where it has none.</param>
internal sealed record SignedRelease(byte[] Bytes, byte[] Signature, HashList List, DateTimeOffset SignedAt, DateTimeOffset? ChangedAt)
{
    /// <summary>The later of what is known.</summary>
    public DateTimeOffset Instant => ChangedAt > SignedAt ? ChangedAt.Value : SignedAt;

    /// <summary>True when it says of itself that it came before <paramref name="other"/>.</summary>
    public bool IsOlderThan(SignedRelease other) => SignedAt < other.SignedAt || ChangedAt < other.ChangedAt;
}
