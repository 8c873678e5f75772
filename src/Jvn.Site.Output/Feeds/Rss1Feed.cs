using Jvn.Site.Output.Data;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Feeds;

/// <summary>RSS 1.0: as JVNRSS 3.2, with Dublin Core and mod_sec 3.0 in the order of the official schema, or with Dublin Core alone. Its readers take titles
/// and descriptions for HTML, so both are made inert.</summary>
/// <remarks>mod_sec has attributes that RDF/XML does not allow, so a strict parser of RDF needs the second form.</remarks>
internal static class Rss1Feed
{
    private const string SchemaLocation =
        "http://purl.org/rss/1.0/ https://jvndb.jvn.jp/schema/jvnrss_3.2.xsd "
        + "http://www.w3.org/1999/02/22-rdf-syntax-ns# https://jvndb.jvn.jp/schema/jvnrss_rdf_3.2.xsd";

    public static byte[] RenderJvnRss(Feed feed) => Render(
        feed, FeedFormat.JvnRss, withSecurity: true, ["rdf", "dc", "dcterms", "sec", "xsi"],
            [("xsi:schemaLocation", SchemaLocation), ("xml:lang", FeedWords.Code(feed.Language))]);

    public static byte[] RenderCore(Feed feed) => Render(
        feed, FeedFormat.Rss1, withSecurity: false, ["rdf", "dc", "dcterms"], [("xml:lang", FeedWords.Code(feed.Language))]);

    private static byte[] Render(Feed feed, FeedFormat format, bool withSecurity, string[] prefixes, (string Name, string Value)[] attributes) =>
        SiteXml.Render("rdf:RDF", SiteXml.Rss1, prefixes, attributes, xml =>
        {
            WriteChannel(xml, feed, feed.Url(format));
            foreach (var item in feed.Items)
                WriteItem(xml, feed, item, withSecurity);
        });

    private static void WriteChannel(SiteXml xml, Feed feed, string url) => xml.Parent("channel", [("rdf:about", url)], () =>
    {
        xml.Element("title", FeedText.Inert(feed.Name));
        xml.Element("link", feed.HomeUrl);
        xml.Element("description", FeedText.Inert(feed.Description));
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

    private static void WriteItem(SiteXml xml, Feed feed, FeedItem item, bool withSecurity) => xml.Parent("item", [("rdf:about", item.Url)], () =>
    {
        xml.Element("title", FeedText.Inert(item.Title));
        xml.Element("link", item.Url);
        xml.Element("description", item.Summary);
        ItemModules.Write(xml, feed, item, withSecurity, withDates: true);
    });
}
