using System.Globalization;
using Jvn.Site.Published;
using Xunit;
using static Jvn.Site.Output.Tests.Feeds.FeedSamples;

namespace Jvn.Site.Output.Tests.Feeds;

public sealed class Rss2FeedTests
{
    [Fact]
    public void The_channel_has_what_rss_asks_for()
    {
        var feed = Parse(Rss2(PublicModel.Site(Full()), Language.Japanese));
        var channel = Assert.Single(feed.Elements());

        Assert.Equal(("rss", "2.0"), (feed.Name.ToString(), feed.Attribute("version")!.Value));
        Assert.Equal(["title", "link", "description", "language", "lastBuildDate", "link", "item"], channel.Elements()
            .Select(element => element.Name.LocalName));
        Assert.Equal("JVN 脆弱性対策情報", channel.Element("title")!.Value);
        Assert.Equal("https://jvn.jp/", channel.Element("link")!.Value);
        Assert.Equal("ja", channel.Element("language")!.Value);
        Assert.Equal("Wed, 25 Nov 2026 12:00:00 +0900", channel.Element("lastBuildDate")!.Value);
        Assert.Equal(("https://jvn.jp/rss/jvn.xml", "self", "application/rss+xml"), (Self("href"), Self("rel"), Self("type")));

        string Self(string name) => channel.Element(Atom + "link")!.Attribute(name)!.Value;
    }

    [Fact]
    public void An_item_has_a_permanent_address_and_its_publication()
    {
        var item = Parse(Rss2(PublicModel.Site(Full()), Language.Japanese)).Descendants("item").Single();

        Assert.Equal(["title", "link", "description", "guid", "pubDate"], item.Elements().Where(element => element.Name.NamespaceName.Length == 0)
            .Select(element => element.Name.ToString()));
        Assert.Equal(("https://jvn.jp/jp/JVN12345678/", "true"), (item.Element("guid")!.Value, item.Element("guid")!.Attribute("isPermaLink")!.Value));
        Assert.Equal("Fri, 20 Nov 2026 12:00:00 +0900", item.Element("pubDate")!.Value);
        Assert.Equal(PublicModel.Noon,
            DateTimeOffset.ParseExact(item.Element("pubDate")!.Value, "ddd, dd MMM yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void An_item_has_the_modules_of_JVNRSS_in_the_same_order_and_no_second_date()
    {
        var item = Parse(Rss2(PublicModel.Site(Full()), Language.Japanese)).Descendants("item").Single();
        var same = Parse(JvnRss(PublicModel.Site(Full()), Language.Japanese)).Element(Rss + "item")!;

        Assert.NotEmpty(item.Elements(Sec + "cvss"));
        Assert.Equal(Modules(same).Where(module => !IsDate(module)), Modules(item));
        Assert.DoesNotContain(Modules(item), IsDate);

        static bool IsDate(string module) => module.Contains("2026-11-2", StringComparison.Ordinal);

        static IEnumerable<string> Modules(System.Xml.Linq.XElement item) => item.Elements()
            .Where(element => element.Name.Namespace == Sec || element.Name.Namespace == Dc || element.Name.Namespace == Terms)
            .Select(element =>
                $"{element.Name} {string.Join(' ', element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))} {element.Value}");
    }

    [Fact]
    public void The_languages_have_no_guid_in_common()
    {
        var site = PublicModel.Site(Full("JVN#00000001"), Full("JVN#00000002"));

        Assert.Equal(4, Guids(Language.Japanese).Concat(Guids(Language.English)).Distinct().Count());

        IEnumerable<string> Guids(Language language) => Parse(Rss2(site, language)).Descendants("guid").Select(guid => guid.Value);
    }

    [Fact]
    public void An_empty_feed_is_as_old_as_always() =>
        Assert.Equal("Sat, 01 Jan 2000 00:00:00 +0900", Parse(Rss2(PublicModel.Site(), Language.English)).Descendants("lastBuildDate").Single().Value);

    [Fact]
    public void A_withdrawn_advisory_says_so()
    {
        var item = Parse(Rss2(PublicModel.Site(Withdrawn()), Language.English)).Descendants("item").Single();

        Assert.Equal("[Withdrawn] Cross-site scripting vulnerability in Kakuu CMS", item.Element("title")!.Value);
        Assert.Equal("It proved to be no vulnerability.", item.Element("description")!.Value);
    }
}
