using Jvn.Site.Published;

namespace Jvn.Site.Output.Feeds;

/// <summary>JVNRSS 3.2: RSS 1.0 with Dublin Core and mod_sec 3.0. Element order is that of the official schema.</summary>
public static class JvnRssFeed
{
    private const string SchemaLocation =
        "http://purl.org/rss/1.0/ https://jvndb.jvn.jp/schema/jvnrss_3.2.xsd "
        + "http://www.w3.org/1999/02/22-rdf-syntax-ns# https://jvndb.jvn.jp/schema/jvnrss_rdf_3.2.xsd";

    /// <summary>The feed of new and updated advisories.</summary>
    public static byte[] Render(SiteModel site, Language language) => Render(FeedItems.Select(site, language));

    internal static byte[] Render(FeedItems feed) => FeedXml.Render(
        "rdf:RDF",
        FeedXml.Rss1,
        ["rdf", "dc", "dcterms", "sec", "xsi"],
        [("xsi:schemaLocation", SchemaLocation), ("xml:lang", FeedWords.Code(feed.Language))],
        xml =>
        {
            WriteChannel(xml, feed);
            foreach (var item in feed.Items)
                WriteItem(xml, feed, item);
        });

    private static void WriteChannel(FeedXml xml, FeedItems feed)
    {
        var url = feed.Absolute(SiteUrls.JvnRss(feed.Language));
        xml.Parent("channel", [("rdf:about", url)], () =>
        {
            xml.Element("title", feed.Name);
            xml.Element("link", feed.HomeUrl);
            xml.Element("description", FeedWords.Description(feed.Language));
            xml.Element("dc:language", FeedWords.Code(feed.Language));
            xml.Element("dc:publisher", feed.Operator);
            xml.Element("dc:creator", feed.Operator);
            xml.Element("dc:identifier", url);
            xml.Element("dc:date", JapanTime.Rfc3339(feed.UpdatedAt));
            xml.Element("dcterms:modified", JapanTime.Rfc3339(feed.UpdatedAt));
            xml.Parent("items", [], () => xml.Parent("rdf:Seq", [], () =>
            {
                foreach (var item in feed.Items)
                    xml.Element("rdf:li", "", ("rdf:resource", item.Url));
            }));
        });
    }

    private static void WriteItem(FeedXml xml, FeedItems feed, FeedItem item) => xml.Parent("item", [("rdf:about", item.Url)], () =>
    {
        xml.Element("title", item.Title);
        xml.Element("link", item.Url);
        xml.Element("description", item.Summary);
        xml.Element("dc:publisher", feed.Operator);
        xml.Element("dc:creator", feed.Operator);
        xml.Element("dc:identifier", item.Advisory.Id.Text);
        xml.Element("sec:identifier", item.Advisory.Id.Text);
        if (item.HasDetails)
            JvnRssDetails.Write(xml, item.Advisory, feed.Language);
        xml.Element("dc:date", JapanTime.Rfc3339(item.UpdatedAt));
        xml.Element("dcterms:issued", JapanTime.Rfc3339(item.PublishedAt));
        xml.Element("dcterms:modified", JapanTime.Rfc3339(item.UpdatedAt));
    });
}
