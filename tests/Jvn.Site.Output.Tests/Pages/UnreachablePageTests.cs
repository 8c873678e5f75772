using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Output.Tests.Pages;

public sealed class UnreachablePageTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    [Fact]
    public void The_solution_is_the_sentence_of_the_guideline_whatever_the_editor_wrote()
    {
        var solution = site.Advisory(SampleSite.Notice, Language.Japanese).QuerySelector("section[aria-labelledby='solution']")!;

        Assert.Equal(
            "当該製品の利用者は、開発者から対策方法に関する情報が提供されていないため、当該製品の利用をできる限り中止することが推奨されます。",
            solution.QuerySelector("p")!.TextContent);
        Assert.DoesNotContain("編集者の対策方法", solution.TextContent);
    }

    [Theory]
    [InlineData(Language.Japanese)]
    [InlineData(Language.English)]
    public void The_vendor_table_has_the_name_alone(Language language)
    {
        var page = site.Advisory(SampleSite.Notice, language);

        Assert.Single(page.QuerySelectorAll("section[aria-labelledby='vendors'] thead th"));
        Assert.Empty(page.QuerySelectorAll("main .status"));
        Assert.Empty(page.QuerySelectorAll("main a[href$='/995317/']:not([href*='/vendor/'])"));
    }

    [Fact]
    public void The_banner_comes_before_everything_else()
    {
        var main = site.Advisory(SampleSite.Notice, Language.Japanese).QuerySelector("main")!;

        Assert.Equal("開発者と連絡が取れていません", main.QuerySelector("h2")!.TextContent);
    }

    [Fact]
    public void Remarks_follow_from_the_reason() => Assert.Equal(
        "JPCERT/CC は本ガイドラインに基づき、2026年1月10日以降、開発者に連絡を試みましたが、応答がありませんでした。",
        site.Advisory(SampleSite.Notice, Language.Japanese).QuerySelector("section[aria-labelledby='remarks'] p")!.TextContent);

    [Fact]
    public void The_vendors_own_page_shows_no_status()
    {
        var page = site.Statement(SampleSite.Notice, "995317", Language.Japanese);

        Assert.Contains("製品開発者と連絡が取れていません", page.QuerySelector("main")!.TextContent);
        Assert.Empty(page.QuerySelectorAll(".status"));
    }

    [Fact]
    public void After_an_answer_the_page_is_an_ordinary_one_with_a_note()
    {
        var page = site.Advisory(SampleSite.Answered, Language.Japanese);

        Assert.Equal("追記", page.QuerySelector("aside.note h2")!.TextContent);
        Assert.Equal(4, page.QuerySelectorAll("section[aria-labelledby='vendors'] thead th").Length);
        Assert.Null(page.QuerySelector("#remarks"));
    }

    [Fact]
    public void Lists_part_the_waiting_from_the_answered()
    {
        var page = site["/adj/"];

        Assert.NotNull(page.QuerySelector("section[aria-labelledby='waiting'] a[href='/jp/JVN00000003/']"));
        Assert.NotNull(page.QuerySelector("section[aria-labelledby='answered'] a[href='/jp/JVN00000004/']"));
    }

    [Fact]
    public void A_developer_who_has_answered_is_off_the_list_and_counted()
    {
        var main = site["/reply/"].QuerySelector("main")!;

        Assert.Contains("行方工房", main.TextContent);
        Assert.Contains("掲示板X 1.0 から 1.4", main.TextContent);
        Assert.DoesNotContain("再会製作所", main.TextContent);
        Assert.Contains("一覧から外れた開発者: 1 件", main.TextContent);
    }
}
