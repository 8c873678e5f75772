using Jvn.Site.Output.Data;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Feeds;

/// <summary>RSS 2.0 with the modules of JVNRSS, and with one date an item, its own. Its readers take titles and descriptions for HTML, so both are made
/// inert.</summary>
internal static class Rss2Feed
{
    public static byte[] Render(Feed feed) =>
        SiteXml.Render("rss", "", ["dc", "sec", "atom"], [("version", "2.0")], xml => xml.Parent("channel", [], () =>
    {
        xml.Element("title", FeedText.Inert(feed.Name));
        xml.Element("link", feed.HomeUrl);
        xml.Element("description", FeedText.Inert(feed.Description));
        xml.Element("language", FeedWords.Code(feed.Language));
        xml.Element("lastBuildDate", JapanTime.Rfc822(feed.UpdatedAt)); // not the clock's: a build alone is no news
        xml.Element("atom:link", "", ("href", feed.Url(FeedFormat.Rss2)), ("rel", "self"), ("type", FeedFormat.Rss2.MediaType));
        foreach (var item in feed.Items)
            WriteItem(xml, feed, item);
    }));

    private static void WriteItem(SiteXml xml, Feed feed, FeedItem item) => xml.Parent("item", [], () =>
    {
        xml.Element("title", FeedText.Inert(item.Title));
        xml.Element("link", item.Url);
        xml.Element("description", item.Summary);
        xml.Element("guid", item.Url, ("isPermaLink", "true"));
        xml.Element("pubDate", JapanTime.Rfc822(item.PublishedAt));
        ItemModules.Write(xml, feed, item, withSecurity: true, withDates: false);
    });
}
