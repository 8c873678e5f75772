using Org.BouncyCastle.Bcpg;
using Org.BouncyCastle.Bcpg.OpenPgp;
using Org.BouncyCastle.Bcpg.Sig;
using Org.BouncyCastle.Crypto.Generators;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Security;

namespace Jvn.Site.Tests.Shared;

/// <summary>An Ed25519 key as somebody might make it, faults included: those that GnuPG would not make.</summary>
internal sealed record KeyPlan
{
    private const string Name = "Test <test@example.jp>";

    /// <summary>What tests take for now.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 11, 20, 3, 0, 0, TimeSpan.Zero);

    public DateTimeOffset MadeAt { get; init; } = Now.AddYears(-1);

    public DateTimeOffset BoundAt { get; init; } = Now.AddYears(-1);

    public DateTimeOffset? EndsAt { get; init; }

    public HashAlgorithmTag Hash { get; init; } = HashAlgorithmTag.Sha512;

    public int Flags { get; init; } = KeyFlags.CertifyOther | KeyFlags.SignData;

    public bool IsRevoked { get; init; }

    public bool IsBound { get; init; } = true;

    /// <summary>A subpacket that nobody knows, which says that who does not know it must refuse the signature.</summary>
    public bool HasUnknownCriticalPacket { get; init; }

    public SubkeyPlan? Subkey { get; init; }

    public byte[] Secret() => Make().Secret;

    public byte[] Public() => Make().Public;

    /// <summary>Both halves of one new key.</summary>
    public (byte[] Secret, byte[] Public) Make()
    {
        var primary = Pair(MadeAt);
        var sub = Subkey is null ? null : Subkey.IsX25519 ? PairToEncryptTo(MadeAt) : Pair(MadeAt);
        var generator = new PgpKeyRingGenerator(PgpSignature.PositiveCertification, primary, Name, SymmetricKeyAlgorithmTag.Null, HashAlgorithmTag.Sha512,
            (char[]?)null, false, null, null, new SecureRandom());
        if (sub is not null)
            generator.AddSubKey(sub);

        using var packets = new MemoryStream();
        Dress(primary).Encode(packets);
        if (sub is not null)
            Dress(sub, primary).Encode(packets);
        var ring = new PgpPublicKeyRing(packets.ToArray());
        return (PgpSecretKeyRing.ReplacePublicKeys(generator.GenerateSecretKeyRing(), ring).GetEncoded(), packets.ToArray());
    }

    private PgpPublicKey Dress(PgpKeyPair primary)
    {
        var key = primary.PublicKey;
        if (IsBound)
        {
            var says = Generator(primary, PgpSignature.PositiveCertification, Hash, BoundAt, Flags, EndsAt - MadeAt, HasUnknownCriticalPacket);
            key = PgpPublicKey.AddCertification(key, Name, says.GenerateCertification(Name, key));
        }

        return IsRevoked ? PgpPublicKey.AddCertification(key, Generator(primary, PgpSignature.KeyRevocation, HashAlgorithmTag.Sha512, BoundAt)
            .GenerateCertification(key)) : key;
    }

    private PgpPublicKey Dress(PgpKeyPair sub, PgpKeyPair primary)
    {
        // Made as a subkey, so that it is written as one.
        var key = new PgpPublicKey(new PublicSubkeyPacket(PublicKeyPacket.Version4, sub.PublicKey.Algorithm, MadeAt.UtcDateTime,
            sub.PublicKey.PublicKeyPacket.Key));
        var binding = Generator(primary, PgpSignature.SubkeyBinding, Subkey!.Hash, BoundAt, Subkey.Flags, Subkey.EndsAt - MadeAt,
            embedded: Subkey.HasBackSignature
            ? Generator(sub, PgpSignature.PrimaryKeyBinding, Subkey.BackHash, BoundAt).GenerateCertification(primary.PublicKey, key)
            : null);
        key = PgpPublicKey.AddCertification(key, binding.GenerateCertification(primary.PublicKey, key));
        return Subkey.IsRevoked
            ? PgpPublicKey.AddCertification(key, Generator(primary, PgpSignature.SubkeyRevocation, HashAlgorithmTag.Sha512, BoundAt)
                .GenerateCertification(primary.PublicKey, key))
            : key;
    }

    private static PgpSignatureGenerator Generator(
        PgpKeyPair by, int kind, HashAlgorithmTag hash, DateTimeOffset at, int? flags = null, TimeSpan? lasts = null, bool unknown = false,
            PgpSignature? embedded = null)
    {
        var generator = new PgpSignatureGenerator(by.PublicKey.Algorithm, hash);
        generator.InitSign(kind, by.PrivateKey);
        var packets = new PgpSignatureSubpacketGenerator();
        packets.SetSignatureCreationTime(false, at.UtcDateTime);
        packets.SetIssuerFingerprint(false, by.PublicKey);
        if (flags is { } some)
            packets.SetKeyFlags(true, some);
        if (lasts is { } time)
            packets.SetKeyExpirationTime(true, (long)time.TotalSeconds);
        if (embedded is not null)
            packets.AddEmbeddedSignature(false, embedded);
        if (unknown)
            packets.AddCustomSubpacket(new UnknownPacket());
        generator.SetHashedSubpackets(packets.Generate());
        return generator;
    }

    private static PgpKeyPair Pair(DateTimeOffset at)
    {
        var generator = new Ed25519KeyPairGenerator();
        generator.Init(new Ed25519KeyGenerationParameters(new SecureRandom()));
        return new PgpKeyPair(PublicKeyAlgorithmTag.EdDsa_Legacy, generator.GenerateKeyPair(), at.UtcDateTime);
    }

    private static PgpKeyPair PairToEncryptTo(DateTimeOffset at)
    {
        var generator = new X25519KeyPairGenerator();
        generator.Init(new X25519KeyGenerationParameters(new SecureRandom()));
        return new PgpKeyPair(PublicKeyAlgorithmTag.ECDH, generator.GenerateKeyPair(), at.UtcDateTime);
    }

    private sealed class UnknownPacket() : SignatureSubpacket((SignatureSubpacketTag)100, critical: true, isLongLength: false, data: [1]);
}
