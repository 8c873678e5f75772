using System.Collections.Immutable;
using Org.BouncyCastle.Bcpg;
using Org.BouncyCastle.Bcpg.OpenPgp;

namespace Jvn.Site.Signing;

/// <summary>A primary key with its subkeys, judged by their own signatures. In doubt a key is not good: revoked by whatever says so, expired at the earliest
/// date.</summary>
internal sealed class Certificate
{
    private Certificate(KeyState primary, ImmutableArray<KeyState> signers, ImmutableArray<KeyState> readers)
    {
        Primary = primary;
        Signers = signers;
        Readers = readers;
    }

    /// <summary>Whether the certificate as a whole holds; says nothing about what the primary key may do.</summary>
    public KeyState Primary { get; }

    /// <summary>Every key that might sign, newest first, the primary key last. A fault of the primary key is one of all.</summary>
    public ImmutableArray<KeyState> Signers { get; }

    /// <summary>Every key that others might encrypt to, in the same order.</summary>
    public ImmutableArray<KeyState> Readers { get; }

    public static Certificate Of(IEnumerable<PgpPublicKey> keys, KeyRule rule)
    {
        var all = keys.ToList();
        var primary = all.First(key => key.IsMasterKey);
        var (state, says) = JudgePrimary(primary, rule);
        return new Certificate(state, For(KeyUse.Sign), For(KeyUse.Encrypt));

        ImmutableArray<KeyState> For(KeyUse use) =>
        [
            .. all.Where(key => !key.IsMasterKey).Select(key => JudgeSubkey(state, key, use, rule))
                .OrderByDescending(subkey => subkey.Key.CreationTime)
                .ThenBy(subkey => subkey.Fingerprint, StringComparer.Ordinal),
            state.Fault != KeyFault.None || (IsOfKind(primary, use, rule) && says.Any(signature => signature.Says(use))) ? state
                : state with { Fault = NotFor(use) },
        ];
    }

    private static bool IsOfKind(PgpPublicKey key, KeyUse use, KeyRule rule) =>
        use == KeyUse.Sign ? KeyAlgorithm.IsSupported(key, rule) : KeyAlgorithm.Encrypts(key);

    private static KeyFault NotFor(KeyUse use) => use == KeyUse.Sign ? KeyFault.NotForSigning : KeyFault.NotForEncryption;

    private static (KeyState State, ImmutableArray<PgpSignature> Says) JudgePrimary(PgpPublicKey key, KeyRule rule)
    {
        if (!KeyAlgorithm.IsSupported(key, rule))
            return (new KeyState(key, KeyFault.Unsupported, key.MadeAt(), null), []);
        if (IsRevoked(key))
            return (new KeyState(key, KeyFault.Revoked, key.MadeAt(), null), []);

        var direct = Newest(key.GetSignaturesOfType(PgpSignature.DirectKey).Where(signature => signature.IsOver(CertifiedText.Of(key), key)));
        var named = Newest(key.GetRawUserIds().Select(name => NewestOver(key, name)).OfType<PgpSignature>());
        ImmutableArray<PgpSignature> says = [.. new[] { direct, named }.OfType<PgpSignature>()];
        var fault = says.IsEmpty ? KeyFault.Unbound : says.Any(signature => !KeyAlgorithm.IsStrong(signature.HashAlgorithm)) ? KeyFault.WeakHash
            : KeyFault.None;
        return (State(key, fault, says, key.MadeAt(), null), says);
    }

