using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Jvn.Site.Output.Feeds;
using Jvn.Site.Output.Tests.Pages;
using Jvn.Site.Output.Tests.Tree;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;
using Jvn.Site.Verification;
using Xunit;
using static Jvn.Site.Output.Tests.Feeds.FeedSamples;

namespace Jvn.Site.Output.Tests.Feeds;

/// <summary>What each channel tells of, and where it stands.</summary>
public sealed class FeedChannelTests
{
    private static readonly DateTimeOffset Noon = PublicModel.Noon;

    [Fact]
    public void Every_channel_stands_in_both_languages_and_all_its_formats_with_the_time_of_its_newest_update()
    {
        using var folder = new OutputFolder();
        using (var tree = OutputTree.Stage(folder.Output))
        {
            FeedFiles.Write(SampleSite.Model, tree);
            var main = tree.Addresses.Where(address => !address.Contains("/vendor/", StringComparison.Ordinal)).ToList();

            Assert.Equal(
                ["/rss/2010.atom", "/rss/2010.json", "/rss/2010.rdf", "/rss/2010.xml", "/rss/2026.atom", "/rss/2026.json", "/rss/2026.rdf", "/rss/2026.xml",
                 "/rss/jvn-core.rdf", "/rss/jvn.atom", "/rss/jvn.json", "/rss/jvn.rdf", "/rss/jvn.xml", "/rss/jvnJP.atom", "/rss/jvnJP.json", "/rss/jvnJP.rdf",
                     "/rss/jvnJP.xml",
                 "/rss/jvnTA.atom", "/rss/jvnTA.json", "/rss/jvnTA.rdf", "/rss/jvnTA.xml", "/rss/jvnVU.atom", "/rss/jvnVU.json", "/rss/jvnVU.rdf",
                     "/rss/jvnVU.xml",
                 "/rss/unreachable.atom", "/rss/unreachable.json", "/rss/unreachable.rdf", "/rss/unreachable.xml"],
                main.Where(address => !address.StartsWith("/en/", StringComparison.Ordinal)));
            Assert.Equal(main.Count, 2 * main.Count(address => address.StartsWith("/en/", StringComparison.Ordinal)));
            Assert.Equal(SampleSite.Model.Vendors.Length * 8, tree.Addresses.Length - main.Count);
            Assert.Contains("/en/rss/vendor/995312.json", tree.Addresses);
            Assert.All(tree.Addresses.Where(address => address.EndsWith(".rdf", StringComparison.Ordinal)
                && !address.Contains("-core", StringComparison.Ordinal)), address =>
                Assert.Empty(XmlSchema.JvnRss.Validate(tree.Read(address))));
            tree.Promote();
        }

        Assert.Equal(Noon.AddDays(5).UtcDateTime, File.GetLastWriteTimeUtc(Path.Combine(folder.Output, "rss/jvn.json")));
        Assert.Equal(new DateTime(1999, 12, 31, 15, 0, 0, DateTimeKind.Utc), File.GetLastWriteTimeUtc(Path.Combine(folder.Output, "en/rss/2010.atom")));
    }

    [Fact]
    public void Nothing_of_the_eight_days_before_the_newest_is_missing_however_much_there_is()
    {
        var site = PublicModel.Site(Enumerable.Range(0, 60).Select(hours => At($"JVN#{hours:00000000}", Noon.AddHours(-8 * hours))));
        var sparse = PublicModel.Site(Enumerable.Range(0, 60).Select(weeks => At($"JVN#{weeks:00000000}", Noon.AddDays(-7 * weeks))));

        Assert.Equal(25, Items(site, FeedChannel.Everything).Length); // 0 to 192 hours, the last included
        Assert.Equal(20, Items(sparse, FeedChannel.Everything).Length);
    }

    [Fact]
    public void A_series_has_its_own_and_no_other()
    {
        Assert.Equal(["JVNVU#91234567", "JVNVU#98765432"], Ids(SampleSite.Model, FeedChannel.Of(AdvisoryKind.JvnVu)!));
        Assert.Equal(["JVNTA#91234568"], Ids(SampleSite.Model, FeedChannel.Of(AdvisoryKind.JvnTa)!));
        Assert.Null(FeedChannel.Of(AdvisoryKind.Niscc));
    }

    [Fact]
    public void A_year_is_whole()
    {
        var site = PublicModel.Site(Enumerable.Range(0, 60).Select(days => At($"JVN#{days:00000000}", Noon.AddDays(-9 * days))));
        var inYear = site.PublishedIn(2026).Length;

        Assert.InRange(inYear, 30, 50);
        Assert.Equal(inYear, Items(site, FeedChannel.Of(2026)).Length);
    }

    [Fact]
    public void A_vendor_has_the_advisories_that_name_it()
    {
        var vendor = SampleSite.Model.Vendors.Single(vendor => vendor.Number == PublicModel.Number("995315"));

        Assert.Equal([SampleSite.Full, SampleSite.Withdrawn], Ids(SampleSite.Model, FeedChannel.Of(vendor.AsNamed)));
        Assert.Equal("https://jvn.jp/vendor/995315/", Parse(Render(SampleSite.Model, FeedFormat.JvnRss, Language.Japanese, FeedChannel.Of(vendor.AsNamed)))
            .Element(Rss + "channel")!.Element(Rss + "link")!.Value);
    }

