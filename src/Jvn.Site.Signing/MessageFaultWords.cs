using System.Collections.Frozen;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Signing;

/// <summary>What an editor is told of a message that is not opened: what is wrong, and what to do.</summary>
public static class MessageFaultWords
{
    private static readonly FrozenDictionary<MessageFault, Bilingual> Words = new Dictionary<MessageFault, Bilingual>
    {
        [MessageFault.None] = new("問題はありません。", "Nothing is wrong with it."),
        [MessageFault.NotEncrypted] = new("暗号化されていません。こちらの公開鍵で暗号化し、署名して送り直してもらってください。",
            "It is not encrypted. Ask for it again, encrypted to our key and signed."),
        [MessageFault.Unreadable] = new("OpenPGP のメッセージとして読めません。途中で切れているか、壊れています。元のメールから保存し直してください。",
            "It is no OpenPGP message that can be read: cut off, or broken. Save it again from the mail that it came in."),
        [MessageFault.NotForUs] = new("手元の鍵では開きません。どの鍵で暗号化したかを送り主に確かめてください。",
            "The key at hand does not open it. Ask the sender which key it was encrypted to."),
        [MessageFault.ToAPassphrase] = new("鍵ではなくパスフレーズで暗号化されています。こちらの公開鍵で暗号化し直してもらってください。",
            "It is encrypted to a passphrase, not to a key. Ask for it again, encrypted to our key."),
        [MessageFault.NotProtected] = new("改変を検知する仕組み（MDC）なしで暗号化されています。古いプログラムを更新して送り直してもらってください。",
            "It is encrypted without protection against alterations (MDC). Ask for it again from a newer program."),
        [MessageFault.NewerForm] = new(
            "新しい形式（AEAD）で暗号化されています。こちらの公開鍵が AEAD に対応すると示しているためです。gpg の setpref から aead の項目を外して公開鍵を配り直すか、--gpg-agent で開いてください。",
            "It is encrypted in the newer form (AEAD), since our key announces that it reads it. Take the AEAD preference out of the key with gpg's setpref " +
                "and hand the key out again, or open it with --gpg-agent."),
        [MessageFault.OtherCipher] = new("AES 以外の方式で暗号化されています。AES で暗号化し直してもらってください。",
            "It is encrypted with another cipher than AES. Ask for it again with AES."),
        [MessageFault.Tampered] = new("暗号化された後に書き換えられたか、壊れています。内容は使わず、別の経路で送り主に確かめてください。",
            "It was altered or broken after it was encrypted. Use nothing of it, and ask its sender by another way."),
        [MessageFault.TooLarge] = new("大きすぎます（本文は 1 MiB まで）。添付ファイルを除いて送り直してもらってください。",
            "It is too large (1 MiB of text at most). Ask for it again without attachments."),
        [MessageFault.TooDeep] = new("暗号化や圧縮が重ねられています。一度だけ署名し、暗号化して送り直してもらってください。",
            "It is encrypted or compressed more than once. Ask for it again, signed and encrypted once."),
        [MessageFault.NotOneText] = new("一つの本文と一つの署名だけになっていません。前後に余分なものがあれば除き、なければ送り直してもらってください。",
            "It is not one text with one signature and nothing else. Remove what stands before or behind it; if nothing does, ask for it again."),
        [MessageFault.NotSigned] = new("署名がありません。署名して送り直してもらってください。", "It is not signed. Ask for it again, signed."),
        [MessageFault.OtherSigner] = new("登録されているどの鍵の署名でもありません。送り主の鍵が変わったのなら、指紋を別の経路で確かめてから登録し直してください。",
            "It is signed by none of the registered keys. If the sender has a new key, verify its fingerprint by another way, then register it."),
        [MessageFault.WrongBytes] = new("署名が本文と合いません。内容は使わず、別の経路で送り主に確かめてください。",
            "The signature does not fit the text. Use nothing of it, and ask its sender by another way."),
        [MessageFault.WeakHash] = new("署名が SHA-1 などの弱いハッシュを使っています。SHA-256 以上で署名し直してもらってください。",
            "The signature is over SHA-1 or weaker. Ask for one over SHA-256 or better."),
        [MessageFault.FromTheFuture] = new("署名の日時が未来です。この機械の時計を確かめ、正しければ送り主の時計を直して送り直してもらってください。",
            "The signature is dated after now. Check this machine's clock; if it is right, the sender's is not: ask for it again."),
        [MessageFault.OlderThanKey] = new("署名の日時が、鍵の作成より前です。送り主の時計を確かめ、送り直してもらってください。",
            "The signature is dated before its key was made. Ask the sender to check the clock, and for it again."),
        [MessageFault.Expired] = new("署名か、署名した鍵の有効期限が切れています。新しい鍵を登録するか、送り直してもらってください。",
            "The signature, or the key that made it, has expired. Register the renewed key, or ask for it again."),
        [MessageFault.Revoked] = new("署名した鍵は失効しています。内容は使わず、別の経路で送り主に確かめて新しい鍵を登録してください。",
            "The key that signed it is revoked. Use nothing of it, ask the sender by another way, and register the new key."),
        [MessageFault.KeyNotGood] = new("署名した鍵は、署名用でないか、信頼できない種類です。別の鍵で署名し直してもらってください。",
            "The key that signed it is not meant to sign, or is of a kind that is not relied on. Ask for a signature by another one."),
        [MessageFault.ForOthers] = new("署名は、こちら以外の宛先のためのものです。転用されたおそれがあるので、別の経路で送り主に確かめてください。",
            "It was signed for other readers than us, and may have been passed off to us. Ask its sender by another way."),
        [MessageFault.KeyOutOfReach] = new("gpg を実行できないか、途中で止まりました。gpg --decrypt で開くかどうかを手元で確かめてください。",
            "gpg cannot be run, or gave up. See by hand whether gpg --decrypt opens it."),
    }.ToFrozenDictionary();

    /// <summary>One or two sentences, without a word of the message itself.</summary>
    public static Bilingual Of(MessageFault fault) => Words[fault];
}
