using AngleSharp.Dom;
using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Output.Tests.Pages;

public sealed class AdvisoryPageTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    private static readonly string[] AnchorsInOrder =
    [
        "overview", "affected", "details", "impact", "solution", "vendors", "references", "addendum", "analysis", "credit", "related", "history",
    ];

    [Theory]
    [InlineData(Language.Japanese)]
    [InlineData(Language.English)]
    public void Sections_stand_in_the_order_of_the_guideline_under_anchors_of_both_languages(Language language) =>
        Assert.Equal(AnchorsInOrder, Sections(SampleSite.Full, language).Select(heading => heading.Id));

    [Fact]
    public void Sections_have_the_Japanese_names() => Assert.Equal(
        [
            "概要", "影響を受けるシステム", "詳細情報", "想定される影響", "対策方法", "ベンダ情報", "参考情報",
            "JPCERT/CCからの補足情報", "JPCERT/CCによる脆弱性分析結果", "謝辞", "関連文書", "更新履歴",
        ],
        Sections(SampleSite.Full, Language.Japanese).Select(heading => heading.TextContent));

    [Fact]
    public void Sections_have_the_English_names() => Assert.Equal(
        [
            "Overview", "Products Affected", "Description", "Impact", "Solution", "Vendor Status", "References",
            "JPCERT/CC Addendum", "Vulnerability Analysis by JPCERT/CC", "Credit", "Other Information", "Update History",
        ],
        Sections(SampleSite.Full, Language.English).Select(heading => heading.TextContent));

    [Fact]
    public void An_empty_section_keeps_its_heading_and_says_that_it_is_empty()
    {
        var page = site.Advisory(SampleSite.ManyVendors, Language.Japanese);

        Assert.Equal(AnchorsInOrder, page.QuerySelectorAll("section > .heading > h2").Select(heading => heading.Id));
        Assert.Contains("（情報はありません）", Section(page, "credit").TextContent);
        Assert.Contains("(No information is available.)", Section(site.Advisory(SampleSite.ManyVendors, Language.English), "credit").TextContent);
    }

    [Fact]
    public void Contents_lead_to_every_section_on_a_phone_and_on_a_wide_screen() => Assert.All(
        site.Advisory(SampleSite.Full, Language.Japanese).QuerySelectorAll("nav.contents ol"),
        list => Assert.Equal(AnchorsInOrder.Select(anchor => "#" + anchor), list.QuerySelectorAll("a").Select(link => link.GetAttribute("href"))));

    [Fact]
    public void Key_points_stand_before_the_overview_and_say_what_matters()
    {
        var box = site.Advisory(SampleSite.Full, Language.Japanese).QuerySelector(".keypoints")!;
        var text = Words(box);

        Assert.True(box.CompareDocumentPosition(Section(site.Advisory(SampleSite.Full, Language.Japanese), "overview")).HasFlag(DocumentPositions.Following));
        Assert.Contains("警告 CVSS v4.0 基本値 5.1", text);
        Assert.Contains("株式会社架空ソフト 架空CMS 3.1.0 より前のバージョン", text);
        Assert.Contains("3.1.0 以降へアップデートする", text);
        Assert.Contains("5 社中", text);
        Assert.Equal(
            ["● 該当製品あり 1", "◐ 該当製品あり：調査中 1", "？ 不明 1", "◌ 該当製品なし：調査中 1", "○ 該当製品なし 1"],
            box.QuerySelectorAll(".counts li").Select(Words));
        Assert.Contains("CVE-2026-12345", text);
    }

    [Fact]
    public void A_missing_score_is_called_unrated() =>
        Assert.Contains("未評価", site.Advisory(SampleSite.ManyVendors, Language.Japanese).QuerySelector(".keypoints")!.TextContent);

    [Fact]
    public void Affected_products_are_grouped_by_vendor()
    {
        var section = Section(site.Advisory(SampleSite.Full, Language.Japanese), "affected");

        Assert.Equal(["CVE-2026-12345", "株式会社架空ソフト", "すべての CVE", "株式会社架空ソフト", "Acme"], section.QuerySelectorAll("h3, h4").Select(Words));
        Assert.Equal(["架空CMS 3.1.0 より前のバージョン", "架空CMS クラウド すべてのバージョン2025 年版", "Acme Portal 2.x"],
            section.QuerySelectorAll("ul.products > li").Select(Words));
        Assert.EndsWith("日本語 AffectedSystems", Words(section));
    }

    [Fact]
    public void The_vendor_table_has_four_columns_and_leads_to_the_vendor_pages()
    {
        var table = Section(site.Advisory(SampleSite.Full, Language.Japanese), "vendors").QuerySelector("table")!;
        var first = table.QuerySelectorAll("tbody tr")[0].Children;

        Assert.Equal(["ベンダ", "ステータス", "ベンダからのコメント", "ベンダの告知ページ"], table.QuerySelectorAll("thead th").Select(Words));
        Assert.Equal("/jp/JVN12345678/995312/", first[1].QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("/jp/JVN12345678/995312/#comment", first[2].QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("noopener nofollow ugc", first[3].QuerySelector("a")!.GetAttribute("rel"));
    }

    [Fact]
    public void Vendors_whom_nobody_notified_have_a_table_of_their_own_and_are_not_counted()
    {
        var page = site.Advisory(SampleSite.Full, Language.Japanese);
        var table = Section(page, "vendors").QuerySelectorAll("table")[1];

        Assert.Equal(["ベンダ", "リンク"], table.QuerySelectorAll("thead th").Select(Words));
        Assert.Equal([("架空の告知", "https://www.example.com/notice"), ("www.example.com/告知", "https://www.example.com/%E5%91%8A%E7%9F%A5")],
            table.QuerySelectorAll("td a").Select(link => (Words(link), link.GetAttribute("href")!)));
        Assert.StartsWith("/vendor/", table.QuerySelector("tbody th a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("5 社中", page.QuerySelector(".keypoints")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Weaknesses_and_scores_stand_by_cve_among_the_details()
    {
        var list = Section(site.Advisory(SampleSite.Full, Language.Japanese), "details").QuerySelector("ul.per-cve")!;

        Assert.Equal(["CVE-2026-12345", "CWE-79"], list.QuerySelectorAll(".ident").Select(Words));
        Assert.Contains("クロスサイトスクリプティング", list.TextContent, StringComparison.Ordinal);
        Assert.Equal("5.1", list.QuerySelector("strong")!.TextContent);
    }

    [Fact]
    public void Three_hundred_vendors_stand_in_one_table() =>
        Assert.Equal(300, site.Advisory(SampleSite.ManyVendors, Language.English).QuerySelectorAll("section[aria-labelledby='vendors'] tbody tr").Length);

    [Fact]
    public void Related_documents_have_seven_rows_filled_or_not()
    {
        string[] rows = ["JPCERT 緊急報告", "JPCERT REPORT", "CERT Advisory", "CPNI Advisory", "TRnotes", "CVE", "JVN iPedia"];

        foreach (var id in new[] { SampleSite.Full, SampleSite.ManyVendors, SampleSite.Notice })
            Assert.Equal(rows, Section(site.Advisory(id, Language.Japanese), "related").QuerySelectorAll("th").Select(Words));
    }

    [Fact]
    public void Related_documents_lead_to_where_they_stand()
    {
        Assert.Equal(
            [
                "https://www.jpcert.or.jp/at/2021/at210050.html", "https://www.jpcert.or.jp/wr/2026/wr261125.html", "/tr/JVNTR-2010-12/",
                "https://www.cve.org/CVERecord?id=CVE-2026-12345", "https://jvndb.jvn.jp/ja/contents/2026/JVNDB-2026-000123.html",
            ],
            Section(site.Advisory(SampleSite.Full, Language.Japanese), "related").QuerySelectorAll("td a").Select(link => link.GetAttribute("href")));
        Assert.NotNull(site.Advisory(SampleSite.Full, Language.English)
            .QuerySelector("a[href='https://jvndb.jvn.jp/en/contents/2026/JVNDB-2026-000123.html']"));
    }

    [Fact]
    public void The_analysis_shows_every_vector_with_the_chosen_values_marked()
    {
        var section = Section(site.Advisory(SampleSite.Full, Language.Japanese), "analysis");
        var metrics = section.QuerySelectorAll("table.metrics");

        Assert.Equal(3, metrics.Length);
        Assert.All(metrics.SelectMany(table => table.QuerySelectorAll("tbody tr")), row =>
            Assert.Equal("✓", Assert.Single(row.QuerySelectorAll(".chosen span[aria-hidden]")).TextContent));
        Assert.Contains("CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N", section.TextContent);
        Assert.NotNull(section.QuerySelector("a[href='https://cwe.mitre.org/data/definitions/79.html']"));
    }

    [Fact]
    public void The_history_begins_with_the_release() => Assert.Equal(
        ["2026/11/20 公開", "2026/11/25 ［対策方法］を更新しました"],
        Section(site.Advisory(SampleSite.Full, Language.Japanese), "history").QuerySelectorAll("tbody tr")
            .Select(row => string.Join(' ', row.Children.Select(Words))));

    [Fact]
    public void Without_a_translation_the_English_page_says_so_and_leads_to_the_Japanese_one()
    {
        var page = site.Advisory(SampleSite.Untranslated, Language.English);

        Assert.Equal("ja", page.QuerySelector("h1")!.GetAttribute("lang"));
        Assert.Contains("No translation is available yet", page.QuerySelector("main")!.TextContent);
        Assert.Contains("CVE-2026-22222", page.QuerySelector("main")!.TextContent);
        Assert.NotNull(page.QuerySelector("main a[href='/vu/JVNVU91234567/']"));
        Assert.Null(page.QuerySelector("#overview"));
    }

    private static IElement Section(IDocument page, string anchor) => page.QuerySelector($"section[aria-labelledby='{anchor}']")!;

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    [InlineData(SampleSite.Full, Language.Japanese)]
    [InlineData(SampleSite.Full, Language.English)]
    [InlineData(SampleSite.Untranslated, Language.English)]
    [InlineData(SampleSite.Notice, Language.Japanese)]
    [InlineData(SampleSite.Withdrawn, Language.Japanese)]
    public void The_data_for_programs_are_linked_from_the_head_and_the_foot(string id, Language language)
    {
        var page = site.Advisory(id, language);
        var address = SiteUrls.CsafDocument(PublicModel.Id(id), PublicModel.Noon);
        Assert.Equal(address, page.QuerySelector("head link[rel=alternate][type='application/csaf+json']")!.GetAttribute("href"));
        Assert.Equal(address, page.QuerySelector("article > :last-child a")!.GetAttribute("href"));
    }

    private IHtmlCollection<IElement> Sections(string id, Language language) => site.Advisory(id, language).QuerySelectorAll("section > .heading > h2");
}
