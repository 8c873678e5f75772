using Org.BouncyCastle.Bcpg;
using Org.BouncyCastle.Bcpg.Sig;

namespace Jvn.Site.Tests.Shared;

/// <summary>A subkey of a <see cref="KeyPlan"/>.</summary>
internal sealed record SubkeyPlan
{
    public HashAlgorithmTag Hash { get; init; } = HashAlgorithmTag.Sha512;

    public HashAlgorithmTag BackHash { get; init; } = HashAlgorithmTag.Sha512;

    public DateTimeOffset? EndsAt { get; init; }

    public int Flags { get; init; } = KeyFlags.SignData;

    public bool HasBackSignature { get; init; } = true;

    public bool IsRevoked { get; init; }
}
