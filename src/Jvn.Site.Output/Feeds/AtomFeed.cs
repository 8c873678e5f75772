using Jvn.Site.Output.Data;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Feeds;

/// <summary>Atom 1.0 (RFC 4287).</summary>
internal static class AtomFeed
{
    public static byte[] Render(Feed feed) => SiteXml.Render("feed", SiteXml.Atom, [], [("xml:lang", FeedWords.Code(feed.Language))], xml =>
    {
        xml.Element("id", feed.Tag);
        xml.Element("title", feed.Name, ("type", "text"));
        xml.Element("subtitle", feed.Description, ("type", "text"));
        xml.Element("updated", JapanTime.Rfc3339(feed.UpdatedAt));
        xml.Parent("author", [], () => xml.Element("name", feed.Operator));
        xml.Element("link", "", ("rel", "self"), ("type", FeedFormat.Atom.MediaType), ("href", feed.Url(FeedFormat.Atom)));
        xml.Element("link", "", ("rel", "alternate"), ("type", "text/html"), ("href", feed.HomeUrl));
        foreach (var item in feed.Items)
            WriteEntry(xml, feed, item);
    });

    private static void WriteEntry(SiteXml xml, Feed feed, FeedItem item) => xml.Parent("entry", [], () =>
    {
        xml.Element("id", feed.TagOf(item));
        xml.Element("title", item.Title, ("type", "text"));
        xml.Element("link", "", ("rel", "alternate"), ("type", "text/html"), ("href", item.Url));
        xml.Element("published", JapanTime.Rfc3339(item.PublishedAt));
        xml.Element("updated", JapanTime.Rfc3339(item.UpdatedAt));
        xml.Element("summary", item.Summary, ("type", "text"));
    });
}
