using System.Globalization;
using Jvn.Site.Published;

namespace Jvn.Site.Theme.Words;

/// <summary>The top page, the lists, the marks of a row, and the pages that say what is not there.</summary>
public sealed partial class PageWords
{
    public string HomeHeading => Say("脆弱性対策情報", "Vulnerability Notes");

    public string HomeIntro => Say(
        "日本で使用されているソフトウェアなどの脆弱性関連情報と、その対策情報を提供しています。",
        "Information on vulnerabilities of software used in Japan, and on what to do about them.");

    public string UrgentHeading => Say("至急、対応が必要な情報", "Act on these now");

    public string NewestHeading => Say("新着情報", "Newly published");

    public string UpdatedHeading => Say("更新情報", "Recently updated");

    public string AllLists => Say("すべての一覧", "All lists");

    /// <summary>Not 緊急: that is what a score of 9.0 is called, and this says what to do, not how bad it is.</summary>
    public string UrgentMark => Say("至急対応", "Act now");

    public string UpdatedMark => Say("更新", "Updated");

    public string WithdrawnMark => Say("取り下げ", "Withdrawn");

    public string UnreachableMark => Say("連絡不能", "Developer unreachable");

    public string SeriesHeading(AdvisoryKind kind) => Say($"{SeriesShort(kind)} 一覧", $"List of {SeriesShort(kind)}");

    public string YearsHeading => Say("年別一覧", "Advisories by year");

    public string YearsIntro => Say("公表した年ごとの脆弱性レポートの一覧です。", "All advisories by the year of their publication.");

    public string Year(int year) => Say($"{year}年", $"{year}");

    public string YearHeading(int year) => Say($"{year}年に公表した脆弱性レポート", $"Advisories published in {year}");

    public string Month(int month) => Say($"{month}月", CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month));

    public string Months => Say("月", "Months");

    public string Advisories(int count) => Say($"{count} 件", count == 1 ? "1 advisory" : $"{count} advisories");

    public string NotFoundHeading => Say("ページが見つかりません", "Page not found");

    public string NotFoundText => Say(
        "お探しのページはありません。未公表の情報は掲載していません。",
        "There is no such page. Nothing unpublished is listed on this site.");

    public string WithdrawnHeading => Say("この脆弱性レポートは取り下げられました", "This advisory has been withdrawn");

    public string WithdrawnOn => Say("取り下げ日", "Withdrawn");

    public string WithdrawnReason => Say("理由", "Reason");

    public string WithdrawnStatement => Say("この対応状況の脆弱性レポートは取り下げられました。", "The advisory that this status belongs to has been withdrawn.");

    public string UntranslatedHeading => Say("英語版はまだありません", "No translation is available yet");

    public string UntranslatedText => Say(
        "この脆弱性レポートの英語版は公開していません。",
        "This advisory is available in Japanese only. A translation has not been published.");
}
