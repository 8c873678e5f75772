using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Org.BouncyCastle.Bcpg.OpenPgp;

namespace Jvn.Site.Signing;

/// <summary>A public OpenPGP key, to publish and to verify with. It checks what the library does not: dates, revocations, flags, digests, back
/// signatures.</summary>
public sealed class VerificationKey
{
    private readonly Certificate certificate;
    private readonly ImmutableArray<PgpPublicKey> keys;

    internal VerificationKey(IEnumerable<PgpPublicKey> keys)
    {
        this.keys = [.. keys];
        certificate = Certificate.Of(this.keys, KeyRule.Site);
    }

    /// <summary>Of the primary key: hexadecimal digits, upper case.</summary>
    public string Fingerprint => certificate.Primary.Fingerprint;

    /// <summary>The newest date in it: the same key file gives the same date.</summary>
    public DateTimeOffset ChangedAt => keys.SelectMany(key => key.GetSignatures()).Where(IsPublic).Select(signature => signature.CreatedAt())
        .Concat(keys.Select(key => key.MadeAt())).Max();

    /// <summary>From when on none of its keys can sign; null when that never comes.</summary>
    public DateTimeOffset? ExpiresAt
    {
        get
        {
            var good = certificate.Signers.Where(key => key.Fault == KeyFault.None).ToList();
            var signers = good.Count == 0 || good.Exists(key => key.ExpiresAt is null) ? null : good.Max(key => key.ExpiresAt);
            return certificate.Primary.ExpiresAt is { } primary && !(signers < primary) ? primary : signers;
        }
    }

    internal Certificate Certificate => certificate;

    /// <summary>Reads a public key that could sign now; otherwise <paramref name="bag"/> says why there is none.</summary>
    public static VerificationKey? Load(ReadOnlySpan<byte> file, SourceLocation place, DateTimeOffset now, DiagnosticBag bag)
    {
        switch (Packets.Read(file))
        {
            case [PgpPublicKeyRing ring]:
                var key = new VerificationKey(ring.GetPublicKeys());
                return KeyJudgement.Choose(key, key.certificate.Signers, place, now, bag) is null ? null : key;
            case [PgpSecretKeyRing]:
                bag.Add(DiagnosticCatalog.KeyIsSecret.At(place));
                return null;
            default:
                KeyJudgement.ReportUnreadable(file, place, bag);
                return null;
        }
    }

    /// <summary>The key of a published file, to verify with and not to judge; null when it is none.</summary>
    public static VerificationKey? Read(ReadOnlySpan<byte> file) =>
        Packets.Read(file) is [PgpPublicKeyRing ring] ? new VerificationKey(ring.GetPublicKeys()) : null;

    /// <summary>For others to read, armored. Signatures that are not for export stay out.</summary>
    public byte[] Render() => KeyFile.Render(keys);

    /// <summary>Whether <paramref name="signature"/>, armored or not, is one by this key over <paramref name="data"/> that holds at
    /// <paramref name="now"/>.</summary>
    public SignatureFault Verify(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature, DateTimeOffset now)
    {
        if (DetachedSignature.Parse(signature) is not { } parsed || parsed.SignatureType != PgpSignature.BinaryDocument)
            return SignatureFault.NotASignature;
        if (certificate.Signers.FirstOrDefault(key => key.Key.KeyId == parsed.KeyId) is not { } signer)
            return SignatureFault.OtherKey;
        if (Fault(signer.Fault) is not SignatureFault.None and var fault)
            return fault;
        if (!KeyAlgorithm.IsStrong(parsed.HashAlgorithm))
            return SignatureFault.WeakHash;

        if (!parsed.IsOver(data, signer.Key))
            return SignatureFault.WrongBytes;

        var createdAt = parsed.CreatedAt();
        return createdAt > now ? SignatureFault.FromTheFuture
            : createdAt < signer.ValidFrom ? SignatureFault.OlderThanKey
            : parsed.EndsAt() <= now || signer.ExpiresAt <= now ? SignatureFault.Expired
            : SignatureFault.None;
    }

    /// <summary>The date that a detached signature bears, whoever made it; null when it is none.</summary>
    public static DateTimeOffset? DateOf(ReadOnlySpan<byte> signature) =>
        DetachedSignature.Parse(signature) is { Version: 4 } parsed && parsed.GetHashedSubPackets() is { } packets && packets.HasSignatureCreationTime()
            ? parsed.CreatedAt() : null;

    private static SignatureFault Fault(KeyFault fault) => fault switch
    {
        KeyFault.None => SignatureFault.None,
        KeyFault.Revoked => SignatureFault.Revoked,
        _ => SignatureFault.KeyNotGood,
    };

    private static bool IsPublic(PgpSignature signature) => signature.GetHashedSubPackets() is { } packets && packets.HasSignatureCreationTime()
        && packets.IsExportable();
}
