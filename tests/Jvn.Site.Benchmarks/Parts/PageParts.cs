using BenchmarkDotNet.Attributes;
using Jvn.Site.Published;

namespace Jvn.Site.Benchmarks.Parts;

/// <summary>Rendering one page.</summary>
public class PageParts
{
    private readonly SampleSite sample = SampleSite.Instance;
    private string usual = "", largest = "", status = "", year = "", vendor = "";

    [GlobalSetup]
    public void Prepare()
    {
        usual = SiteUrls.Advisory(sample.Usual.Id, Language.Japanese);
        largest = SiteUrls.Advisory(sample.Largest.Id, Language.Japanese);
        status = SiteUrls.Statement(sample.Largest.Id, sample.Largest.Statements[^1].Vendor.Number, Language.Japanese);
        year = SiteUrls.Year(sample.Site.Years[sample.Site.Years.Length / 2], Language.Japanese);
        vendor = SiteUrls.Vendor(sample.Usual.Statements[0].Vendor.Number, Language.Japanese);
    }

    [Benchmark]
    public int Status_page() => sample.Pages.Render(status).Length;

    [Benchmark]
    public int Usual_advisory_page() => sample.Pages.Render(usual).Length;

    [Benchmark]
    public int Advisory_page_with_the_longest_vendor_table() => sample.Pages.Render(largest).Length;

    [Benchmark]
    public int Vendor_page() => sample.Pages.Render(vendor).Length;

    [Benchmark]
    public int Year_page() => sample.Pages.Render(year).Length;

    [Benchmark]
    public int Home_page() => sample.Pages.Render(SiteUrls.Home(Language.Japanese)).Length;
}
