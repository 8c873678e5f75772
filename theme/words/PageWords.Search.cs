using System.Diagnostics;
using Jvn.Site.Published;
using Jvn.Site.Published.Cvss;

namespace Jvn.Site.Theme.Words;

/// <summary>The search form, the search page, and what its script says.</summary>
public sealed partial class PageWords
{
    public string SearchShort => Say("検索", "Search");

    public string SearchHeading => Say("脆弱性レポートの検索", "Search advisories");

    public string SearchIntro => Say(
        "番号、題名、製品、ベンダ、CVE、CWE から探します。空白で区切った語をすべて含むものを表示します。",
        "Searches identifiers, titles, products, vendors, CVE and CWE. Shows what contains all words, in any part of a word.");

    public string SearchLabel => Say("番号・製品・ベンダ・CVE で探す", "Search by identifier, product, vendor or CVE");

    public string SearchButton => Say("検索", "Search");

    public string SearchResults => Say("検索結果", "Results");

    public string SearchFilters => Say("絞り込み", "Narrow down");

    public string SearchYear => Say("公表した年", "Year");

    public string SearchKind => Say("種別", "Kind");

    public string SearchStatus => Say("ベンダの対応", "Status of a vendor");

    public string SearchAny => Say("すべて", "Any");

    public string SearchMore => Say("さらに表示", "Show more");

    public string SearchExact => Say("番号が一致", "Exact match");

    public string SearchLoading => Say("検索しています…", "Searching…");

    public string SearchNothing => Say("見つかりませんでした。", "Nothing was found.");

    public string SearchFoundOne => Say("1 件見つかりました。", "1 advisory was found.");

    /// <summary>The script puts the number in place of <c>%</c>.</summary>
    public string SearchFoundMany => Say("% 件見つかりました。", "% advisories were found.");

    public string SearchFailure => Say("検索の索引を読み込めませんでした", "The search index could not be loaded");

    public string SearchFailureText => Say(
        "次の部分を読み込めなかったため、結果は完全ではありません。",
        "The results are not complete, because these parts could not be loaded.");

    public string SearchRetry => Say("もう一度読み込む", "Try again");

    public string SearchNeedsScript => Say("検索には JavaScript が必要です", "Search needs JavaScript");

    public string SearchNeedsScriptText => Say(
        "このブラウザでは JavaScript が動いていないため、上の欄では検索できません。",
        "JavaScript does not run in this browser, so the field above cannot search.");

    public string SearchOtherWays => Say("一覧から探せます。", "The lists lead to every advisory:");

    public string SearchAddresses => Say(
        "番号が分かっているときは、番号から # を除いたものが URL になります（下の # は数字）。",
        "If you know the identifier, its page has the identifier without its sign in the address (# stands for a digit):");

    public string SearchUnreachable => Say("連絡不能開発者の案件", "Notices: developer unreachable");

    /// <summary>The value of a choice of severity in the address of a search.</summary>
    public static string SearchValue(CvssSeverity severity) => severity switch
    {
        CvssSeverity.Critical => "critical",
        CvssSeverity.High => "high",
        CvssSeverity.Medium => "medium",
        CvssSeverity.Low => "low",
        CvssSeverity.None => "none",
        _ => throw new UnreachableException(),
    };

    /// <summary>The value of a choice of series in the address of a search.</summary>
    public static string SearchValue(AdvisoryKind kind) => kind switch
    {
        AdvisoryKind.Jvn => "jvn",
        AdvisoryKind.JvnVu => "jvnvu",
        AdvisoryKind.JvnTa => "jvnta",
        AdvisoryKind.JvnTr => "jvntr",
        AdvisoryKind.Niscc => "niscc",
        _ => throw new UnreachableException(),
    };

    /// <summary>The series of today, whose addresses a reader can make up from an identifier, and an identifier without its sign as a pattern.</summary>
    public static IEnumerable<(AdvisoryKind Kind, string Pattern)> SearchPatterns =>
        [(AdvisoryKind.Jvn, "JVN########"), (AdvisoryKind.JvnVu, "JVNVU########"), (AdvisoryKind.JvnTa, "JVNTA########")];
}
