using Jvn.Site.Published;

namespace Jvn.Site.Output.Feeds;

/// <summary>RSS 2.0. Its readers take titles and descriptions for HTML, so both are made inert.</summary>
public static class Rss2Feed
{
    /// <summary>The feed of new and updated advisories.</summary>
    public static byte[] Render(SiteModel site, Language language) => Render(FeedItems.Select(site, language));

    internal static byte[] Render(FeedItems feed) => FeedXml.Render("rss", "", ["atom"], [("version", "2.0")], xml => xml.Parent("channel", [], () =>
    {
        xml.Element("title", FeedText.Inert(feed.Name));
        xml.Element("link", feed.HomeUrl);
        xml.Element("description", FeedWords.Description(feed.Language));
        xml.Element("language", FeedWords.Code(feed.Language));
        xml.Element("lastBuildDate", JapanTime.Rfc822(feed.UpdatedAt)); // not the clock's: a build alone is no news
        xml.Element("atom:link", "", ("href", feed.Absolute(SiteUrls.Rss2(feed.Language))), ("rel", "self"), ("type", "application/rss+xml"));
        foreach (var item in feed.Items)
            WriteItem(xml, item);
    }));

    private static void WriteItem(FeedXml xml, FeedItem item) => xml.Parent("item", [], () =>
    {
        xml.Element("title", FeedText.Inert(item.Title));
        xml.Element("link", item.Url);
        xml.Element("description", item.Summary);
        xml.Element("guid", item.Url, ("isPermaLink", "true"));
        xml.Element("pubDate", JapanTime.Rfc822(item.PublishedAt));
    });
}
