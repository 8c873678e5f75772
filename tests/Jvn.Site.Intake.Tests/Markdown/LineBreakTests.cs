using Xunit;

namespace Jvn.Site.Intake.Tests.Markdown;

/// <summary>Which ends of lines were meant. In the rows <c>／</c> is the end of a line.</summary>
public sealed class LineBreakTests
{
    [Theory]

    // Sentences, each on a line of its own.
    [InlineData("架空CMS には、認証回避の脆弱性が存在します。／この脆弱性は、開発者により修正されています。")]
    [InlineData("本製品はサポートが終了しています。／また、修正版の提供予定はありません。")]
    [InlineData("最新版にアップデートしてください！／開発者は次の版で修正したと述べています。")]
    [InlineData("「使用を停止してください。」／開発者はこのように案内しています。")]
    [InlineData("影響を受けません（2026年11月現在。）／詳しくは開発者にお問い合わせください。")]
    [InlineData("修正版を適用してください．／適用できない場合は，回避策をとってください．")]
    [InlineData("最新版をお使いください。／または、本製品の使用を停止してください。")]

    // Thanks, as they stand at the end of an advisory.
    [InlineData("この脆弱性情報は、次の方が IPA に報告し、JPCERT/CC が開発者との調整を行いました。／報告者: 架空セキュリティ株式会社 山田 太郎 氏")]
    [InlineData("報告者: 架空セキュリティ株式会社 山田 太郎 氏／報告者: 例示大学 鈴木 花子 氏")]
    [InlineData("CVE-2026-12345 の届出／報告者：個人 佐藤 氏")]
    [InlineData("CVE-2026-12345 and CVE-2026-12346／Reported by Taro Yamada of Example Inc.")]

    // A bold line over its text.
    [InlineData("**アップデートする**／開発者が提供する情報をもとに、最新版へアップデートしてください。")]
    [InlineData("**ワークアラウンドを実施する**／次の回避策を適用してください")]
    [InlineData("**Update the software**／Update to the latest version according to the information provided by the developer.")]
    [InlineData("対策：**使用を停止する**／開発者によると、後継の製品が提供されています")]

    // Notes under each other.
    [InlineData("架空ルータ RT-100 ファームウェア 1.2 およびそれ以前 (*1)／(*1) 日本国内向けの製品のみ")]
    [InlineData("(*1) 日本国内向けの製品のみ／(*2) 2020年に販売を終了した製品")]
    [InlineData("（*1）有償版を含む／（*2）無償版のみ")]
    [InlineData("*1 有償版を含む／*2 無償版のみ")]
    [InlineData("対象は次の製品です／※ 海外向けの製品は対象外です")]
    [InlineData("対象は次の製品です／・架空ルータ RT-100")]
    [InlineData("・架空ルータ RT-100／・架空ルータ RT-200")]
    [InlineData("■ 影響を受ける製品／● 架空CMS 3.0")]
    [InlineData("次の順に操作します／① 管理画面を開く")]
    [InlineData("１．管理画面を開く／２．更新を確認する")]
    [InlineData("(1) 管理画面を開く／(2) 更新を確認する")]
    [InlineData("対象は次の版です（注1）／注1 試用版を含む")]

    // What a colon announces.
    [InlineData("想定される影響は次のとおりです：／任意のコードを実行される")]
    [InlineData("影響を受ける製品:／架空CMS 3.0")]
    [InlineData("The following products are affected:／Kakuu CMS 3.0")]

    // Names and values.
    [InlineData("製品名：架空CMS／バージョン：3.0.0 から 3.0.9")]
    [InlineData("CVSS v3 基本値: 6.1／CVSS v2 基本値: 4.3")]
    [InlineData("Product: Kakuu CMS／Version: 3.0")]

