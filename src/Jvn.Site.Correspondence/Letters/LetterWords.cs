using System.Globalization;
using Jvn.Site.Published;

namespace Jvn.Site.Correspondence.Letters;

/// <summary>What letters say beside their templates.</summary>
internal sealed record LetterWords
{
    private static readonly LetterWords Japanese = new()
    {
        Tag = "ja",
        Confidential = "親展",
        Team = "製品セキュリティご担当者様",
        Person = name => name.EndsWith('様') || name.EndsWith("御中", StringComparison.Ordinal) ? name : name + " 様",
        Day = day => $"{Invariant(day, "yyyy'年'M'月'd'日'")}（{"日月火水木金土"[(int)day.DayOfWeek]}）",
        Minute = "H'時'mm'分（日本時間）'",
        Between = "",
        Comma = "、",
        NoCve = "未採番",
        NotKnownYet = "確認中",
        FirstNotice = "なし（今回が最初のお知らせです）",
        Unchanged = "（変更はありません）",
        SheetIsEnclosed = "同封：回答票",
        ByMail = "ご連絡は、本メールへの返信により、署名と暗号化のうえお送りください。",
        ByMailWithSheet = "回答票にご記入のうえ、本メールへの返信（署名・暗号化）でお送りください。",
        ByPost = "ご連絡は、本状の差出人宛てに書面でお送りください。",
        ByPostWithSheet = "同封の回答票にご記入のうえ、本状の差出人宛てにご返送ください。",
        ToContact = "ご連絡は、本状の差出人の連絡先までお願いいたします。",
        ToContactWithSheet = "同封の回答票にご記入のうえ、本状の差出人の連絡先までお知らせください。",
    };

    private static readonly LetterWords English = new()
    {
        Tag = "en",
        Confidential = "CONFIDENTIAL",
        Team = "Product Security Team",
        Person = name => name,
        Day = day => Invariant(day, "dddd, d MMMM yyyy"),
        Minute = "HH':'mm '(Japan time, UTC+09:00)'",
        Between = ", ",
        Comma = ", ",
        NoCve = "not assigned yet",
        NotKnownYet = "not determined yet",
        FirstNotice = "none (this is the first notice)",
        Unchanged = " (unchanged)",
        SheetIsEnclosed = "Enclosure: reply sheet",
        ByMail = "Please reply to this mail, signed and encrypted.",
        ByMailWithSheet = "Please fill in the reply sheet and reply to this mail, signed and encrypted.",
        ByPost = "Please reply by letter to the sender of this letter.",
        ByPostWithSheet = "Please fill in the enclosed reply sheet and return it to the sender of this letter.",
        ToContact = "Please reply to the contact address of the sender of this letter.",
        ToContactWithSheet = "Please fill in the enclosed reply sheet and reply to the contact address\nof the sender of this letter.",
    };

    public required string Tag { get; init; }

    public required string Confidential { get; init; }

    public required string Team { get; init; }

    public required Func<string, string> Person { get; init; }

    public required Func<DateOnly, string> Day { get; init; }

    public required string Minute { get; init; }

    public required string Between { get; init; }

    public required string Comma { get; init; }

    public required string NoCve { get; init; }

    public required string NotKnownYet { get; init; }

    public required string FirstNotice { get; init; }

    public required string Unchanged { get; init; }

    public required string SheetIsEnclosed { get; init; }

    public required string ByMail { get; init; }

    public required string ByMailWithSheet { get; init; }

    public required string ByPost { get; init; }

    public required string ByPostWithSheet { get; init; }

    public required string ToContact { get; init; }

    public required string ToContactWithSheet { get; init; }

    public static LetterWords In(Language language) => language == Language.Japanese ? Japanese : English;

    public string Instant(DateTimeOffset instant) =>
        Day(JapanTime.DayOf(instant)) + Between + instant.InJapan().ToString(Minute, CultureInfo.InvariantCulture);

    /// <param name="hasPostal">Whether the sender has an address that letters reach.</param>
    public string HowToReply(LetterKind kind, LetterForm form, bool hasPostal) => (HasSheet(kind), form, hasPostal) switch
    {
        (true, LetterForm.Mail, _) => ByMailWithSheet,
        (true, _, true) => ByPostWithSheet,
        (true, _, false) => ToContactWithSheet,
        (false, LetterForm.Mail, _) => ByMail,
        (false, _, true) => ByPost,
        (false, _, false) => ToContact,
    };

    private static bool HasSheet(LetterKind kind) => kind is LetterKind.Details or LetterKind.Reminder;

    private static string Invariant(DateOnly day, string form) => day.ToString(form, CultureInfo.InvariantCulture);
}
