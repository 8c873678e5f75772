using System.Collections.Frozen;
using System.Collections.Immutable;
using Jvn.Site.Published;

namespace Jvn.Site.Correspondence.Sheets;

/// <summary>The words of a sheet in one language. The reader knows those of all languages, so that a sheet may be answered in another.</summary>
internal sealed record SheetWords
{
    private static readonly SheetWords Japanese = new()
    {
        Language = Language.Japanese,
        Begin = "回答票 ここから",
        End = "回答票 ここまで",
        Notice = ["各項目の「：」の後にお書きください。空欄があっても構いません。", "回答票の項目名と区切りの行は、消さずに残してください。"],
        StatusHeading = "■ 対応状況（公開されます）",
        StatusNotice = ["該当する番号を一つ選び、「対応状況：」の後にお書きください。"],
        PublicHeading = "■ 告知ページとコメント（公開されます）",
        PublicNotice = ["コメントは次の 2 本の区切りの間にお書きください。そのまま公開します。"],
        FactsHeading = "■ 調整のための情報（公開されません）",
        FactsNotice = ["現時点でお分かりの範囲で構いません。"],
        CommentBegin = "コメント ここから",
        CommentEnd = "コメント ここまで",
        Labels = new Dictionary<SheetField, string>
        {
            [SheetField.Identifier] = "識別番号",
            [SheetField.Organisation] = "組織名",
            [SheetField.Status] = "対応状況",
            [SheetField.Announcement] = "告知ページの URL",
            [SheetField.Comment] = "公開用コメント",
            [SheetField.Affected] = "該当製品の有無",
            [SheetField.Remedy] = "回避・修正方法の方針",
            [SheetField.Schedule] = "スケジュール",
            [SheetField.Disclosure] = "公表情報の方針",
        }.ToFrozenDictionary(),
        Colon = "：",
    };

    private static readonly SheetWords English = new()
    {
        Language = Language.English,
        Begin = "Reply sheet begins",
        End = "Reply sheet ends",
        Notice = ["Please write after the colons. Fields may stay empty.", "Please keep the names of the fields and the dividing lines."],
        StatusHeading = "# Status (will be published)",
        StatusNotice = ["Please choose one number and write it after \"Status:\"."],
        PublicHeading = "# Announcement and comment (will be published)",
        PublicNotice = ["Write the comment between the two dividing lines.", "It is published as it stands."],
        FactsHeading = "# For the coordination (will not be published)",
        FactsNotice = ["Please tell us what you know so far."],
        CommentBegin = "Comment begins",
        CommentEnd = "Comment ends",
        Labels = new Dictionary<SheetField, string>
        {
            [SheetField.Identifier] = "Identifier",
            [SheetField.Organisation] = "Organization",
            [SheetField.Status] = "Status",
            [SheetField.Announcement] = "Announcement URL",
            [SheetField.Comment] = "Comment for publication",
            [SheetField.Affected] = "Affected products",
            [SheetField.Remedy] = "Planned workaround or fix",
            [SheetField.Schedule] = "Schedule",
            [SheetField.Disclosure] = "Planned disclosure",
        }.ToFrozenDictionary(),
        Colon = ": ",
    };

    public static ImmutableArray<SheetWords> All { get; } = [Japanese, English];

    /// <summary>In the order in which a sheet numbers them, from 1 on.</summary>
    public static ImmutableArray<VendorStatus> Choices { get; } =
    [
        VendorStatus.Vulnerable, VendorStatus.VulnerableInvestigating, VendorStatus.NotVulnerable, VendorStatus.NotVulnerableInvestigating,
    ];

    public required Language Language { get; init; }

    public required string Begin { get; init; }

    public required string End { get; init; }

    public required ImmutableArray<string> Notice { get; init; }

    public required string StatusHeading { get; init; }

    public required ImmutableArray<string> StatusNotice { get; init; }

    public required string PublicHeading { get; init; }

    public required ImmutableArray<string> PublicNotice { get; init; }

    public required string FactsHeading { get; init; }

    public required ImmutableArray<string> FactsNotice { get; init; }

    public required string CommentBegin { get; init; }

    public required string CommentEnd { get; init; }

    public required FrozenDictionary<SheetField, string> Labels { get; init; }

    public required string Colon { get; init; }

    public static SheetWords In(Language language) => All.First(words => words.Language == language);
}
