using System.Diagnostics;
using Jvn.Site.Published;

namespace Jvn.Site.Theme.Words;

/// <summary>The page that says what the site is and how to use it. It states nothing about an organisation but what the settings say.</summary>
public sealed partial class PageWords
{
    public string AboutHeading => Say("このサイトについて", "About this site");

    public string AboutIntro => Say(
        "このサイトは、ソフトウェアなどの脆弱性について、対象、影響、対策、製品開発者の対応状況を、関係者と調整した日時に公表します。",
        "This site publishes, at a time agreed with everyone concerned, which software is vulnerable, what may happen, what to do about it, and how vendors " +
            "have responded.");

    public string KindsHeading => Say("識別番号の種類", "Kinds of identifiers");

    public string KindsIntro => Say(
        "脆弱性レポートには識別番号があります。公表後に番号が変わることはありません。",
        "Every advisory has an identifier, which never changes once it is published.");

    public string KindMeaning(AdvisoryKind kind) => kind switch
    {
        AdvisoryKind.Jvn => Say("国内で届け出られた脆弱性の情報です。番号は8桁です（初期のものには英字を含みます）。",
            "Vulnerabilities that were reported in Japan. Eight digits; early ones have letters among them."),
        AdvisoryKind.JvnVu => Say("国外の調整機関や製品開発者と調整した脆弱性の情報です。番号は8桁です（2012年12月2日までは6桁）。",
            "Vulnerabilities that were coordinated with partners abroad or with vendors directly. Eight digits; six until 2 December 2012."),
        AdvisoryKind.JvnTa => Say("広く注意を呼びかけるための情報です。", "Alerts to a wide audience."),
        AdvisoryKind.JvnTr => Say("初期の技術情報です。現在は新しく発行していませんが、掲載を続けています。", "Technical notes of the early years, no longer issued and kept for reference."),
        AdvisoryKind.Niscc => Say("英国の機関と連携していた初期の情報です。現在は新しく発行していませんが、掲載を続けています。",
            "Advisories shared with the British partner in the early years, no longer issued and kept for reference."),
        _ => throw new UnreachableException(),
    };

    public string StatusMeaningsHeading => Say("ベンダの対応状況（ステータス）の意味", "What the statuses of vendors mean");

    public string StatusMeaningsIntro => Say(
        "脆弱性レポートのベンダ情報には、脆弱性の詳細を伝えたすべてのベンダを、次の5つのステータスで掲載します。",
        "An advisory lists every vendor that was given the details, with one of five statuses.");

    public string Meaning(VendorStatus status) => status switch
    {
        VendorStatus.Vulnerable => Say("該当する製品があると、ベンダが回答しています。", "The vendor says that it has affected products."),
        VendorStatus.VulnerableInvestigating =>
            Say("該当する製品があると回答したうえで、ベンダが調査を続けています。", "The vendor says that it has affected products, and is still investigating."),
        VendorStatus.NotVulnerable => Say("該当する製品はないと、ベンダが回答しています。", "The vendor says that it has no affected products."),
        VendorStatus.NotVulnerableInvestigating =>
            Say("該当する製品は見つかっていないと回答したうえで、ベンダが調査を続けています。", "The vendor has found no affected products so far, and is still investigating."),
        VendorStatus.Unknown => Say("ベンダから回答がありません。", "The vendor has not replied."),
        _ => throw new UnreachableException(),
    };

    public string NoticesHaveNoStatus => Say(
        "製品開発者と連絡が取れないまま公表した案件には、ステータスを掲載しません。",
        "An advisory that was published without contact to the developer shows no status.");

    public string DatesHeading => Say("日付と時刻", "Dates and times");

    public string DatesText => Say(
        "日付と時刻はすべて日本標準時（JST、UTC+9）です。公開日は最初に公表した日で、変わりません。最終更新日は、脆弱性レポートかベンダの対応状況に最後の変更があった日です。変更の内容は更新履歴に記します。",
        "All dates and times are in Japan Standard Time (JST, UTC+9). The date of publication is that of the first publication and never changes. The last " +
            "update is the newest change of the advisory or of a vendor's status; the history says what changed.");

    public string LinkingHeading => Say("リンクと引用", "Linking and citing");

    public string AddressesArePermanent => Say(
        "公表したページのアドレスは変わりません。リンクには、識別番号を含む次の形のアドレスを使ってください。",
        "The address of a published page never changes. Please link to addresses of this form, which contain the identifier.");

    public string AddressOfAdvisory => Say("脆弱性レポート", "Advisory");

    public string AddressOfAdvisoryInOtherLanguage => Say("脆弱性レポートの英語版", "Japanese original of the advisory");

    public string AddressOfSection => Say("脆弱性レポートの節（例：対策方法）", "Section of an advisory (solution, for example)");

    public string AddressOfStatement => Say("ベンダの対応状況", "Status of a vendor");

    public string WithdrawnAddresses => Say(
        "取り下げた脆弱性レポートのアドレスには、取り下げたことと理由を掲載します。",
        "The address of a withdrawn advisory keeps answering and says that, and why, it was withdrawn.");

    public string HowToCite => Say(
        "引用するときは、サイト名、識別番号、タイトル、最終更新日、アドレスを記してください。内容は更新されることがあるため、最終更新日が重要です。",
        "When you cite an advisory, name this site, the identifier, the title, the date of the last update and the address. Advisories are updated, so the " +
            "date matters.");

    public string TermsOfUse => Say("利用条件", "Terms of use");

    public string TermsAreTheOperators => Say(
        "掲載内容の利用条件は、運営者にお問い合わせください。",
        "For terms of use, please ask the operator.");

    public string FollowingHeading => Say("新しい情報を受け取る", "Following what is new");

    public string FollowingText => Say("新着と更新は、フィードで受け取れます。", "Feeds tell of new and updated advisories.");

    public string OperatorHeading => Say("運営者とお問い合わせ", "Operator and contact");
}
