using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Fields;

/// <summary>Every fixed word of front matter.</summary>
internal static class Words
{
    public static MeaningfulWords<ActionKind> Actions { get; } = new(
    [
        ("update", ActionKind.Update), ("patch", ActionKind.Patch), ("workaround", ActionKind.Workaround), ("mitigate", ActionKind.Mitigate),
        ("stop-using", ActionKind.StopUsing), ("none-yet", ActionKind.NoneYet),
    ],
    [
        ("アップデート", ActionKind.Update), ("パッチ", ActionKind.Patch), ("ワークアラウンド", ActionKind.Workaround), ("回避策", ActionKind.Workaround),
        ("軽減策", ActionKind.Mitigate), ("使用停止", ActionKind.StopUsing), ("対策未定", ActionKind.NoneYet),
    ]);

    /// <summary>The machine words, then the Japanese ones.</summary>
    public static MeaningfulWords<VendorStatus> Statuses { get; } = new(
    [
        .. VendorStatusWords.All.Select(status => (status.Word(), status)),
        .. VendorStatusWords.All.Select(status => (status.Name(Language.Japanese), status)),
    ]);

    public static MeaningfulWords<UnreachableReason> Reasons { get; } = new(
    [
        ("unknown-developer", UnreachableReason.UnknownDeveloper), ("no-contact-means", UnreachableReason.NoContactMeans),
        ("no-reply", UnreachableReason.NoReply), ("refused", UnreachableReason.Refused),
    ],
    [
        ("開発者不明", UnreachableReason.UnknownDeveloper), ("連絡手段なし", UnreachableReason.NoContactMeans),
        ("回答なし", UnreachableReason.NoReply), ("拒否", UnreachableReason.Refused),
    ]);

    public static MeaningfulWords<ContactMeans> Means { get; } = new(
    [
        ("email", ContactMeans.Email), ("post", ContactMeans.Post), ("phone", ContactMeans.Phone), ("fax", ContactMeans.Fax),
        ("web-form", ContactMeans.WebForm), ("visit", ContactMeans.Visit),
    ],
    [
        // No means of contact (guideline 2-3), which their own rule says.
        ("bulletin-board", ContactMeans.BulletinBoard), ("mailing-list", ContactMeans.MailingList),
        ("掲示板", ContactMeans.BulletinBoard), ("メーリングリスト", ContactMeans.MailingList),
        ("メール", ContactMeans.Email), ("郵送", ContactMeans.Post), ("電話", ContactMeans.Phone), ("FAX", ContactMeans.Fax),
        ("ウェブフォーム", ContactMeans.WebForm), ("訪問", ContactMeans.Visit),
    ]);

    public static MeaningfulWords<VendorRegistration> Registrations { get; } = new(
    [
        ("general", VendorRegistration.General), ("individual", VendorRegistration.Individual), ("none", VendorRegistration.None),
    ],
    [("一般登録", VendorRegistration.General), ("個別登録", VendorRegistration.Individual), ("未登録", VendorRegistration.None)]);

    public static MeaningfulWords<CaseEventKind> CaseEvents { get; } = new(
    [
        ("outline", CaseEventKind.Outline), ("interested", CaseEventKind.Interested), ("declined", CaseEventKind.Declined),
        ("details", CaseEventKind.Details), ("facts", CaseEventKind.Facts), ("date", CaseEventKind.Date), ("reminder", CaseEventKind.Reminder),
        ("thanks", CaseEventKind.Thanks), ("reply", CaseEventKind.Reply), ("advance", CaseEventKind.Advance),
    ],
    [
        ("概要送付", CaseEventKind.Outline), ("詳細希望", CaseEventKind.Interested), ("詳細不要", CaseEventKind.Declined), ("詳細送付", CaseEventKind.Details),
        ("事実確認", CaseEventKind.Facts), ("日程連絡", CaseEventKind.Date), ("督促", CaseEventKind.Reminder), ("お礼", CaseEventKind.Thanks),
        ("回答", CaseEventKind.Reply), ("優先提供", CaseEventKind.Advance),
    ]);

    public static MeaningfulWords<Sector> Sectors { get; } = new(
    [
        ("telecommunications", Sector.Telecommunications), ("finance", Sector.Finance), ("aviation", Sector.Aviation), ("railways", Sector.Railways),
        ("electric-power", Sector.ElectricPower), ("gas", Sector.Gas), ("medical-care", Sector.MedicalCare), ("water", Sector.Water),
        ("logistics", Sector.Logistics), ("government", Sector.Government),
    ],
    [
        ("情報通信", Sector.Telecommunications), ("金融", Sector.Finance), ("航空", Sector.Aviation), ("鉄道", Sector.Railways), ("電力", Sector.ElectricPower),
        ("ガス", Sector.Gas), ("医療", Sector.MedicalCare), ("水道", Sector.Water), ("物流", Sector.Logistics), ("政府・行政機関", Sector.Government),
    ]);

    public static MeaningfulWords<CommentFormat> CommentFormats { get; } = new([("plain", CommentFormat.Plain), ("markdown", CommentFormat.Markdown)]);

    public static MeaningfulWords<UtcOffsets> Offsets { get; } = new([("japan", UtcOffsets.Japan), ("any", UtcOffsets.Any)]);

    public static MeaningfulWords<AdvisoryForm> Kinds { get; } = new([("ordinary", AdvisoryForm.Ordinary), ("unreachable", AdvisoryForm.Unreachable)],
        [("通常", AdvisoryForm.Ordinary), ("連絡不能", AdvisoryForm.Unreachable)]);
}
