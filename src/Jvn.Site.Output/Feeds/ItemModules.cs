using Jvn.Site.Output.Data;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Feeds;

/// <summary>What Dublin Core and mod_sec say of an item, the same in RSS 1.0 and RSS 2.0, in the order of the schema of JVNRSS.</summary>
internal static class ItemModules
{
    public static void Write(SiteXml xml, Feed feed, FeedItem item, bool withSecurity)
    {
        xml.Element("dc:publisher", feed.Operator);
        xml.Element("dc:creator", feed.Operator);
        xml.Element("dc:identifier", item.Identifier);
        if (withSecurity && item.Advisory is not null)
            xml.Element("sec:identifier", item.Identifier);
        if (withSecurity && item.Advisory is { } advisory)
            ItemDetails.Write(xml, advisory, feed.Language);
        xml.Element("dc:date", JapanTime.Rfc3339(item.UpdatedAt));
        xml.Element("dcterms:issued", JapanTime.Rfc3339(item.PublishedAt));
        xml.Element("dcterms:modified", JapanTime.Rfc3339(item.UpdatedAt));
    }
}
