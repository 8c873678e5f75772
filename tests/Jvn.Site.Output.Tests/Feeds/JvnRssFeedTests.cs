using System.Text;
using System.Xml.Linq;
using Jvn.Site.Published;
using Jvn.Site.Verification;
using Xunit;
using static Jvn.Site.Output.Tests.Feeds.FeedSamples;

namespace Jvn.Site.Output.Tests.Feeds;

public sealed class JvnRssFeedTests
{
    public static TheoryData<string, Language> Samples { get; } = new(
        from sample in (string[])["empty", "full", "withdrawn", "hostile", "many"]
        from language in Enum.GetValues<Language>()
        select (sample, language));

    [Theory]
    [MemberData(nameof(Samples))]
    public void It_is_valid_against_the_official_schema(string sample, Language language) =>
        Assert.Empty(XmlSchema.JvnRss.Validate(JvnRss(Site(sample), language)));

    [Fact]
    public void The_schema_check_finds_faults()
    {
        var feed = Encoding.UTF8.GetString(JvnRss(Site("full"), Language.Japanese));

        Assert.NotEmpty(XmlSchema.JvnRss.Validate(Encoding.UTF8.GetBytes(feed.Replace("severity=\"Medium\"", "severity=\"Middle\"",
            StringComparison.Ordinal))));
        Assert.NotEmpty(XmlSchema.JvnRss.Validate(Encoding.UTF8.GetBytes(feed.Replace("mod_sec/3.0/", "mod_sec/", StringComparison.Ordinal))));
        Assert.NotEmpty(XmlSchema.JvnRss.Validate(Encoding.UTF8.GetBytes(feed.Replace("dc:creator", "dc:author", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rdf:RDF xmlns=\"http://purl.org/rss/1.0/\" " +
        "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" ")]
    [InlineData(" xmlns:sec=\"http://jvn.jp/rss/mod_sec/3.0/\"")]
    [InlineData(" xml:lang=\"ja\">\n")]
    [InlineData("  <channel rdf:about=\"https://jvn.jp/rss/jvn.rdf\">\n")]
    [InlineData("    <dcterms:modified>2026-11-25T12:00:00+09:00</dcterms:modified>\n    <items>\n      <rdf:Seq>\n")]
    [InlineData("        <rdf:li rdf:resource=\"https://jvn.jp/jp/JVN12345678/\" />\n")]
    [InlineData("\n  <item rdf:about=\"https://jvn.jp/jp/JVN12345678/\">\n    <title>架空CMS におけるクロスサイトスクリプティングの脆弱性</title>\n    " +
        "<link>https://jvn.jp/jp/JVN12345678/</link>\n")]
    [InlineData("<dc:publisher>JPCERT コーディネーションセンター</dc:publisher>")]
    [InlineData("<dc:creator>JPCERT コーディネーションセンター</dc:creator>")]
    [InlineData("<dc:identifier>JVN#12345678</dc:identifier>\n    <dc:relation>")]
    [InlineData("</dc:relation>\n    <sec:identifier>JVN#12345678</sec:identifier>\n")]
    [InlineData("<sec:references source=\"CVE\" id=\"CVE-2026-12345\">https://www.cve.org/CVERecord?id=CVE-2026-12345</sec:references>")]
    [InlineData("<sec:references id=\"CWE-79\" title=\"クロスサイトスクリプティング(CWE-79)\">" +
        "https://cwe.mitre.org/data/definitions/79.html</sec:references>")]
    [InlineData("<sec:references source=\"JVN\" id=\"JVNVU#91234567\" title=\"JVNVU#91234567\">https://jvn.jp/vu/JVNVU91234567/index.html</sec:references>")]
    [InlineData("<dc:relation>https://www.cve.org/CVERecord?id=CVE-2026-12346</dc:relation>\n    " +
        "<dc:relation>https://jvndb.jvn.jp/ja/contents/2026/JVNDB-2026-000123.html</dc:relation>\n    " +
        "<dc:relation>https://jvn.jp/vu/JVNVU91234567/index.html</dc:relation>\n    <sec:identifier>")]
    [InlineData("<sec:references source=\"JVNDB\" id=\"JVNDB-2026-000123\">https://jvndb.jvn.jp/ja/contents/2026/JVNDB-2026-000123.html</sec:references>")]
    [InlineData("<sec:references title=\"安全な&quot;ウェブサイト&quot;の作り方\">https://www.ipa.go.jp/%E5%9B%B3?a=1&amp;b=%3C2%3E</sec:references>")]
    [InlineData("<sec:cpe version=\"2.3\" vendor=\"株式会社架空ソフト\" product=\"架空CMS\">cpe:2.3:a:kakuu:cms:*:*:*:*:*:*:*:*</sec:cpe>")]
    [InlineData("<sec:cvss version=\"4.0\" type=\"Base\" severity=\"Medium\" score=\"5.1\" vector=\"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:A/VC:N/VI:N/VA:N/SC:L/SI" +
        ":L/SA:N\" />")]
    [InlineData("<sec:cvss version=\"3.1\" type=\"Base\" severity=\"Medium\" score=\"6.1\" vector=\"CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N\" />")]
    [InlineData("<sec:cvss version=\"2.0\" type=\"Base\" severity=\"Medium\" score=\"4.3\" vector=\"AV:N/AC:M/Au:N/C:N/I:P/A:N\" />")]
    [InlineData("<sec:cvss version=\"3.0\" type=\"Base\" severity=\"Critical\" score=\"10.0\" vector=\"CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H\" />")]
    [InlineData("<dc:date>2026-11-25T12:00:00+09:00</dc:date>\n    <dcterms:issued>2026-11-20T12:00:00+09:00</dcterms:issued>\n    " +
        "<dcterms:modified>2026-11-25T12:00:00+09:00</dcterms:modified>\n")]
    public void What_clients_look_for_stands_literally(string text) =>
        Assert.Contains(text, Encoding.UTF8.GetString(JvnRss(Site("full"), Language.Japanese)), StringComparison.Ordinal);

    [Fact]
    public void A_product_and_a_vector_stand_once_however_many_rows_name_them()
    {
        var item = Parse(JvnRss(Site("full"), Language.Japanese)).Element(Rss + "item")!;

        Assert.Single(item.Elements(Sec + "cpe"));
        Assert.Equal(4, item.Elements(Sec + "cvss").Count());
    }

    [Fact]
    public void The_sequence_and_the_items_are_the_same_and_newest_first()
    {
        var feed = Parse(JvnRss(Site("many"), Language.Japanese));
        var items = feed.Elements(Rss + "item").Select(item => item.Attribute(Rdf + "about")!.Value);

        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"https://jvn.jp/jp/JVN{29 - i:00000000}/"), items);
        Assert.Equal(items, feed.Descendants(Rdf + "li").Select(li => li.Attribute(Rdf + "resource")!.Value));
    }

    [Fact]
    public void The_english_feed_speaks_english()
    {
        var feed = Parse(JvnRss(Site("full"), Language.English));
        var item = feed.Element(Rss + "item")!;

        Assert.Equal("en", feed.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal("https://jvn.jp/en/rss/jvn.rdf", feed.Element(Rss + "channel")!.Attribute(Rdf + "about")!.Value);
        Assert.Equal("https://jvn.jp/en/jp/JVN12345678/", item.Element(Rss + "link")!.Value);
        Assert.Equal("Cross-site scripting vulnerability in Kakuu CMS", item.Element(Rss + "title")!.Value);
        Assert.Equal("Kakuu CMS has a cross-site scripting vulnerability.", item.Element(Rss + "description")!.Value);
        Assert.Equal(("Kakuu Software Inc.", "Kakuu CMS"),
            (item.Element(Sec + "cpe")!.Attribute("vendor")!.Value, item.Element(Sec + "cpe")!.Attribute("product")!.Value));
        Assert.Contains("How to Secure Your Website", item.Elements(Sec + "references").Select(reference => reference.Attribute("title")?.Value));
        Assert.Contains("https://jvndb.jvn.jp/en/contents/2026/JVNDB-2026-000123.html", item.Elements(Sec + "references").Select(reference => reference.Value));
    }

    [Theory]
    [InlineData(Language.Japanese, "【取り下げ】架空CMS におけるクロスサイトスクリプティングの脆弱性", "脆弱性ではないことが判明したため。")]
    [InlineData(Language.English, "[Withdrawn] Cross-site scripting vulnerability in Kakuu CMS", "It proved to be no vulnerability.")]
    public void A_withdrawn_advisory_says_so_and_nothing_else(Language language, string title, string reason)
    {
        var item = Parse(JvnRss(Site("withdrawn"), language)).Element(Rss + "item")!;

        Assert.Equal(title, item.Element(Rss + "title")!.Value);
        Assert.Equal(reason, item.Element(Rss + "description")!.Value);
        Assert.Equal(["title", "link", "description", "publisher", "creator", "identifier", "identifier", "date", "issued", "modified"], item.Elements()
            .Select(element => element.Name.LocalName));
    }

    [Fact]
    public void An_empty_site_has_a_feed_with_a_fixed_time()
    {
        var channel = Parse(JvnRss(Site("empty"), Language.Japanese)).Element(Rss + "channel")!;

        Assert.Equal("2000-01-01T00:00:00+09:00", channel.Element(Dc + "date")!.Value);
        Assert.Equal("2000-01-01T00:00:00+09:00", channel.Element(Terms + "modified")!.Value);
        Assert.Empty(channel.Descendants(Rdf + "li"));
    }

    private static SiteModel Site(string sample) => sample switch
    {
        "full" => PublicModel.Site(Full()),
        "withdrawn" => PublicModel.Site(Withdrawn()),
        "many" => PublicModel.Site(Many(30)),
        "hostile" => PublicModel.Site(PublicModel.Advisory("JVN#12345678", maker => maker
            .Set(advisory => advisory.Title, Hostile)
            .Set(advisory => advisory.Sections, PublicModel.Sections((SectionKind.Overview, Hostile)))
            .Set(advisory => advisory.English, PublicModel.English(Hostile, Hostile))
            .Set(advisory => advisory.References, [new(new(Hostile), new(Hostile), new Uri("https://example.jp/\"><script>"))]))),
        _ => PublicModel.Site(),
    };
}
