using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Signing;

namespace Jvn.Site.Cli.Sealing;

/// <summary>Opens sealed drafts with a secret key that this program holds, or that stays with gpg-agent.</summary>
/// <param name="name">Which key it is; tells nothing that is secret.</param>
internal sealed class DraftOpener(IUnsealer key, string name) : IDraftOpener
{
    public string Name => name;

    public bool IsSteady => key is DecryptionKey;

    public bool IsInReach { get; private set; } = true;

    public (byte[]? Text, Bilingual? Fault) Open(ReadOnlySpan<byte> file)
    {
        var (text, fault) = MessageReader.Unseal(file, key);
        IsInReach = fault != MessageFault.KeyOutOfReach;
        return (text, fault is MessageFault.None or MessageFault.NotForUs ? null : Words(fault));
    }

    // A draft has no sender who could be asked for it again.
    private static Bilingual Words(MessageFault fault) => fault switch
    {
        MessageFault.Tampered => new("暗号化された後に書き換えられたか、壊れています。", "it was altered or broken after it was sealed."),
        MessageFault.TooLarge => new("大きすぎます。", "it is too large."),
        MessageFault.NewerForm => new("新しい形式（AEAD）で暗号化されています。--gpg-agent なら開けます。",
            "it is encrypted in the newer form (AEAD), which only --gpg-agent opens."),
        MessageFault.NotProtected => new("改変を検知する仕組み（MDC）がありません。", "it has no protection against alterations (MDC)."),
        MessageFault.ToAPassphrase => new("鍵ではなくパスフレーズで暗号化されています。", "it is encrypted to a passphrase, not to a key."),
        MessageFault.NotOneText or MessageFault.TooDeep => new("一つの本文だけになっていません（署名や、重ねた暗号化は使えません）。",
            "it is not one text and nothing else; a signature or a second encryption has no place in it."),
        MessageFault.KeyOutOfReach => new("gpg を実行できないか、途中で止まりました。", "gpg cannot be run, or gave up."),
        _ => new("OpenPGP で暗号化されたファイルとして読めません。", "it is no OpenPGP message that can be read."),
    };
}
