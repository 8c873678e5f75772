using Jvn.Site.Output.Tree;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Feeds;

/// <summary>All feeds of the site: three formats in each language, the same advisories in each.</summary>
public static class FeedFiles
{
    /// <summary>Adds the feeds to the tree; their time is that of the newest update in them.</summary>
    public static void Write(SiteModel site, OutputTree tree)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var feed = FeedItems.Select(site, language);
            tree.Write(SiteUrls.JvnRss(language), JvnRssFeed.Render(feed), feed.UpdatedAt);
            tree.Write(SiteUrls.Rss2(language), Rss2Feed.Render(feed), feed.UpdatedAt);
            tree.Write(SiteUrls.Atom(language), AtomFeed.Render(feed), feed.UpdatedAt);
        }
    }
}
