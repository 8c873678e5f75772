using System.Globalization;

namespace Jvn.Site.Theme.Words;

/// <summary>The statistics: headings, what each picture shows, what is counted.</summary>
public sealed partial class PageWords
{
    public string StatisticsHeading => Say("統計", "Statistics");

    public string StatisticsIntro => Say(
        "公表した脆弱性レポートを、このサイトに掲載している情報だけから数えたものです。",
        "Published advisories in numbers, counted from what this site shows and from nothing else.");

    public string StatisticsAndWithdrawals => Say(
        "年と月は日本時間です。取り下げた脆弱性レポートは、公表した事実は変わらないため公表件数と公表までの日数に含め、内容の掲載をやめたため対応状況と深刻度には含めません。",
        "Years and months are those of Japan. A withdrawn advisory still counts as published and with its days of handling, since that remains a fact; its " +
            "statuses and severity do not count, since they are no longer shown.");

    public string NumbersOf(string heading) => Say($"「{heading}」の数値を表で見る", $"Numbers of “{heading}” as a table");

    public string Total => Say("合計", "Total");

    public string PublishedMonth => Say("公表した月", "Month of publication");

    public string PublishedYear => Say("公表した年", "Year of publication");

    public string MonthOf(DateOnly month) => Say($"{month.Year}年{month.Month}月", $"{Month(month.Month)} {month.Year}");

    public string MonthShort(int month) => Say($"{month}月", CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(month));

    public string ByMonthHeading => Say("月別の公表件数", "Advisories by month");

    public string ByMonthCaption => Say("月別・種別の公表件数（件）", "Number of advisories by month and series");

    public string ByMonthFinding(int months, DateOnly last, int total, DateOnly busiest, int most) => Say(
        $"{MonthOf(last)}までの{months}か月間に公表した脆弱性レポートは {total} 件です。最も多い月は{MonthOf(busiest)}の {most} 件でした。",
        $"{Advisories(total)} published in the {months} months to {MonthOf(last)}. The month with the most was {MonthOf(busiest)}, with {most}.");

    public string ByMonthNote => Say(
        "時間の軸は、最も新しい公表があった月で終わります。縦の目盛りは種別で共通です。",
        "Time ends with the month of the newest publication. All series are drawn on one scale.");

    public string ByYearHeading => Say("年別の公表件数", "Advisories by year");

    public string ByYearCaption => Say("年別・種別の公表件数（件）", "Number of advisories by year and series");

    public string ByYearFinding(int first, int last, int total, int busiest, int most) => Say(
        $"{first}年から{last}年までに公表した脆弱性レポートは {total} 件です。最も多い年は{busiest}年の {most} 件でした。",
        $"{Advisories(total)} published from {first} to {last}. The year with the most was {busiest}, with {most}.");

    public string ByYearNote(int last) => Say(
        $"{last}年は、最も新しい公表までの件数です。縦の目盛りは種別で共通です。",
        $"{last} is counted up to the newest publication. All series are drawn on one scale.");

    public string SeriesTotal(string series, int count) => Say($"{series} {count} 件", $"{series} {count}");

    public string StatusesHeading => Say("ベンダの対応状況", "Status of vendors");

    public string StatusesCaption => Say("公表した年別のベンダの対応状況（件）", "Number of vendor statuses by year of publication");

    public string StatusesFinding(int first, int last, int total, string most, int count) => Say(
        $"{first}年から{last}年に公表した脆弱性レポートにあるベンダの対応状況は {total} 件で、最も多いのは「{most}」の {count} 件（{Percent(count, total)}）です。",
        $"Advisories published from {first} to {last} carry {total} vendor statuses. The most frequent is “{most}”: {count} ({Percent(count, total)}).");

    public string StatusesNote => Say(
        "脆弱性レポートを公表した年ごとに、現在掲載している対応状況を数えています。帯の中の数は件数です。",
        "Statuses as they stand now, by the year in which their advisory was published. The numbers in the bars are statuses.");

    public string HandlingHeading => Say("公表までの日数", "Days until publication");

    public string HandlingCaption => Say("取扱い開始から公表までの日数別の件数", "Number of advisories by days from the start of handling to publication");

    public string HandlingDays => Say("日数", "Days");

    public string DaysBetween(int from, int? to) => to is { } end ? Say($"{from}～{end}日", $"{from} to {end}") : Say($"{from}日以上", $"{from} or more");

    public string HandlingFinding(int total, int within, int guide) => Say(
        $"取扱いを開始した日が記録されている {total} 件のうち、{within} 件（{Percent(within, total)}）は目安の{guide}日以内に公表しました。",
        $"Of {Advisories(total)} with a recorded start of handling, {within} ({Percent(within, total)}) came out within the guide of {guide} days.");

    public string HandlingGuide(int guide, int within, int total) => Say(
        $"目安 {guide}日以内：{within} 件（{Percent(within, total)}）",
        $"{guide}-day guide: {within} ({Percent(within, total)})");

    public string HandlingNote(int guide, int withoutStart) => Say(
        $"取扱いを開始した日から最初の公表日までの日数です。公表までの期間の目安は{guide}日です。開始日の記録がない {withoutStart} 件と、連絡不能開発者の案件は含みません。",
        $"Days from the start of handling to the first publication; the guide is {guide} days. Not included: {withoutStart} without a recorded start, and " +
            $"cases of developers who cannot be reached.");

    public string SeveritiesHeading => Say("深刻度", "Severity");

    public string SeveritiesCaption => Say("公表した年別・深刻度別の件数（件）", "Number of advisories by year of publication and severity");

    public string SeveritiesFinding(int first, int last, int total, int severe, int unrated) => Say(
        $"{first}年から{last}年に公表した {total} 件のうち、「緊急」と「重要」は合わせて {severe} 件（{Percent(severe, total)}）、「未評価」は {unrated} 件（{Percent(unrated, total)}）です。",
        $"Of {Advisories(total)} published from {first} to {last}, {severe} ({Percent(severe, total)}) are critical or high, and {unrated} " +
            $"({Percent(unrated, total)}) are not rated.");

    public string SeveritiesNote => Say(
        "CVSS 基本値による区分です。複数の値があるものは、最も新しいバージョンの最も高い値で数えています。帯の中の数は件数です。",
        "By CVSS base score; of several scores, the highest of the newest version counts. The numbers in the bars are advisories.");

    /// <summary>What stands in a picture's place.</summary>
    public string PictureShows(string finding, string totals) => Say($"{finding}内訳：{totals}。", $"{finding} In all: {totals}.");

    public string NothingCounted => Say("数えられる情報はありません。", "There is nothing to count.");

    // Half rounds up, in whole numbers: the same on every machine.
    private static string Percent(int part, int whole) =>
        string.Create(CultureInfo.InvariantCulture, $"{(whole == 0 ? 0 : ((part * 200L) + whole) / (whole * 2L))}%");
}
