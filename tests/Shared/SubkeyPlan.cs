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

    /// <summary>Made of X25519, for others to encrypt to.</summary>
    public static SubkeyPlan ToEncryptTo { get; } =
        new() { IsX25519 = true, Flags = KeyFlags.EncryptComms | KeyFlags.EncryptStorage, HasBackSignature = false };

    public bool IsX25519 { get; init; }

    public bool HasBackSignature { get; init; } = true;

    public bool IsRevoked { get; init; }
}
