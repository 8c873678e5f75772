using System.Text;
using System.Text.RegularExpressions;
using Jvn.Site.Published;
using Xunit;
using static Jvn.Site.Output.Tests.Feeds.FeedSamples;

namespace Jvn.Site.Output.Tests.Feeds;

/// <summary>What holds for the feeds of every format.</summary>
public sealed partial class FeedItemsTests
{
    public static TheoryData<string> Formats { get; } = ["JVNRSS", "RSS 2.0", "Atom"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_newest_updates_are_in_the_feed_newest_first(string format) =>
        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"https://jvn.jp/jp/JVN{29 - i:00000000}/"), Urls(format, PublicModel.Site(Many(30).Reverse())));

    [Theory]
    [MemberData(nameof(Formats))]
    public void Equal_times_are_in_the_order_of_identifiers(string format)
    {
        var site = PublicModel.Site(PublicModel.Advisory("JVNVU#90000002"), PublicModel.Advisory("JVN#00000003"), PublicModel.Advisory("JVN#00000001"));

        Assert.Equal(["https://jvn.jp/jp/JVN00000001/", "https://jvn.jp/jp/JVN00000003/", "https://jvn.jp/vu/JVNVU90000002/"], Urls(format, site));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_length_is_a_setting(string format)
    {
        var site = SiteModel.Assemble(new SiteSettings { FeedLength = 3 }, Many(30), []);

        Assert.Equal(3, Urls(format, site).Count());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_english_feed_has_what_is_translated(string format)
    {
        var site = PublicModel.Site([.. Many(30), Full("JVN#99999999")]);

        Assert.Equal(["https://jvn.jp/en/jp/JVN99999999/"], Urls(format, site, Language.English));
        Assert.Equal(20, Urls(format, site).Count());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_late_translation_is_news_in_the_english_feed_only(string format)
    {
        var late = PublicModel.Advisory("JVN#00000001", maker => maker
            .Set(advisory => advisory.English, PublicModel.English("Late") with { PublishedAt = PublicModel.Noon.AddDays(30) }));
        var site = PublicModel.Site(late, Full("JVN#00000002"));

        Assert.Equal(["https://jvn.jp/en/jp/JVN00000001/", "https://jvn.jp/en/jp/JVN00000002/"], Urls(format, site, Language.English));
        Assert.Equal(["https://jvn.jp/jp/JVN00000002/", "https://jvn.jp/jp/JVN00000001/"], Urls(format, site));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_site_gives_the_same_bytes(string format) =>
        Assert.Equal(Render(format, PublicModel.Site(Many(30))), Render(format, PublicModel.Site(Many(30).Reverse())));

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_time_of_a_feed_is_the_clocks(string format)
    {
        var longAgo = new DateTimeOffset(2003, 2, 3, 4, 5, 6, JapanTime.Offset);
        var site = PublicModel.Site(PublicModel.Advisory("JVN#12345678", maker => maker
            .Set(advisory => advisory.PublishedAt, longAgo)
            .Set(advisory => advisory.UpdatedAt, longAgo)));

        var times = Time().Matches(Encoding.UTF8.GetString(Render(format, site))).Select(match => match.Value).ToList();
        Assert.NotEmpty(times);
        Assert.All(times, time => Assert.True(time is "2003-02-03T04:05:06+09:00" or "03 Feb 2003 04:05:06 +0900", time));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Bytes_are_utf8_without_mark_and_lines_end_with_line_feeds(string format)
    {
        var feed = Render(format, PublicModel.Site(Full()));

        Assert.True(feed.AsSpan().StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"u8));
        Assert.True(feed.AsSpan().EndsWith(">\n"u8));
        Assert.DoesNotContain((byte)'\r', feed);
        Assert.Contains("架空CMS", new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(feed), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Hostile_text_breaks_no_feed(string format)
    {
        var feed = Parse(Render(format, PublicModel.Site(PublicModel.Advisory("JVN#12345678", maker => maker
            .Set(advisory => advisory.Title, Hostile)
            .Set(advisory => advisory.Sections, PublicModel.Sections((SectionKind.Overview, Hostile)))))));
        var item = feed.Descendants().Single(element => element.Name.LocalName is "item" or "entry");
        var summary = item.Elements().Single(element => element.Name.LocalName is "description" or "summary").Value;
        var title = item.Elements().Single(element => element.Name.LocalName == "title").Value;

        Assert.All((string[])[summary, System.Net.WebUtility.HtmlDecode(summary),
            System.Net.WebUtility.HtmlDecode(System.Net.WebUtility.HtmlDecode(summary))], text =>
        {
            Assert.DoesNotContain('<', text);
            Assert.DoesNotContain('>', text);
        });
        Assert.StartsWith("＜script＞alert(1)＜/script＞ ＆lt;img", summary, StringComparison.Ordinal);
        Assert.Contains(" R&D ", summary, StringComparison.Ordinal);
        Assert.EndsWith(" \uFFFD\uFFFD \uFFFD 𠮷 終", summary, StringComparison.Ordinal);
        Assert.EndsWith(" 𠮷 終", title, StringComparison.Ordinal);
        Assert.StartsWith(format == "Atom" ? "<script>" : "＜script＞", title, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Neither_a_notice_nor_an_urgent_advisory_has_another_title(string format)
    {
        var site = PublicModel.Site(PublicModel.Advisory("JVN#12345678", maker => maker
            .Set(advisory => advisory.IsUrgent, true)
            .Set(advisory => advisory.Form, AdvisoryForm.Unreachable)
            .Set(advisory => advisory.Contact, new PublicContactAttempt(new(2026, 1, 10), UnreachableReason.NoReply))));

        Assert.Contains("<title", Encoding.UTF8.GetString(Render(format, site)), StringComparison.Ordinal);
        Assert.Contains(">架空CMS におけるクロスサイトスクリプティングの脆弱性</title>", Encoding.UTF8.GetString(Render(format, site)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_advisory_without_overview_is_described_by_its_title(string format)
    {
        var feed = Parse(Render(format,
            PublicModel.Site(PublicModel.Advisory("JVN#12345678", maker => maker.Set(advisory => advisory.Sections, PublicModel.Sections())))));

        Assert.Equal("架空CMS におけるクロスサイトスクリプティングの脆弱性", feed.Descendants().Last(element => element.Name.LocalName is "description" or "summary").Value);
    }

    [Theory]
    [InlineData("一つ目。\n\n　二つ目。\t", "一つ目。 二つ目。")]
    [InlineData("  ", "架空CMS におけるクロスサイトスクリプティングの脆弱性")]
    public void The_description_is_one_line(string overview, string expected) => Assert.Equal(expected, Summary(overview));

    [Fact]
    public void A_long_overview_is_cut_after_a_sentence_or_between_words_or_anywhere_but_within_a_character()
    {
        Assert.Equal(new string('あ', 400) + "。", Summary(new string('あ', 400) + "。" + new string('い', 400) + "。"));
        Assert.Equal("A " + new string('b', 400) + ".", Summary("A " + new string('b', 400) + ". " + new string('c', 400)));
        Assert.Equal(new string('a', 400) + "…", Summary(new string('a', 400) + " " + new string('b', 400)));
        Assert.Equal(new string('あ', 500) + "…", Summary(new string('あ', 501)));
        Assert.Equal("a" + string.Concat(Enumerable.Repeat("𠮷", 249)) + "…", Summary("a" + string.Concat(Enumerable.Repeat("𠮷", 400))));
        Assert.Equal(new string('あ', 500), Summary(new string('あ', 500)));
    }

    private static string Summary(string overview) =>
        Parse(JvnRss(PublicModel.Site(PublicModel.Advisory("JVN#12345678", maker =>
            maker.Set(advisory => advisory.Sections, PublicModel.Sections((SectionKind.Overview, overview))))), Language.Japanese))
            .Element(Rss + "item")!.Element(Rss + "description")!.Value;

    private static byte[] Render(string format, SiteModel site, Language language = Language.Japanese) => format switch
    {
        "JVNRSS" => JvnRss(site, language),
        "RSS 2.0" => Rss2(site, language),
        _ => AtomXml(site, language),
    };

    private static IEnumerable<string> Urls(string format, SiteModel site, Language language = Language.Japanese) =>
        Parse(Render(format, site, language)).Descendants()
            .Where(element => element.Name.LocalName == "link" && element.Parent!.Name.LocalName is "item" or "entry")
            .Select(element => element.Attribute("href")?.Value ?? element.Value);

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT[0-9:+Z-]*|\d\d [A-Z][a-z]{2} \d{4} [0-9: +A-Z-]*[0-9A-Z]")]
    private static partial Regex Time();
}
