using Jvn.Site.Diagnostics;
using Jvn.Site.Publishing.Mirroring;
using Jvn.Site.Signing;

namespace Jvn.Site.Cli.Signatures;

/// <summary>The key of a site that is mirrored: a file that its operator gave out, or the fingerprint of the one that the site itself publishes.</summary>
/// <param name="given">Null when only the fingerprint is known.</param>
internal sealed class MirroredKey(VerificationKey? given, string fingerprint) : IPinnedKey
{
    // Two machines' clocks are never quite the same, and what is released this second is dated by it.
    private static readonly TimeSpan Apart = TimeSpan.FromMinutes(1);

    private readonly bool isGiven = given is not null;
    private VerificationKey? key = given;

    public bool IsKnown => key is not null;

    /// <summary>Hexadecimal digits, upper case.</summary>
    public string Fingerprint => fingerprint;

    /// <summary>From when on nothing is signed with it; null when that never comes, or is not known yet.</summary>
    public DateTimeOffset? ExpiresAt => key?.ExpiresAt;

    public bool Take(ReadOnlySpan<byte> file)
    {
        if (isGiven || VerificationKey.Read(file) is not { } offered || offered.Fingerprint != fingerprint)
            return false;
        key = offered;
        return true;
    }

    public SignatureJudgement Judge(ReadOnlySpan<byte> list, ReadOnlySpan<byte> signature, DateTimeOffset now)
    {
        var fault = key?.Verify(list, signature, now + Apart) ?? SignatureFault.OtherKey;
        return new SignatureJudgement(VerificationKey.DateOf(signature), Words(fault), fault == SignatureFault.WrongBytes);
    }

    private static Bilingual? Words(SignatureFault fault) => fault switch
    {
        SignatureFault.None => null,
        SignatureFault.NotASignature => new("署名ではありません", "it is no signature"),
        SignatureFault.OtherKey => new("別の鍵による署名です", "another key has signed"),
        SignatureFault.WrongBytes => new("署名された内容と異なります", "its bytes are not those that were signed"),
        SignatureFault.WeakHash => new("弱いハッシュによる署名です", "the signature is over a weak hash"),
        SignatureFault.FromTheFuture => new("署名の日時が未来です", "the signature is dated after now"),
        SignatureFault.OlderThanKey => new("署名の日時が鍵より前です", "the signature is older than the key"),
        SignatureFault.Expired => new("鍵か署名の有効期限が切れています", "the key or the signature has expired"),
        SignatureFault.Revoked => new("鍵は失効しています", "the key was revoked"),
        _ => new("信頼できない種類の鍵です", "the key is none to rely on"),
    };
}