    [Fact]
    public void The_feed_of_the_unreachable_has_notices_and_listings_each_at_its_own_instant()
    {
        var items = Items(SampleSite.Model, FeedChannel.Unreachable);

        Assert.Equal(["JVN#00000003", "JVN#00000004", "vendor/995318", "vendor/995317"], items.Select(Identifier));
        Assert.Equal("連絡不能開発者：行方工房", items[3].Element(Rss + "title")!.Value);
        Assert.Equal("掲載日：2026/07/23。 連絡開始日：2026/01/10。 製品：掲示板X 1.0 から 1.4。", items[3].Element(Rss + "description")!.Value);
        Assert.Equal("2026-07-23T12:00:00+09:00", items[3].Element(Terms + "issued")!.Value);
        Assert.Equal("2026-10-21T12:00:00+09:00", items[3].Element(Terms + "modified")!.Value);
        Assert.Equal("応答のあった開発者：再会製作所", items[2].Element(Rss + "title")!.Value);
        Assert.Equal("https://jvn.jp/vendor/995317/", items[3].Element(Rss + "link")!.Value);
    }

    [Fact]
    public void An_advisory_has_one_identifier_in_all_feeds_of_a_language_and_another_in_the_other()
    {
        var kakuu = SampleSite.Model.Vendors.Single(vendor => vendor.Number == PublicModel.Number("995312")).AsNamed;
        FeedChannel[] channels = [FeedChannel.Everything, FeedChannel.Of(AdvisoryKind.Jvn)!, FeedChannel.Of(2026), FeedChannel.Of(kakuu)];

        Assert.Equal(["https://jvn.jp/jp/JVN12345678/"], channels.Select(channel => Guid(channel, Language.Japanese)).Distinct());
        Assert.Equal(["https://jvn.jp/en/jp/JVN12345678/"], channels.Select(channel => Guid(channel, Language.English)).Distinct());

        static string Guid(FeedChannel channel, Language language) => Parse(Render(SampleSite.Model, FeedFormat.Rss2, language, channel))
            .Descendants("item").Single(item => item.Element(Dc + "identifier")!.Value == SampleSite.Full).Element("guid")!.Value;
    }

    [Fact]
    public void Every_page_of_a_channel_leads_to_its_feed_and_back()
    {
        foreach (var channel in FeedChannel.All(SampleSite.Model))
        {
            var feed = JsonDocument.Parse(Render(SampleSite.Model, FeedFormat.JsonFeed, Language.English, channel)).RootElement;
            Assert.Equal("https://jvn.jp" + channel.Page(Language.English), feed.GetProperty("home_page_url").GetString());
            Assert.Equal("https://jvn.jp" + SiteUrls.Feed(channel, FeedFormat.JsonFeed, Language.English), feed.GetProperty("feed_url").GetString());
        }
    }

    [Fact]
    public void The_feed_for_strict_parsers_has_the_same_items_and_nothing_of_mod_sec()
    {
        var core = Parse(Render(SampleSite.Model, FeedFormat.Rss1, Language.Japanese));

        Assert.Equal(Items(SampleSite.Model, FeedChannel.Everything).Select(Identifier), core.Elements(Rss + "item").Select(Identifier));
        Assert.DoesNotContain("mod_sec", core.ToString());
        Assert.Equal("https://jvn.jp/rss/jvn-core.rdf", core.Element(Rss + "channel")!.Attribute(Rdf + "about")!.Value);
    }

    [Fact]
    public void A_JSON_feed_has_what_the_specification_asks_for()
    {
        var text = Encoding.UTF8.GetString(Render(PublicModel.Site(Full()), FeedFormat.JsonFeed, Language.Japanese));
        var feed = JsonDocument.Parse(text).RootElement;
        var item = Assert.Single(feed.GetProperty("items").EnumerateArray());

        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.Equal(["version", "title", "home_page_url", "feed_url", "description", "language", "authors", "items"], feed.EnumerateObject()
            .Select(member => member.Name));
        Assert.Equal(["id", "url", "title", "content_text", "date_published", "date_modified"], item.EnumerateObject().Select(member => member.Name));
        Assert.Equal("https://jvn.jp/jp/JVN12345678/", item.GetProperty("id").GetString());
        Assert.Contains("架空CMS におけるクロスサイトスクリプティングの脆弱性", text, StringComparison.Ordinal);
        Assert.Contains("\"2026-11-25T12:00:00+09:00\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_text_is_data_in_a_JSON_feed()
    {
        var text = Encoding.UTF8.GetString(Render(PublicModel.Site(PublicModel.Advisory("JVN#12345678", maker => maker
            .Set(advisory => advisory.Title, Hostile)
            .Set(advisory => advisory.Sections, PublicModel.Sections((SectionKind.Overview, Hostile))))), FeedFormat.JsonFeed, Language.Japanese));

        Assert.DoesNotContain('<', text);
        Assert.DoesNotContain('&', text);
        Assert.StartsWith("<script>alert(1)</script>", JsonDocument.Parse(text).RootElement.GetProperty("items")[0].GetProperty("title").GetString(),
            StringComparison.Ordinal);
    }

    private static PublicAdvisory At(string id, DateTimeOffset instant) => PublicModel.Advisory(id, maker => maker
        .Set(advisory => advisory.PublishedAt, instant)
        .Set(advisory => advisory.UpdatedAt, instant));

    private static ImmutableArray<XElement> Items(SiteModel site, FeedChannel channel) =>
        [.. Parse(Render(site, FeedFormat.JvnRss, Language.Japanese, channel)).Elements(Rss + "item")];

    private static IEnumerable<string> Ids(SiteModel site, FeedChannel channel) => Items(site, channel).Select(Identifier);

    private static string Identifier(XElement item) => item.Element(Dc + "identifier")!.Value;
}
