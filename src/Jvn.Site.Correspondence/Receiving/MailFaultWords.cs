using System.Diagnostics;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Correspondence.Receiving;

/// <summary>What an editor is told of each fault, to fill "it was refused: …".</summary>
public static class MailFaultWords
{
    public static Bilingual Words(this MailFault fault) => fault switch
    {
        MailFault.None => new("問題はありません", "nothing is wrong"),
        MailFault.NotAMail => new("メール（.eml、.mbox）でも OpenPGP のテキスト形式でもありません", "it is neither a mail (.eml, .mbox) nor an armored OpenPGP message"),
        MailFault.TooLarge => new("大きさか件数が上限を超えています", "it is beyond the limits of size or number"),
        MailFault.TooDeep => new("パートの入れ子が深すぎます", "its parts are nested too deep"),
        MailFault.TooManyParts => new("パートの数が多すぎます", "it has too many parts"),
        MailFault.HeadersContradict => new("ヘッダーが互いに、または中身と食い違っています", "its headers contradict each other, or what stands below them"),
        MailFault.NotEncrypted => new("暗号化されていません", "it is not encrypted"),
        MailFault.MailInMail => new("別のメールが添付または転送されています", "it carries another mail"),
        MailFault.SeveralMessages => new("暗号文が二つ以上あります", "it has more than one encrypted message"),
        MailFault.TextOutside => new("暗号文の外にも内容があります", "something stands outside of what is encrypted"),
        MailFault.Malformed => new("暗号文が途中で切れているか、形式が正しくありません", "its encrypted message is cut off or malformed"),
        MailFault.HtmlOnly => new("HTML だけで、テキストがありません", "it is HTML only, without a text"),
        MailFault.NoText => new("テキストがありません", "there is no text in it"),
        MailFault.EncryptedAgain => new("復号した中身に、さらに OpenPGP のメッセージが入っています", "what was decrypted holds another OpenPGP message"),
        MailFault.SignedInPart => new("復号した中身の一部だけに署名があります", "only a part of what was decrypted is signed"),
        MailFault.UnknownCharset => new("対応していない文字コードです", "it is in a character set that is not read"),
        MailFault.CharsetUncertain => new("文字コードを確実に判定できません", "its character set cannot be told beyond doubt"),
        MailFault.ControlCharacters => new("制御文字が含まれています", "it has control characters"),
        _ => throw new UnreachableException(),
    };
}
