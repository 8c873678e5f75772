using Jvn.Site.Output.Data;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Feeds;

/// <summary>What Dublin Core and mod_sec say of an item, in the order of the schema of JVNRSS.</summary>
internal static class ItemModules
{
    /// <param name="withDates">False where the format has a date of its own: of two, readers show now the one and now the other.</param>
    public static void Write(SiteXml xml, Feed feed, FeedItem item, bool withSecurity, bool withDates)
    {
        xml.Element("dc:publisher", feed.Operator);
        xml.Element("dc:creator", feed.Operator);
        xml.Element("dc:identifier", item.Identifier);
        foreach (var address in item.Advisory is { } related ? ItemRelations.Of(related, feed.Settings, feed.Language) : [])
            xml.Element("dc:relation", address);
        if (withSecurity && item.Advisory is not null)
            xml.Element("sec:identifier", item.Identifier);
        if (withSecurity && item.Advisory is { } advisory)
            ItemDetails.Write(xml, advisory, feed.Settings, feed.Language);
        if (!withDates)
            return;
        xml.Element("dc:date", JapanTime.Rfc3339(item.UpdatedAt));
        xml.Element("dcterms:issued", JapanTime.Rfc3339(item.PublishedAt));
        xml.Element("dcterms:modified", JapanTime.Rfc3339(item.UpdatedAt));
    }
}
