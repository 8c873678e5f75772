using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Output.Tests.Pages;

public sealed class ListPageTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    [Fact]
    public void The_top_page_shows_urgent_ones_first() =>
        Assert.Equal("urgent", site["/"].QuerySelector("main h2")!.Id);

    [Fact]
    public void The_English_top_page_lists_untranslated_ones_under_their_Japanese_titles()
    {
        var title = site["/en/"].QuerySelector("a[href='/en/vu/JVNVU91234567/']")!;

        Assert.Equal("ja", title.GetAttribute("lang"));
        Assert.Equal("架空CMS におけるクロスサイトスクリプティングの脆弱性", title.TextContent);
    }

    [Fact]
    public void Series_that_have_advisories_have_a_list()
    {
        Assert.Contains("/tr/", site.Pages.Keys);
        Assert.DoesNotContain("/niscc/", site.Pages.Keys);
        Assert.NotNull(site["/tr/"].QuerySelector("a[href='/tr/JVNTR-2010-12/']"));
    }

    [Fact]
    public void Years_are_listed_with_counts_and_by_month()
    {
        Assert.Contains("2010年 1 件",
            string.Join(' ', site["/report/"].QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.NotNull(site["/report/2026/"].GetElementById("month-11"));
    }

    [Fact]
    public void Rows_carry_marks()
    {
        string Marks(string id) => string.Join(' ', site["/report/2026/"].QuerySelectorAll("main li")
            .Single(row => row.QuerySelector(".id")?.TextContent == id).QuerySelectorAll(".mark, .severity").Select(mark => mark.TextContent.Trim()));

        Assert.Equal("深刻度：警告 5.1 更新", Marks(SampleSite.Full));
        Assert.Equal("連絡不能", Marks(SampleSite.Notice));
        Assert.Equal("取り下げ", Marks(SampleSite.Withdrawn));
        Assert.Equal("至急対応", Marks(SampleSite.Alert));
    }

    [Fact]
    public void The_feeds_page_names_every_format_of_the_main_feed_in_both_languages() => Assert.Equal(
        from folder in new[] { "/rss/", "/en/rss/" }
        from file in new[] { "jvn.rdf", "jvn.xml", "jvn.atom", "jvn.json", "jvn-core.rdf" }
        select folder + file,
        site["/rss/"].QuerySelector("main table")!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));

    [Fact]
    public void The_feeds_page_names_every_other_feed_but_those_of_vendors()
    {
        var named = site["/en/rss/"].QuerySelectorAll("main table a").Select(link => link.GetAttribute("href")).ToHashSet();

        Assert.All(
            FeedChannel.All(SampleSite.Model).Where(channel => channel.Vendor is null),
            channel => Assert.All(channel.Formats, format => Assert.Contains(SiteUrls.Feed(channel, format, Language.English), named)));
        Assert.DoesNotContain(named, address => address!.Contains("/vendor/", StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_for_what_is_missing_speaks_both_languages()
    {
        var page = site[SiteUrls.NotFound];

        Assert.Contains("未公表の情報は掲載していません。", page.QuerySelector("section[lang=ja]")!.TextContent);
        Assert.Contains("Nothing unpublished is listed", page.QuerySelector("section[lang=en]")!.TextContent);
    }
}
