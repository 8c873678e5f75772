using Jvn.Site.Published;

namespace Jvn.Site.Output.Feeds;

/// <summary>Atom 1.0 (RFC 4287). Its ids are tag URIs (RFC 4151) that stay the same when a page's address or scheme should ever change.</summary>
public static class AtomFeed
{
    /// <summary>The feed of new and updated advisories.</summary>
    public static byte[] Render(SiteModel site, Language language) => Render(FeedItems.Select(site, language));

    internal static byte[] Render(FeedItems feed) => FeedXml.Render("feed", FeedXml.Atom, [], [("xml:lang", FeedWords.Code(feed.Language))], xml =>
    {
        xml.Element("id", Id(feed, "rss"));
        xml.Element("title", feed.Name, ("type", "text"));
        xml.Element("subtitle", FeedWords.Description(feed.Language), ("type", "text"));
        xml.Element("updated", JapanTime.Rfc3339(feed.UpdatedAt));
        xml.Parent("author", [], () => xml.Element("name", feed.Operator));
        xml.Element("link", "", ("rel", "self"), ("type", "application/atom+xml"), ("href", feed.Absolute(SiteUrls.Atom(feed.Language))));
        xml.Element("link", "", ("rel", "alternate"), ("type", "text/html"), ("href", feed.HomeUrl));
        foreach (var item in feed.Items)
            WriteEntry(xml, feed, item);
    });

    private static void WriteEntry(FeedXml xml, FeedItems feed, FeedItem item) => xml.Parent("entry", [], () =>
    {
        xml.Element("id", Id(feed, item.Advisory.Id.Slug));
        xml.Element("title", item.Title, ("type", "text"));
        xml.Element("link", "", ("rel", "alternate"), ("type", "text/html"), ("href", item.Url));
        xml.Element("published", JapanTime.Rfc3339(item.PublishedAt));
        xml.Element("updated", JapanTime.Rfc3339(item.UpdatedAt));
        xml.Element("summary", item.Summary, ("type", "text"));
    });

    private static string Id(FeedItems feed, string what) => $"tag:{feed.Settings.BaseUrl.IdnHost},2000:{what}/{FeedWords.Code(feed.Language)}";
}
