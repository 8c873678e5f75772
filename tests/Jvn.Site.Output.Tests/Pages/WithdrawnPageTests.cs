using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Output.Tests.Pages;

public sealed class WithdrawnPageTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    [Theory]
    [InlineData(Language.Japanese, "誤りのため")]
    [InlineData(Language.English, "Published by mistake")]
    public void The_page_says_when_and_why(Language language, string reason)
    {
        var main = site.Advisory(SampleSite.Withdrawn, language).QuerySelector("main")!;

        Assert.Contains("2026/11/20", main.TextContent);
        Assert.Contains("2026/11/23", main.TextContent);
        Assert.Contains(reason, main.TextContent);
        Assert.NotNull(main.QuerySelector("#history"));
        Assert.Null(main.QuerySelector("#overview"));
    }

    [Fact]
    public void Nothing_of_the_text_is_on_any_page() =>
        Assert.DoesNotContain(site.Pages.Values, page => page.Contains(SampleSite.SecretOfWithdrawn, StringComparison.Ordinal));

    [Fact]
    public void Vendor_pages_say_so_and_lead_to_the_advisory()
    {
        var main = site.Statement(SampleSite.Withdrawn, "995312", Language.Japanese).QuerySelector("main")!;

        Assert.Contains("取り下げられました", main.TextContent);
        Assert.NotNull(main.QuerySelector("a[href='/jp/JVN00000005/']"));
        Assert.Empty(main.QuerySelectorAll(".status"));
    }

    [Fact]
    public void Its_attachments_are_gone() => Assert.DoesNotContain("/jp/JVN00000005/figure.png", site.OtherFiles);
}
