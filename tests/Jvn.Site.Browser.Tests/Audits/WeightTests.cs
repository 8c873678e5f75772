using Jvn.Site.Browser.Tests.Pages;
using Jvn.Site.Browser.Tests.Stage;
using Xunit;

namespace Jvn.Site.Browser.Tests.Audits;

/// <summary>Pages stay light. Sizes are in bytes of brotli, of a first visit with its style sheet, script and icon.</summary>
public sealed class WeightTests(TestStage stage)
{
    private const int Advisory = 15_000;
    private const int ManyVendors = 30_000;
    private const int Top = 15_000;
    private const int BusyYearList = 45_000;
    private const int StyleSheet = 8_000;
    private const int Scripts = 1_000;
    private const int FewVendors = 10;

    [Fact]
    public void An_advisory_with_few_vendors_is_light()
    {
        var site = stage.Demonstration.Site;
        var advisories = site.Addresses.Where(address => address.Trim('/').Split('/') is ["jp" or "vu" or "ta" or "tr" or "niscc", _]
            or ["en", "jp" or "vu" or "ta" or "tr" or "niscc", _])
            .Where(address => address.EndsWith('/')
                && site.Addresses.Count(below => below.StartsWith(address, StringComparison.Ordinal) && below != address) <= FewVendors)
            .ToList();
        Assert.True(advisories.Count > 80, "The demonstration has advisories.");
        Assert.All(advisories, address => AssertLight(Advisory, Weight.OfVisit(site, address), address));
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public void An_advisory_with_hundreds_of_vendors_is_light_enough(string language)
    {
        var address = PageKinds.Named("advisory with many vendors").In(language);
        AssertLight(ManyVendors, Weight.OfVisit(stage.Demonstration.Site, address), address);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/en/")]
    public void The_top_page_is_light(string address) => AssertLight(Top, Weight.OfVisit(stage.Demonstration.Site, address), address);

    [Theory]
    [InlineData("/report/2026/")]
    [InlineData("/en/report/2026/")]
    public void A_year_of_800_is_light_enough(string address) => AssertLight(BusyYearList, Weight.OfVisit(stage.Busy.Site, address), address);

    [Theory]
    [MemberData(nameof(PageKinds.Names), MemberType = typeof(PageKinds))]
    public void Style_sheet_and_script_of_a_page_are_small(string kind)
    {
        var site = stage.Demonstration.Site;
        var files = Weight.Loaded(site, PageKinds.Named(kind).Japanese).ToList();
        AssertLight(StyleSheet, files.Where(file => file.EndsWith(".css", StringComparison.Ordinal)).Sum(file => Weight.Of(site, file)), "style sheets");
        if (kind != "search")
            AssertLight(Scripts, files.Where(file => file.EndsWith(".js", StringComparison.Ordinal)).Sum(file => Weight.Of(site, file)), "scripts");
    }

    private static void AssertLight(int budget, int weight, string what) =>
        Assert.True(weight is > 0 && weight <= budget, $"{what}: {weight} bytes of {budget}");
}
