using System.Collections.Immutable;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Correspondence.Letters;

/// <summary>Something that a template leaves to be filled in, written <c>{id}</c>.</summary>
/// <param name="Kinds">The letters that may say it. What a letter may not say cannot come into it by its template.</param>
/// <param name="Needed">The letters that are none without it.</param>
public sealed record Placeholder(string Name, ImmutableArray<LetterKind> Kinds, ImmutableArray<LetterKind> Needed, Bilingual Meaning)
{
    private static readonly ImmutableArray<LetterKind> Everywhere = LetterFiles.Kinds;

    /// <summary>All of them. An outline knows neither title nor product, CVE, details or instant: the guideline asks first.</summary>
    public static ImmutableArray<Placeholder> All { get; } =
    [
        new("id", Everywhere, [LetterKind.Outline, LetterKind.Details, LetterKind.Date, LetterKind.Reminder], new("識別番号", "the identifier")),
        new("vendor", Everywhere, [], new("宛先のベンダの名称", "the vendor that it goes to")),
        new("contact", Everywhere, [], new("宛先の担当者（なければ「ご担当者」）", "the person that it goes to, or the team where no person is known")),
        new("operator", Everywhere, [], new("site.yml の operator", "'operator' of site.yml")),
        new("address", Everywhere, [], new("差出人のメールアドレス", "the sender's mail address")),
        new("today", Everywhere, [], new("書いた日", "the day on which it is written")),
        new("how-to-reply", Everywhere, [], new("返信の方法（メールと郵送で異なる）", "how to reply, which differs between mail and post")),
        new("keywords", [LetterKind.Outline], [], new("宛先を選んだ技術キーワード", "the technology keywords by which the vendor was chosen")),
        new("outline", [LetterKind.Outline], [LetterKind.Outline], new("概略（製品を特定しない説明）", "the outline, which names no product")),
        new("deadline", [LetterKind.Outline, LetterKind.Details, LetterKind.Reminder], [], new("回答の期限", "until when an answer is asked for")),
        new("release-at", [LetterKind.Details, LetterKind.Date, LetterKind.Thanks], [LetterKind.Date], new("一般公表日時", "the instant of release")),
        new("former-release-at", [LetterKind.Date], [], new("これまでに知らせた一般公表日時", "the instant that was announced before")),
        new("title", [LetterKind.Details, LetterKind.Date], [], new("題名", "the title")),
        new("products", [LetterKind.Details], [], new("影響を受ける製品", "the affected products")),
        new("cve", [LetterKind.Details], [], new("CVE 番号", "the CVE identifiers")),
        new("details", [LetterKind.Details], [LetterKind.Details], new("脆弱性の詳細", "the details of the vulnerability")),
        new("status", [LetterKind.Thanks], [], new("受け取った対応状況", "the status that was received")),
        new("sheet", [LetterKind.Details, LetterKind.Reminder], [LetterKind.Details, LetterKind.Reminder], new("回答票", "the reply sheet")),
    ];
}
