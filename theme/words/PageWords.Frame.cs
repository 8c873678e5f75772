using System.Diagnostics;
using Jvn.Site.Published;

namespace Jvn.Site.Theme.Words;

/// <summary>Header, navigation, footer, and what all kinds of pages say.</summary>
public sealed partial class PageWords
{
    public string SkipToContent => Say("本文へ移動", "Skip to main content");

    public string SiteNavigation => Say("サイト内の移動", "Site");

    public string Breadcrumb => Say("現在の位置", "You are here");

    public string Home => Say("ホーム", "Home");

    public string Newest => Say("新着", "New");

    public string YearsShort => Say("年別一覧", "Years");

    public string VendorsShort => Say("ベンダ別", "Vendors");

    public string UnreachableDevelopersShort => Say("連絡不能開発者", "Unreachable developers");

    public string FeedsShort => Say("配信", "Feeds");

    public string OperatedBy => Say("運営", "Operated by");

    public string Contact => Say("お問い合わせ", "Contact");

    public string OnlyPublished => Say("公表された情報だけを掲載しています。", "This site lists published information only.");

    /// <summary>The language and country of a page, as link previews want them.</summary>
    public string Locale => Say("ja_JP", "en_US");

    /// <summary>The name of the other language, in that language.</summary>
    public string SwitchLanguage => Say("English", "日本語");

    public string LinkToSection => Say("この節へのリンク", "Link to this section");

    public string CopyId => Say("番号をコピー", "Copy the number");

    public string CopyAddress => Say("URL をコピー", "Copy the address");

    public string CopyVector => Say("ベクタをコピー", "Copy the vector");

    public string Copied => Say("コピーしました", "Copied");

    public string NoInformation => Say("（情報はありません）", "(No information is available.)");

    public string NoEntries => Say("該当する情報はありません。", "There are none.");

    public string None => Say("なし", "None");

    public string ListComma => Say("、", ", ");

    public string Colon => Say("：", ": ");

    public string Open => Say("（", " (");

    public string Close => Say("）", ")");

    public string OnThisPage => Say("このページの内容", "On this page");

    public string Series(AdvisoryKind kind) => kind switch
    {
        AdvisoryKind.Jvn => Say("JVN#（国内で届け出られた脆弱性）", "JVN# (reported in Japan)"),
        AdvisoryKind.JvnVu => Say("JVNVU#（国外の機関や開発者との調整）", "JVNVU# (coordinated with partners abroad and vendors)"),
        AdvisoryKind.JvnTa => Say("JVNTA#（注意喚起）", "JVNTA# (alerts)"),
        AdvisoryKind.JvnTr => Say("JVNTR（技術情報）", "JVNTR (technical notes)"),
        AdvisoryKind.Niscc => Say("NISCC・CPNI（英国の機関との連携）", "NISCC and CPNI (with the British partner)"),
        _ => throw new UnreachableException(),
    };

    public static string SeriesShort(AdvisoryKind kind) => kind switch
    {
        AdvisoryKind.Jvn => "JVN#",
        AdvisoryKind.JvnVu => "JVNVU#",
        AdvisoryKind.JvnTa => "JVNTA#",
        AdvisoryKind.JvnTr => "JVNTR",
        AdvisoryKind.Niscc => "NISCC",
        _ => throw new UnreachableException(),
    };
}
