using System.Collections.Immutable;
using Jvn.Site.Published;

namespace Jvn.Site.Theme.Words;

/// <summary>The advisory of figure 1: its head, its key points, the headings of its sections.</summary>
public sealed partial class PageWords
{
    /// <summary>Of a product that is affected whatever the CVE.</summary>
    public string AllCves => Say("すべての CVE", "All CVEs");

    public string AllVersions => Say("すべてのバージョン", "All versions");

    public string Published => Say("公開日", "Published");

    public string LastUpdated => Say("最終更新日", "Last updated");

    public string KeyPoints => Say("要点", "Key points");

    public string SeverityHeading => Say("深刻度", "Severity");

    public string Targets => Say("対象", "Products");

    public string FirstAction => Say("まず行うこと", "What to do first");

    public string VendorResponses => Say("ベンダの対応", "Vendor status");

    public string SeeSolution => Say("対策方法を見る", "See the solution");

    public string SeeVendors => Say("一覧を見る", "See the list");

    public string SeeAll => Say("すべて見る", "See all");

    public string NotRated => Say("未評価", "Not rated");

    public string Overview => Say("概要", "Overview");

    public string Affected => Say("影響を受けるシステム", "Products Affected");

    public string Details => Say("詳細情報", "Description");

    public string Impact => Say("想定される影響", "Impact");

    public string Solution => Say("対策方法", "Solution");

    public string Vendors => Say("ベンダ情報", "Vendor Status");

    public string Remarks => Say("備考", "Remarks");

    public string References => Say("参考情報", "References");

    public string Addendum => Say("JPCERT/CCからの補足情報", "JPCERT/CC Addendum");

    public string Analysis => Say("JPCERT/CCによる脆弱性分析結果", "Vulnerability Analysis by JPCERT/CC");

    public string Credit => Say("謝辞", "Credit");

    public string Related => Say("関連文書", "Other Information");

    public string History => Say("更新履歴", "Update History");

    public string Date => Say("日付", "Date");

    public string Change => Say("内容", "Change");

    public string FirstPublished => Say("公開", "First published");

    public string JapaneseOnly => Say("この節は日本語だけで提供しています。", "This section is available in Japanese only.");

    public string ReadInJapanese => Say("日本語で読む", "Read it in Japanese");

    public string More(int count) => Say($"ほか {count} 件", count == 1 ? "and 1 more" : $"and {count} more");

    public string VendorsInAll(int count) => Say(count == 1 ? "" : $"{count} 社中", count == 1 ? "1 vendor:" : $"{count} vendors:");

    public string Action(ActionKind kind) => kind.Name(Language);

    /// <summary>The seven rows of 関連文書, in the order of the guideline.</summary>
    public ImmutableArray<string> RelatedRows =>
    [
        Say("JPCERT 緊急報告", "JPCERT Alert"),
        Say("JPCERT REPORT", "JPCERT Reports"),
        "CERT Advisory",
        "CPNI Advisory",
        "TRnotes",
        "CVE",
        "JVN iPedia",
    ];
}