    private static KeyState JudgeSubkey(KeyState primary, PgpPublicKey key, KeyUse use, KeyRule rule)
    {
        if (primary.Fault != KeyFault.None)
            return new KeyState(key, primary.Fault, key.MadeAt(), null);
        if (!IsOfKind(key, use, rule))
            return new KeyState(key, IsForOther(key, use) ? NotFor(use) : KeyFault.Unsupported, key.MadeAt(), null);
        if (key.GetSignaturesOfType(PgpSignature.SubkeyRevocation)
            .Any(signature => signature.IsOver(CertifiedText.Of(primary.Key, key), primary.Key) || IsByRevoker(primary.Key, signature)))
            return new KeyState(key, KeyFault.Revoked, key.MadeAt(), null);

        var binding = Newest(key.GetSignaturesOfType(PgpSignature.SubkeyBinding)
            .Where(signature => signature.IsOver(CertifiedText.Of(primary.Key, key), primary.Key)));
        if (binding is null)
            return new KeyState(key, KeyFault.Unbound, key.MadeAt(), null);
        var back = use == KeyUse.Sign ? BackSignature(primary.Key, key, binding) : null;
        var fault = !binding.Says(use) ? NotFor(use)
            : !KeyAlgorithm.IsStrong(binding.HashAlgorithm) ? KeyFault.WeakHash
            : use == KeyUse.Encrypt ? KeyFault.None
            : back is null ? KeyFault.NoBackSignature
            : !KeyAlgorithm.IsStrong(back.HashAlgorithm) ? KeyFault.WeakHash
            : KeyFault.None;
        return State(key, fault, [.. new[] { binding, back }.OfType<PgpSignature>()], primary.ValidFrom, primary.ExpiresAt);
    }

    // RSA does both, and counts as a kind that encrypts.
    private static bool IsForOther(PgpPublicKey key, KeyUse use) => use == KeyUse.Sign ? key.IsEncryptionKey : !key.IsEncryptionKey;

    private static KeyState State(PgpPublicKey key, KeyFault fault, ImmutableArray<PgpSignature> says, DateTimeOffset validFrom, DateTimeOffset? expiresAt)
    {
        foreach (var signature in says)
        {
            validFrom = signature.CreatedAt() > validFrom ? signature.CreatedAt() : validFrom;
            foreach (var end in new[] { signature.KeyEndsAt(key), signature.EndsAt() })
                expiresAt = end < (expiresAt ?? DateTimeOffset.MaxValue) ? end : expiresAt;
        }

        return new KeyState(key, fault, key.MadeAt() > validFrom ? key.MadeAt() : validFrom, expiresAt);
    }

    private static bool IsRevoked(PgpPublicKey key) =>
        key.GetSignaturesOfType(PgpSignature.KeyRevocation)
            .Any(signature => signature.IsOver(CertifiedText.Of(key), key) || IsByRevoker(key, signature));

    // We do not have the revoker's key. That he is named, and that a revocation names him, is doubt enough.
    private static bool IsByRevoker(PgpPublicKey key, PgpSignature revocation) =>
        key.GetSignatures().Where(signature => signature.KeyId == key.KeyId)
            .SelectMany(signature => signature.GetHashedSubPackets()?.GetRevocationKeys() ?? [])
            .Any(revoker => revoker.GetFingerprint() is { Length: 20 } fingerprint
                && System.Buffers.Binary.BinaryPrimitives.ReadInt64BigEndian(fingerprint.AsSpan(12)) == revocation.KeyId);

    // A name that was taken back says nothing any more.
    private static PgpSignature? NewestOver(PgpPublicKey key, byte[] name)
    {
        var own = key.GetSignaturesForId(name).Where(signature => signature.KeyId == key.KeyId && signature.IsOver(CertifiedText.Of(key, name), key))
            .ToList();
        var newest = Newest(own.Where(signature => signature.IsCertification()));
        var takenBack = Newest(own.Where(signature => signature.SignatureType == PgpSignature.CertificationRevocation));
        return newest is not null && (takenBack is null || takenBack.CreatedAt() < newest.CreatedAt()) ? newest : null;
    }

    private static PgpSignature? BackSignature(PgpPublicKey primary, PgpPublicKey key, PgpSignature binding) =>
        new[] { binding.GetHashedSubPackets(), binding.GetUnhashedSubPackets() }
            .Where(packets => packets is not null && packets.HasSubpacket(SignatureSubpacketTag.EmbeddedSignature))
            .SelectMany(packets => Enumerable.Range(0, packets.GetEmbeddedSignatures().Count).Select(at => packets.GetEmbeddedSignatures()[at]))
            .FirstOrDefault(signature => signature.SignatureType == PgpSignature.PrimaryKeyBinding
                && signature.IsOver(CertifiedText.Of(primary, key), key));

    private static PgpSignature? Newest(IEnumerable<PgpSignature> signatures) => signatures.MaxBy(signature => signature.CreatedAt());
}