    // Behind a bracket or an address.
    [InlineData("架空CMS 3.0.9 およびそれ以前（有償版を含む）／架空CMS Lite 2.1 およびそれ以前")]
    [InlineData("クロスサイトスクリプティング（CWE-79）／ログインしている利用者の画面で、任意のスクリプトが実行される")]
    [InlineData("格納型クロスサイトスクリプティング (CWE-79)／反射型クロスサイトスクリプティング (CWE-79)")]
    [InlineData("https://www.example.jp/security/／https://www.example.jp/download/")]
    [InlineData("<https://www.example.jp/security/>／開発者の案内をご覧ください")]
    [InlineData("[架空CMS の更新](https://www.example.jp/a)／[架空CMS Lite の更新](https://www.example.jp/b)")]
    [InlineData("開発者のサイト https://www.example.jp/／問い合わせ先は次のページにあります")]
    public void A_line_end_that_was_meant_stays(string lines)
    {
        Assert.Contains("<br />\n", Shown(lines), StringComparison.Ordinal);
        Assert.Contains("<br />\n", Html("- 項目\n\n  " + lines.Replace("／", "\n  ", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]

    // Wrapped in the middle of a phrase.
    [InlineData("架空CMS には、クロスサイトスクリプティングの／脆弱性が存在します。")]
    [InlineData("架空CMS および／架空CMS Lite が影響を受けます。")]
    [InlineData("開発者が提供する情報をもとに、／最新版へアップデートしてください。")]
    [InlineData("遠隔の第三者によって、任意のコードを実行される／可能性があります。")]
    [InlineData("ログインしている利用者のブラウザ上で、任意の／スクリプトが実行されます。")]

    // Behind a bracket, bold words or an address the phrase goes on.
    [InlineData("三菱電機製の設計ツール（GX Works3）／の複数の機能に脆弱性が存在します。")]
    [InlineData("複合機（MFP）／における脆弱性です。")]
    [InlineData("修正済みの版（3.1.0）／以降へアップデートしてください。")]
    [InlineData("脆弱性 (CWE-79)／が存在します。")]
    [InlineData("次の版で**必ず修正**／される予定です。")]
    [InlineData("**架空CMS**／および架空CMS Lite が影響を受けます。")]
    [InlineData("開発者のページ https://www.example.jp/／をご覧ください。")]
    [InlineData("[開発者のページ](https://www.example.jp/)／から入手してください。")]
    [InlineData("更新してください（詳細は下記。）／、または使用を停止してください。")]

    // English, wrapped at a column.
    [InlineData("An attacker may execute arbitrary code (remote code execution)／on the affected device.")]
    [InlineData("For more information, see https://www.example.jp/security/／provided by the developer.")]
    [InlineData("It is **very important**／to update.")]
    [InlineData("Kakuu CMS contains a vulnerability.／The developer has fixed it.")]
    [InlineData("The update was released at 12:00／on 20 November.")]

    // A colon of another kind.
    [InlineData("公開は 2026年11月20日 12:00／の予定です。")]
    [InlineData("アップデートは 10:00 から／18:00 まで行われます。")]
    public void A_line_end_within_a_phrase_joins(string lines) => Assert.DoesNotContain("<br />", Shown(lines), StringComparison.Ordinal);

    [Fact]
    public void The_plain_text_has_the_line_ends_that_the_page_has()
    {
        var body = MarkdownCases.Body("## 概要\n**更新する**\n最新版を\nお使いください。\n(*1) 注", new Diagnostics.DiagnosticBag());
        Assert.Equal("更新する\n最新版をお使いください。\n(*1) 注", body.Sections.Single().Html.Text);
    }

    [Fact]
    public void Lines_of_a_quotation_and_of_a_list_are_lines_without_its_signs() => Assert.Equal(
        "<blockquote>\n<p>更新してください。<br />\n詳細は\n"
        + "<a href=\"https://x.example/\" rel=\"noopener nofollow ugc\">https://x.example/</a><br />\n※ 注</p>\n</blockquote>",
        MarkdownCases.Html("> 更新してください。\n> 詳細は\n> https://x.example/\n> ※ 注"));

    private static string Shown(string lines) => Html(lines.Replace('／', '\n'));

    // Items of a list that is none to Markdown are shown under each other, and pointed out.
    private static string Html(string text)
    {
        var bag = new Diagnostics.DiagnosticBag();
        var body = MarkdownCases.Body("## 概要\n" + text, bag);
        Assert.All(bag.Sorted(), finding => Assert.Equal("JVN4088", finding.Rule.Id));
        return body.Sections.Single().Html.Html;
    }
}
