using System.Diagnostics;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Feeds;

/// <summary>All feeds of the site: every channel, in each language, in each of its formats.</summary>
public static class FeedFiles
{
    /// <summary>Adds the feeds to the tree; their time is that of the newest change in them.</summary>
    public static void Write(SiteModel site, ISiteWriter tree)
    {
        var channels = FeedChannel.All(site);
        foreach (var language in Enum.GetValues<Language>())
        {
            var shelf = new FeedShelf(site, language);
            Parallel.ForEach(channels, channel =>
            {
                var feed = shelf.Feed(channel);
                foreach (var format in channel.Formats)
                    tree.Make(SiteUrls.Feed(channel, format, language), feed.ChangedAt, (feed, format), static made => Render(made.feed, made.format));
            });
        }
    }

    /// <summary>One feed. Makes every item of the language for it, so it is for a look at a single one.</summary>
    public static byte[] Render(SiteModel site, FeedChannel channel, FeedFormat format, Language language) =>
        Render(new FeedShelf(site, language).Feed(channel), format);

    private static byte[] Render(Feed feed, FeedFormat format) => format switch
    {
        FeedFormat.JvnRss => Rss1Feed.RenderJvnRss(feed),
        FeedFormat.Rss1 => Rss1Feed.RenderCore(feed),
        FeedFormat.Rss2 => Rss2Feed.Render(feed),
        FeedFormat.Atom => AtomFeed.Render(feed),
        FeedFormat.JsonFeed => JsonFeed.Render(feed),
        _ => throw new UnreachableException(),
    };
}
