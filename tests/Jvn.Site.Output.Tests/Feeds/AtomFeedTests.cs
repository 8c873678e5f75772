using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Jvn.Site.Published;
using Xunit;
using static Jvn.Site.Output.Tests.Feeds.FeedSamples;

namespace Jvn.Site.Output.Tests.Feeds;

public sealed class AtomFeedTests
{
    [Fact]
    public void The_feed_has_what_rfc_4287_asks_for()
    {
        var feed = Parse(AtomXml(PublicModel.Site(Full()), Language.Japanese));

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal(["id", "title", "subtitle", "updated", "author", "link", "link", "entry"], feed.Elements().Select(element => element.Name.LocalName));
        Assert.Equal("ja", feed.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal("tag:jvn.jp,2000:rss/ja", feed.Element(Atom + "id")!.Value);
        Assert.Equal("2026-11-25T12:00:00+09:00", feed.Element(Atom + "updated")!.Value);
        Assert.Equal("JPCERT コーディネーションセンター", feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Equal(
            ["self application/atom+xml https://jvn.jp/rss/jvn.atom", "alternate text/html https://jvn.jp/"],
            feed.Elements(Atom + "link").Select(link => $"{link.Attribute("rel")!.Value} {link.Attribute("type")!.Value} {link.Attribute("href")!.Value}"));
    }

    [Fact]
    public void An_entry_has_what_rfc_4287_asks_for()
    {
        var entry = Parse(AtomXml(PublicModel.Site(Full()), Language.English)).Element(Atom + "entry")!;

        Assert.Equal(["id", "title", "link", "published", "updated", "summary"], entry.Elements().Select(element => element.Name.LocalName));
        Assert.Equal("tag:jvn.jp,2000:JVN12345678/en", entry.Element(Atom + "id")!.Value);
        Assert.Equal("https://jvn.jp/en/jp/JVN12345678/", entry.Element(Atom + "link")!.Attribute("href")!.Value);
        Assert.Equal("2026-11-20T12:00:00+09:00", entry.Element(Atom + "published")!.Value);
        Assert.Equal("2026-11-25T12:00:00+09:00", entry.Element(Atom + "updated")!.Value);
        Assert.All(entry.Elements().Where(element => element.Name.LocalName is "title" or "summary"), text =>
            Assert.Equal("text", text.Attribute("type")!.Value));
    }

    [Fact]
    public void Every_id_is_a_tag_uri_and_no_two_are_the_same()
    {
        var site = PublicModel.Site(Full("JVN#00000001"), Full("JVNVU#90000001"), Full("JVNTA11-102A"), Full("CPNI-004033"));
        var ids = Enum.GetValues<Language>().SelectMany(language => Parse(AtomXml(site, language)).Descendants(Atom + "id").Select(id => id.Value)).ToList();

        Assert.Equal(10, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches(new Regex(@"\Atag:jvn\.jp,2000:[0-9A-Za-z/-]+\z"), id));
    }

    [Fact]
    public void An_id_does_not_follow_the_scheme_of_the_site()
    {
        var site = SiteModel.Assemble(new SiteSettings { BaseUrl = new Uri("http://jvn.jp:8080/") }, [Full()], []);

        Assert.Contains("<id>tag:jvn.jp,2000:JVN12345678/ja</id>", Encoding.UTF8.GetString(AtomXml(site, Language.Japanese)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_feed_is_as_old_as_always() =>
        Assert.Equal("2000-01-01T00:00:00+09:00", Parse(AtomXml(PublicModel.Site(), Language.English)).Element(Atom + "updated")!.Value);
}
