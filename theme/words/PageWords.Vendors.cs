using Jvn.Site.Published;

namespace Jvn.Site.Theme.Words;

/// <summary>Vendors: the table of an advisory, the page of figure 2, the registers.</summary>
public sealed partial class PageWords
{
    public string Vendor => Say("ベンダ", "Vendor");

    public string Status => Say("ステータス", "Status");

    public string VendorComment => Say("ベンダからのコメント", "Vendor's comment");

    public string VendorNotice => Say("ベンダの告知ページ", "Vendor's notice");

    public string HasComment => Say("あり", "Yes");

    public string LinkedVendorTable => Say("ベンダの情報（当方から通知していないベンダ）", "Vendors' own pages (vendors that we did not notify)");

    public string Link => Say("リンク", "Link");

    public string VendorTable => Say("ベンダごとの対応状況", "Status of each vendor");

    public string FilterByStatus => Say("ステータスで絞り込む", "Show only the status");

    public string AllStatuses => Say("すべて", "All");

    public string StatementBeforeName => Say("", "Response of ");

    public string StatementAfterName => Say("の脆弱性", " to vulnerability ");

    public string StatementAfterId => Say("への対応", "");

    public string Identifier => Say("脆弱性識別番号", "Vulnerability identifier");

    public string VulnerabilityTitle => Say("脆弱性タイトル", "Vulnerability title");

    public string DevelopersComment => Say("製品開発者からのコメント", "Comment of the developer");

    public string NoticePage => Say("告知ページ", "Notice page");

    public string Neighbours => Say("ほかのベンダの対応状況", "Other vendors of this advisory");

    public string PreviousVendor => Say("前のベンダ", "Previous vendor");

    public string NextVendor => Say("次のベンダ", "Next vendor");

    public string BackToVendors => Say("ベンダ情報の一覧へ戻る", "Back to the vendor table");

    public string BackToAdvisory => Say("脆弱性レポートへ戻る", "Back to the advisory");


    public string VendorRegister => Say("ベンダ一覧", "Vendors");

    public string VendorRegisterIntro => Say("公表された情報に名前のあるベンダの一覧です。", "Vendors that are named in published information.");

    public string ByKana => Say("50音順", "In Japanese order");

    public string ByAlphabet => Say("アルファベット順", "In alphabetical order");

    public string OtherInitials => Say("その他", "Others");

    public string KanaRow(string row) => Say($"{row}行", row);

    public string JapaneseName => Say("名称", "Japanese name");

    public string EnglishName => Say("英語名称", "Name");

    public string OtherNames => Say("別名", "Also known as");

    public string WebSite => Say("ウェブサイト", "Web site");

    public string StatusCounts => Say("対応状況ごとの件数", "Number of advisories by status");

    public string Count => Say("件数", "Number");

    public string AdvisoriesOfVendor => Say("このベンダの脆弱性レポート", "Advisories of this vendor");

    public string Advisory => Say("脆弱性レポート", "Advisory");

    public string UnknownIsNotSafe => Say(
        "「不明」は、製品開発者から回答がないことを示します。脆弱性が無いことを意味しません。",
        "“Unknown” means that the vendor has not replied. It does not mean that there is no vulnerability.");

    public string AboutVendor(LanguageText name) => Say($"{name}の脆弱性への対応状況の一覧です。", $"Status of {name} in all published advisories.");

    public string AboutStatement(LanguageText vendor, AdvisoryId id, string title) =>
        Say($"{vendor}の「{title}」（{id}）への対応状況です。", $"Status of {vendor} for {id}: {title}");
}
