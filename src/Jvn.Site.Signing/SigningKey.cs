using Jvn.Site.Diagnostics;
using Org.BouncyCastle.Bcpg.OpenPgp;

namespace Jvn.Site.Signing;

/// <summary>A secret OpenPGP key that may sign now. The same data, date and key give the same bytes on any machine.</summary>
public sealed class SigningKey
{
    private readonly PgpPrivateKey secret;
    private readonly PgpPublicKey signer;

    private SigningKey(PgpPrivateKey secret, PgpPublicKey signer, VerificationKey published)
    {
        this.secret = secret;
        this.signer = signer;
        Public = published;
    }

    /// <summary>What the site publishes of it.</summary>
    public VerificationKey Public { get; }

    /// <summary>Of the primary key: hexadecimal digits, upper case.</summary>
    public string Fingerprint => Public.Fingerprint;

    /// <summary>Reads a key as <c>gpg --export-secret-keys</c> and <c>--export-secret-subkeys</c> write it; otherwise <paramref name="bag"/> says why there is
    /// none. Never prints a word of what it read.</summary>
    /// <param name="passphrase">Null when there is none. It is overwritten.</param>
    public static SigningKey? Load(ReadOnlySpan<byte> file, char[]? passphrase, SourceLocation place, DateTimeOffset now, DiagnosticBag bag) =>
        SecretKeyFile.Load(file, passphrase, place, bag, ring => Choose(ring, passphrase, place, now, bag));

    /// <summary>An armored detached signature, dated <paramref name="changedAt"/> or, when the key as <paramref name="published"/> is younger, as old as
    /// that.</summary>
    /// <param name="published">The key that readers will verify with: the one of the site, which may be newer than ours.</param>
    public byte[] Sign(ReadOnlySpan<byte> data, DateTimeOffset changedAt, VerificationKey published) =>
        DetachedSignature.Make(secret, signer, data, DateOf(changedAt, published));

    /// <summary>True when <see cref="Sign"/> would give the very bytes of <paramref name="signature"/>. Verifying is much quicker than signing with
    /// RSA.</summary>
    public bool WouldSignAs(ReadOnlySpan<byte> signature, ReadOnlySpan<byte> data, DateTimeOffset changedAt, VerificationKey published) =>
        DateOf(changedAt, published) is var date
        && DetachedSignature.HasOurForm(signature, signer, date)
        && published.Verify(data, signature, date) == SignatureFault.None;

    /// <summary>The packets of a signed message: one-pass, literal without name and date, signature.</summary>
    internal byte[] SignMessage(ReadOnlySpan<byte> data, DateTimeOffset at)
    {
        var generator = DetachedSignature.Begin(secret, signer, DateOf(at, Public));
        using var packets = new MemoryStream();
        generator.GenerateOnePassVersion(isNested: false).Encode(packets);
        LiteralText.Write(packets, data);
        generator.Update(data);
        generator.Generate().Encode(packets);
        return packets.ToArray();
    }

    /// <summary>False when the key that the site announces does not know our signing subkey, or knows that it is no good.</summary>
    public bool IsKnownTo(VerificationKey published, DateTimeOffset now) =>
        published.Fingerprint == Fingerprint
            && published.Certificate.Signers.Any(key => key.Key.HasFingerprint(signer.GetFingerprint()) && key.FaultAt(now) == KeyFault.None);

    // Whole seconds are all that OpenPGP has. Strict programs refuse a signature that is older than what binds its key.
    private DateTimeOffset DateOf(DateTimeOffset changedAt, VerificationKey published)
    {
        var validFrom = published.Certificate.Signers.First(key => key.Key.HasFingerprint(signer.GetFingerprint())).ValidFrom;
        return DateTimeOffset.FromUnixTimeSeconds((changedAt > validFrom ? changedAt : validFrom).ToUnixTimeSeconds());
    }

    private static SigningKey? Choose(PgpSecretKeyRing ring, char[]? passphrase, SourceLocation place, DateTimeOffset now, DiagnosticBag bag)
    {
        var published = new VerificationKey([.. ring.GetPublicKeys(), .. ring.GetExtraPublicKeys()]);
        var held = ring.GetSecretKeys().Where(SecretPart.IsHere).ToDictionary(key => key.KeyId);
        var candidates = published.Certificate.Signers.Where(key => held.ContainsKey(key.Key.KeyId));
        if (KeyJudgement.Choose(published, [.. candidates], place, now, bag) is not { } chosen)
            return null;
        if (SecretPart.Open(held[chosen.Key.KeyId], passphrase, place, bag) is not { } secret)
            return null;
        return new SigningKey(secret, chosen.Key, published);
    }
}
