using Org.BouncyCastle.Bcpg;
using Org.BouncyCastle.Bcpg.OpenPgp;

namespace Jvn.Site.Signing;

/// <summary>The library says whether the numbers of a signature are right, and no more; here is what else it must be. Only what is signed itself (hashed
/// subpackets) counts.</summary>
internal static class CheckedSignature
{
    // RFC 9580, section 5.2.3.7: who meets a critical subpacket that he does not know must not accept the signature.
    private static readonly SignatureSubpacketTag[] Known =
    [
        SignatureSubpacketTag.CreationTime, SignatureSubpacketTag.ExpireTime, SignatureSubpacketTag.Exportable, SignatureSubpacketTag.Revocable,
        SignatureSubpacketTag.KeyExpireTime, SignatureSubpacketTag.RevocationKey, SignatureSubpacketTag.IssuerKeyId, SignatureSubpacketTag.IssuerFingerprint,
        SignatureSubpacketTag.PreferredSymmetricAlgorithms, SignatureSubpacketTag.PreferredHashAlgorithms, SignatureSubpacketTag.PreferredCompressionAlgorithms,
        SignatureSubpacketTag.PrimaryUserId, SignatureSubpacketTag.KeyFlags, SignatureSubpacketTag.SignerUserId, SignatureSubpacketTag.RevocationReason,
        SignatureSubpacketTag.Features, SignatureSubpacketTag.EmbeddedSignature, SignatureSubpacketTag.PolicyUrl,
    ];

    /// <summary>True when <paramref name="signer"/> made it over <paramref name="data"/>, in a form that leaves no doubt.</summary>
    public static bool IsOver(this PgpSignature signature, ReadOnlySpan<byte> data, PgpPublicKey signer)
    {
        try
        {
            return HasSoundForm(signature) && signature.KeyAlgorithm == signer.Algorithm && SignatureArithmetic.Verify(signature, signer, data);
        }
        catch (Exception)
        {
            return false; // an algorithm that nobody here knows, or numbers that make no sense
        }
    }

    private static bool HasSoundForm(PgpSignature signature) =>
        signature.Version == 4 && signature.GetHashedSubPackets() is { } hashed && hashed.HasSignatureCreationTime() && !hashed.GetCriticalTags()
            .Except(Known).Any();

    public static DateTimeOffset CreatedAt(this PgpSignature signature) => At(signature.GetHashedSubPackets().GetSignatureCreationTime());

    /// <summary>When the signature itself ends; null when it does not.</summary>
    public static DateTimeOffset? EndsAt(this PgpSignature signature) =>
        signature.GetHashedSubPackets().GetSignatureExpirationTime() is > 0 and var seconds ? signature.CreatedAt().AddSeconds(seconds) : null;

    /// <summary>When the key that it binds ends; null when it does not say.</summary>
    public static DateTimeOffset? KeyEndsAt(this PgpSignature signature, PgpPublicKey key) =>
        signature.GetHashedSubPackets().GetKeyExpirationTime() is > 0 and var seconds ? key.MadeAt().AddSeconds(seconds) : null;

    /// <summary>True when its flags say so; a key without flags is for nothing.</summary>
    public static bool Says(this PgpSignature signature, KeyUse use) =>
        signature.GetHashedSubPackets() is var hashed && hashed.HasSubpacket(SignatureSubpacketTag.KeyFlags)
        && (hashed.GetKeyFlags() & (use == KeyUse.Sign ? KeyFlags.Sign : KeyFlags.EncryptMessages | KeyFlags.EncryptFiles)) != 0;

    public static DateTimeOffset MadeAt(this PgpPublicKey key) => At(key.CreationTime);

    private static DateTimeOffset At(DateTime time) => new(DateTime.SpecifyKind(time, DateTimeKind.Utc));

    private static class KeyFlags
    {
        public const int Sign = 0x02;
        public const int EncryptMessages = 0x04;
        public const int EncryptFiles = 0x08;
    }
}
