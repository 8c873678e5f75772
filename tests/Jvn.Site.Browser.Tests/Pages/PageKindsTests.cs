using Jvn.Site.Browser.Tests.Stage;
using Xunit;

namespace Jvn.Site.Browser.Tests.Pages;

/// <summary>The list of kinds is whole and true, since the other tests look at nothing else.</summary>
public sealed class PageKindsTests(TestStage stage)
{
    [Fact]
    public void Every_page_of_the_theme_is_in_the_list()
    {
        var components = Directory.EnumerateFiles(Checkout.At("theme", "pages"), "*Page.razor").Select(path => Path.GetFileNameWithoutExtension(path));
        Assert.Empty(components.Except(PageKinds.All.Select(kind => kind.Component)));
    }

    [Theory]
    [MemberData(nameof(PageKinds.Names), MemberType = typeof(PageKinds))]
    public void A_page_is_of_the_kind_it_stands_for(string name)
    {
        var kind = PageKinds.Named(name);
        Assert.Contains(kind.Shows, stage.Demonstration.Site.Text(kind.Japanese));
        Assert.True(stage.Demonstration.Site.Has(kind.English));
    }
}
