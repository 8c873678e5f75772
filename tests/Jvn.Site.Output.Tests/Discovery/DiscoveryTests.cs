using System.Text;
using System.Xml.Linq;
using Jvn.Site.Output.Discovery;
using Jvn.Site.Output.Pages;
using Jvn.Site.Output.Tests.Feeds;
using Jvn.Site.Output.Tests.Pages;
using Jvn.Site.Output.Tests.Tree;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;
using Jvn.Site.Theme.Pages;
using Jvn.Site.Verification;
using Xunit;

namespace Jvn.Site.Output.Tests.Discovery;

public sealed class DiscoveryTests : IDisposable
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private readonly OutputFolder folder = new();
    private readonly OutputTree tree;

    public DiscoveryTests() => tree = OutputTree.Stage(folder.Output);

    public void Dispose()
    {
        tree.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void The_sitemap_has_every_page_once_in_parts_that_are_short_enough()
    {
        var pages = Enumerable.Range(0, 25).Select(n => Page($"/jp/JVN{n:00000000}/", PublicModel.Noon.AddHours(n))).Append(Page("/rss/", PageTimes.Fixed));
        SitemapFiles.Write(new SiteSettings(), pages, tree, longest: 10);

        Assert.Equal(["/sitemap-1.xml", "/sitemap-2.xml", "/sitemap-3.xml", "/sitemap.xml"], tree.Addresses);
        Assert.All(tree.Addresses.Take(3), part => Assert.Empty(XmlSchema.Sitemap.Validate(tree.Read(part))));
        Assert.Equal([10, 10, 6], tree.Addresses.Take(3).Select(part => Root(part).Elements(Sitemap + "url").Count()));
        Assert.Equal("https://jvn.jp/jp/JVN00000000/ 2026-11-20T12:00:00+09:00", Entries("/sitemap-1.xml").First());
        Assert.Equal("https://jvn.jp/rss/ ", Entries("/sitemap-3.xml").Last()); // what has no date says none
        Assert.Equal(
            ["https://jvn.jp/sitemap-1.xml 2026-11-20T21:00:00+09:00", "https://jvn.jp/sitemap-2.xml 2026-11-21T07:00:00+09:00",
                "https://jvn.jp/sitemap-3.xml 2026-11-21T12:00:00+09:00"],
            Entries("/sitemap.xml"));
    }

    [Fact]
    public void One_advisory_more_changes_its_own_part_of_the_sitemap_and_that_of_the_lists()
    {
        using var other = new OutputFolder();
        using var later = OutputTree.Stage(other.Output);
        SitemapFiles.Write(new SiteSettings(), Pages(200), tree, longest: 100);
        SitemapFiles.Write(new SiteSettings(), Pages(201), later, longest: 100);

        Assert.Equal(tree.Addresses, later.Addresses);
        Assert.Equal(
            Pages(201).Select(page => $"https://jvn.jp{page.Address}").Order(StringComparer.Ordinal),
            later.Addresses.Where(address => address != "/sitemap.xml").SelectMany(address => Locations(later, address)).Order(StringComparer.Ordinal));
        var changed = tree.Addresses.Where(address => tree.HashOf(address) != later.HashOf(address)).ToList();
        Assert.Equal(3, changed.Count); // and the index
        Assert.Contains("/sitemap.xml", changed);
        Assert.Contains(changed, address => Locations(later, address).Contains("https://jvn.jp/jp/"));

        static IEnumerable<Page> Pages(int advisories) => Enumerable.Range(0, advisories)
            .SelectMany(n => Enumerable.Range(0, 4).Select(m => Page($"/jp/JVN{n * 7:00000000}/{m}/", PublicModel.Noon) with
            {
                Advisory = AdvisoryId.TryParse($"JVN#{n * 7:00000000}", out var id) ? id : null,
            }))
            .Append(Page("/jp/", PublicModel.Noon.AddHours(advisories)));
    }

    [Fact]
    public void Neither_the_page_of_what_is_missing_nor_what_stands_in_for_a_translation_is_in_the_sitemap()
    {
        SitemapFiles.Write(new SiteSettings(), [Page("/a/", PublicModel.Noon), Page("/404.html", PublicModel.Noon, typeof(NotFoundPage)),
            Page("/en/a/", PublicModel.Noon, typeof(UntranslatedPage))], tree);

        Assert.Equal(["https://jvn.jp/a/ 2026-11-20T12:00:00+09:00"], Entries("/sitemap-1.xml"));
    }

    [Fact]
    public void The_security_txt_says_whom_to_tell_and_lasts_a_year_from_the_newest_publication()
    {
        Assert.Equal(
            "Contact: https://www.jpcert.or.jp/form/\nExpires: 2027-11-25T12:00:00+09:00\nPreferred-Languages: ja, en\nCanonical: " +
                "https://jvn.jp/.well-known/security.txt\n",
            SecurityTxt.Render(SampleSite.Model, csaf: null));
    }

    [Fact]
    public void The_security_txt_leads_to_CSAF_where_there_is_any() =>
        Assert.EndsWith("\nCSAF: https://jvn.jp/.well-known/csaf/provider-metadata.json\n",
            SecurityTxt.Render(SampleSite.Model, "/.well-known/csaf/provider-metadata.json"));

    [Fact]
    public void Without_somebody_to_tell_there_is_no_security_txt()
    {
        Assert.Null(SecurityTxt.Render(PublicModel.Site(PublicModel.Advisory("JVN#12345678")), csaf: null));
        Assert.Null(SecurityTxt.Render(SiteModel.Assemble(new SiteSettings { ContactUrl = new("http://www.example.jp/") },
            [PublicModel.Advisory("JVN#12345678")], []), csaf: null));
        Assert.Null(SecurityTxt.Render(SiteModel.Assemble(SampleSite.Model.Settings, [], []), csaf: null));
    }

    [Theory]
    [InlineData(Language.Japanese, "https://jvn.jp/search/?q={searchTerms}", "JVN 脆弱性対策情報")]
    [InlineData(Language.English, "https://jvn.jp/en/search/?q={searchTerms}", "JVN: Japan Vuln")]
    public void A_browser_learns_how_to_search(Language language, string template, string name)
    {
        var description = XDocument.Parse(Encoding.UTF8.GetString(OpenSearchDescription.Render(new SiteSettings(), language))).Root!;
        XNamespace space = "http://a9.com/-/spec/opensearch/1.1/";

        Assert.Equal(space + "OpenSearchDescription", description.Name);
        Assert.Equal(template, description.Elements(space + "Url").First().Attribute("template")!.Value);
        Assert.StartsWith(name, description.Element(space + "ShortName")!.Value, StringComparison.Ordinal);
        Assert.InRange(description.Element(space + "ShortName")!.Value.Length, 1, 16);
    }

    [Fact]
    public async Task Everything_is_written_and_robots_are_kept_from_nothing()
    {
        using var other = new OutputFolder();
        var files = await RenderedSite.RenderAsync(PublicModel.Site(PublicModel.Advisory("JVN#12345678")), other.Output);

        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://jvn.jp/sitemap.xml\n", files["/robots.txt"]);
        Assert.Contains("/opensearch.xml", files.Keys);
        Assert.Contains("/en/opensearch.xml", files.Keys);
        Assert.DoesNotContain("/.well-known/security.txt", files.Keys);
        Assert.Contains("<loc>https://jvn.jp/jp/JVN12345678/</loc>", files["/sitemap-1.xml"], StringComparison.Ordinal);
        Assert.Contains("/jp/JVN12345678/index.json", files.Keys);
    }

    private static IEnumerable<string> Locations(OutputTree tree, string address) =>
        FeedSamples.Parse(tree.Read(address)).Elements().Select(entry => entry.Element(Sitemap + "loc")!.Value);

    private static Page Page(string address, DateTimeOffset at, Type? component = null) => new(address, at, component ?? typeof(HomePage), []);

    private XElement Root(string address) => FeedSamples.Parse(tree.Read(address));

    private IEnumerable<string> Entries(string address) =>
        Root(address).Elements().Select(entry => $"{entry.Element(Sitemap + "loc")!.Value} {entry.Element(Sitemap + "lastmod")?.Value}");
}
