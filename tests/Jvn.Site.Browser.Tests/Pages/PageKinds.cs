using Xunit;

namespace Jvn.Site.Browser.Tests.Pages;

/// <summary>Every kind of page there is, each once. Tests of "every page" take theirs from here.</summary>
public static class PageKinds
{
    private static readonly IReadOnlyList<PageKind> Known =
    [
        new("top", "HomePage", "/", "新着"),
        new("advisory", "AdvisoryPage", "/jp/JVN20775164/", "OS コマンドインジェクション"),
        new("advisory with many vendors", "AdvisoryPage", "/vu/JVNVU91860427/", "285 社中"),
        new("advisory with many products", "AdvisoryPage", "/vu/JVNVU92408137/", "CVE-2026-92112"),
        new("alert", "AdvisoryPage", "/ta/JVNTA90417726/", "至急対応"),
        new("answered notice", "AdvisoryPage", "/jp/JVN83014592/", "その後、開発者から応答がありました"),
        new("unreachable notice", "NoticePage", "/jp/JVN71150247/", "開発者と連絡が取れていません"),
        new("withdrawn advisory", "WithdrawnPage", "/jp/JVN45917720/", "この脆弱性レポートは取り下げられました"),
        new("untranslated advisory", "UntranslatedPage", "/jp/JVN04519286/", "ラベルプリンタ"),
        new("statement", "StatementPage", "/jp/JVN68401953/769702/", "JVN#68401953への対応"),
        new("notice statement", "NoticeStatementPage", "/jp/JVN71150247/489567/", "JVN#71150247への対応"),
        new("withdrawn statement", "WithdrawnStatementPage", "/jp/JVN45917720/426291/", "JVN#45917720への対応"),
        new("series", "SeriesPage", "/jp/", "JVN# 一覧"),
        new("years", "YearsPage", "/report/", "年別一覧"),
        new("year", "YearPage", "/report/2026/", "2026年"),
        new("vendors", "VendorsPage", "/nav/", "ベンダ一覧"),
        new("vendor", "VendorPage", "/vendor/995312/", "株式会社架空ソフト"),
        new("unreachable advisories", "UnreachableAdvisoriesPage", "/adj/", "連絡不能案件一覧"),
        new("unreachable developers", "UnreachableDevelopersPage", "/reply/", "連絡不能開発者一覧"),
        new("feeds", "FeedsPage", "/rss/", "jvn.rdf"),
        new("not found", "NotFoundPage", "/404.html", "ページが見つかりません"),
        new("search", "SearchPage", "/search/", "検索"),
        new("statistics", "StatisticsPage", "/statistics/", "統計"),
        new("about", "AboutPage", "/about/", "JVN"),
        new("accessibility", "AccessibilityPage", "/about/accessibility/", "アクセシビリティ"),
        new("accessibility results", "AccessibilityResultsPage", "/about/accessibility/results/", "アクセシビリティ"),
    ];

    /// <summary>Those that the theme has a component for.</summary>
    public static IReadOnlyList<PageKind> All { get; } = [.. Known.Where(kind => File.Exists(Checkout.At("theme", "pages", kind.Component + ".razor")))];

    public static TheoryData<string> Names => [.. All.Select(kind => kind.Name)];

    public static PageKind Named(string name) => All.First(kind => kind.Name == name);
}
