using System.Diagnostics;
using Jvn.Site.Published;
using Jvn.Site.Theme.Parts;

namespace Jvn.Site.Theme.Words;

/// <summary>The accessibility policy and the results of the tests.</summary>
public sealed partial class PageWords
{
    public string AccessibilityHeading => Say("ウェブアクセシビリティ方針", "Accessibility policy");

    public string AccessibilityIntro => Say(
        "脆弱性の対策情報を誰もが利用できるように、このサイトはウェブアクセシビリティの確保と向上に取り組みます。",
        "Everyone should be able to use information on vulnerabilities. This is what the site aims at and how that is checked.");

    public string ScopeHeading => Say("対象範囲", "Scope");

    public string ScopeText => Say("次のアドレスで公開する、このサイトのすべてのページ（日本語と英語）", "All pages of this site, Japanese and English, under");

    public string TargetHeading => Say("目標とする適合レベル", "Target");

    public string TargetJis => Say("JIS X 8341-3:2016 のレベル AA に準拠すること", "JIS X 8341-3:2016, level AA");

    public string TargetWcag => Say("WCAG 2.2 のレベル A と AA の達成基準を満たすこと", "WCAG 2.2, level AA");

    public string TargetIsNoClaim => Say(
        "これは目標です。人による確認が残っている達成基準があるため、準拠をまだ宣言していません。",
        "This is a target. Some criteria still have to be checked by a person, so no conformance is claimed yet.");

    public string TestingHeading => Say("試験の方法", "How it is tested");

    public string TestingIntro => Say(
        "すべての種類のページを代表するページについて、サイトを生成するプログラムの変更のたびに次の試験を行います。",
        "The following tests run whenever the program that makes this site changes, on a page of every kind.");

    public string Explanation(CheckMethod method) => method switch
    {
        CheckMethod.Browser => Say(
            "ブラウザ（Chromium）で axe-core により検査します。日本語と英語、明るい配色と暗い配色、幅 390 ピクセルと 1280 ピクセルのすべての組合せが対象です。",
            "axe-core in Chromium, in every combination of Japanese and English, light and dark, 390 and 1280 pixels wide."),
        CheckMethod.Keyboard => Say("キーボードだけでページの端から端まで移動します。", "A walk through the page from end to end by keyboard alone."),
        CheckMethod.Markup => Say("HTML の文法を検査します。", "HTML validation."),
        CheckMethod.Reflow => Say("幅 320 ピクセルでの表示と、文字の間隔を広げた表示を検査します。", "Display at a width of 320 pixels, and with wider text spacing."),
        CheckMethod.Construction => Say(
            "すべてのページが同じ部品から作られ、満たさないページを作れないことを、部品の設計と自動試験で確かめます。",
            "All pages are made of the same parts, which leave no way to fail; the parts and automatic tests of the produced files show it."),
        CheckMethod.Person => Say("人がページを見て、または支援技術で使って確かめます。", "A person looks at the pages, or uses them with assistive technology."),
        _ => throw new UnreachableException(),
    };

    public string ExceptionsHeading => Say("例外事項", "Exceptions");

    public string ExceptionAttachments => Say("脆弱性レポートに添付したファイルと、その中の図や文書", "Files attached to advisories, and the figures and documents in them");

    public string ExceptionVendorTexts => Say(
        "製品開発者のコメント（原文のまま掲載するため、言語の指定や表現を変更しません）",
        "Comments of vendors, which are shown in their own words and so keep their language and wording");

    public string ExceptionOtherSites => Say("製品開発者のページなど、リンク先のほかのサイト", "Other sites that pages link to, such as vendors' notices");

    public string ExceptionFeeds => Say("フィードなど、プログラムが読むためのファイル", "Feeds and other files that programs read");

    public string AccessibilityContactHeading => Say("ご意見・お問い合わせ", "Tell us");

    public string AccessibilityContactText => Say(
        "利用しにくいところがありましたら、運営者までお知らせください。",
        "If you cannot use a part of this site, please tell the operator.");

    public string ResultsHeading => Say("ウェブアクセシビリティ試験結果", "Results of the accessibility tests");

    public string ResultsShort => Say("試験結果", "Test results");

    public string ResultsIntro => Say(
        "JIS X 8341-3:2016 のレベル A と AA の達成基準（38項目）と、WCAG 2.1 と 2.2 で加わったレベル A と AA の達成基準（18項目）について、確認の方法と結果を示します。",
        "How each criterion is checked and with what result: the 38 of JIS X 8341-3:2016, levels A and AA, which are those of WCAG 2.0, and the 18 that " +
            "WCAG 2.1 and 2.2 added.");

    public string ResultsDate(DateOnly day) => Say(
        $"この表の最終変更日：{JapanTime.Day(day)}。自動の確認はプログラムの変更のたびに行い、問題があれば公開しません。",
        $"This table was last changed on {JapanTime.Day(day)}. Automatic checks run with every change of the program; what fails them is not published.");

    public string ResultsLegend => Say(
        "「適合」は、自動試験と部品の設計だけで確認できる達成基準に限ります。自動試験で問題が見つかっていなくても、人の判断が要るものは「人による確認が必要」としています。",
        "“Passes” is said only where automatic tests and the construction of the parts suffice. Where a person has to judge, the result is “to be checked " +
            "by a person”, although automatic tests have found nothing.");

    public string ResultCounts => Say("結果ごとの項目数", "Number of criteria by result");

    public string Criterion => Say("達成基準", "Criterion");

    public string Level => Say("レベル", "Level");

    public string ResultAndChecks => Say("結果と確認の方法", "Result, and how it is checked");

    public string CheckedBy => Say("確認", "Checked by");

    public string Result => Say("結果", "Result");

    public string Name(CriterionResult result) => result switch
    {
        CriterionResult.Passes => Say("適合", "Passes"),
        CriterionResult.NotApplicable => Say("該当なし", "Not applicable"),
        CriterionResult.ToBeChecked => Say("人による確認が必要", "To be checked by a person"),
        _ => throw new UnreachableException(),
    };

    public string Name(CheckMethod method) => method switch
    {
        CheckMethod.Browser => Say("ブラウザでの自動検査", "Automatic check in a browser"),
        CheckMethod.Keyboard => Say("キーボード操作", "Keyboard walk"),
        CheckMethod.Markup => Say("HTML の検証", "HTML validation"),
        CheckMethod.Reflow => Say("幅と文字間隔", "Width and text spacing"),
        CheckMethod.Construction => Say("部品の設計", "Construction"),
        CheckMethod.Person => Say("人", "A person"),
        _ => throw new UnreachableException(),
    };

    public string CriteriaOf(CriterionSource source) => source switch
    {
        CriterionSource.Wcag20 => Say("JIS X 8341-3:2016（WCAG 2.0）の達成基準", "Criteria of JIS X 8341-3:2016 (WCAG 2.0)"),
        CriterionSource.Wcag21 => Say("WCAG 2.1 で加わった達成基準", "Criteria that WCAG 2.1 added"),
        CriterionSource.Wcag22 => Say("WCAG 2.2 で加わった達成基準", "Criteria that WCAG 2.2 added"),
        _ => throw new UnreachableException(),
    };
}
