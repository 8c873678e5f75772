using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Output.Tests.Pages;

public sealed class VendorPageTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    [Fact]
    public void A_statement_page_has_the_heading_of_figure_2_and_the_comment_as_written()
    {
        var page = site.Statement(SampleSite.Full, "995312", Language.Japanese);

        Assert.Equal("株式会社架空ソフトの脆弱性JVN#12345678への対応", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("下記のページで情報を公開しています。", page.QuerySelector("blockquote")!.TextContent.Trim());
        Assert.Equal(
            ["2026/11/20 12:00 JST", "2026/11/25 12:00 JST"],
            page.QuerySelectorAll("section[aria-labelledby='history'] time").Select(time => time.TextContent));
    }

    [Fact]
    public void On_the_English_page_the_comment_is_marked_as_Japanese() =>
        Assert.Equal("ja", site.Statement(SampleSite.Full, "995312", Language.English).QuerySelector("blockquote")!.GetAttribute("lang"));

    [Fact]
    public void A_status_that_never_changed_dates_from_the_release() => Assert.Equal(
        "2026/11/20 12:00 JST",
        Assert.Single(site.Statement(SampleSite.Full, "995313", Language.Japanese).QuerySelectorAll("section[aria-labelledby='history'] time")).TextContent);

    [Fact]
    public void Neighbours_follow_the_order_of_the_table()
    {
        var page = site.Statement(SampleSite.Full, "995313", Language.Japanese);

        Assert.Equal("/jp/JVN12345678/995316/", page.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("/jp/JVN12345678/995314/", page.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("a[href='/jp/JVN12345678/#vendors']"));
        Assert.Null(site.Statement(SampleSite.Full, "995312", Language.Japanese).QuerySelector("a[rel=prev]"));
        Assert.Null(site.Statement(SampleSite.Full, "995315", Language.Japanese).QuerySelector("a[rel=next]"));
    }

    [Fact]
    public void English_statement_pages_exist_without_a_translation_of_the_advisory() =>
        Assert.Equal("ja", site.Statement(SampleSite.Untranslated, "995313", Language.English).QuerySelector("dd span[lang]")!.GetAttribute("lang"));

    [Fact]
    public void A_vendors_page_counts_its_statuses_without_what_was_withdrawn()
    {
        var main = site["/vendor/995312/"].QuerySelector("main")!;
        var counts = main.QuerySelectorAll("table.facts tbody tr").Select(row => row.Children[1].TextContent);

        Assert.Equal(["1"], counts);
        Assert.Equal(2, main.QuerySelectorAll("section[aria-labelledby=advisories] tbody tr").Length);
        Assert.Contains("脆弱性が無いことを意味しません", main.TextContent);
    }

    [Fact]
    public void The_register_has_rows_of_the_kana_table_and_letters()
    {
        var page = site["/nav/"];

        Assert.Equal(["kana-ka", "kana-sa", "kana-ta", "kana-ya", "kana-other"], page.QuerySelectorAll("section[aria-labelledby='kana'] h3")
            .Select(row => row.Id));
        Assert.Equal(
            ["再会製作所", "サガネット有限会社", "株式会社しらべ"],
            page.QuerySelector("#kana-sa")!.NextElementSibling!.QuerySelectorAll("a").Select(link => link.TextContent));
        Assert.Contains("letter-k", page.QuerySelectorAll("section[aria-labelledby='alphabet'] h3").Select(row => row.Id));
    }
}
