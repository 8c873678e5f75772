using System.Diagnostics;

namespace Jvn.Site.Published;

/// <summary>What a format is called, to people and to programs.</summary>
public static class FeedFormatNames
{
    extension(FeedFormat format)
    {
        /// <summary>The same in both languages.</summary>
        public string Name => format switch
        {
            FeedFormat.JvnRss => "JVNRSS",
            FeedFormat.Rss2 => "RSS 2.0",
            FeedFormat.Atom => "Atom",
            FeedFormat.JsonFeed => "JSON Feed",
            FeedFormat.Rss1 => "RSS 1.0 + Dublin Core",
            _ => throw new UnreachableException(),
        };

        public string MediaType => format switch
        {
            FeedFormat.Rss2 => "application/rss+xml",
            FeedFormat.Atom => "application/atom+xml",
            FeedFormat.JsonFeed => "application/feed+json",
            FeedFormat.JvnRss or FeedFormat.Rss1 => "application/rdf+xml",
            _ => throw new UnreachableException(),
        };

        /// <summary>What follows the channel's part of the address.</summary>
        public string Ending => format switch
        {
            FeedFormat.Rss2 => ".xml",
            FeedFormat.Atom => ".atom",
            FeedFormat.JsonFeed => ".json",
            FeedFormat.Rss1 => "-core.rdf",
            FeedFormat.JvnRss => ".rdf",
            _ => throw new UnreachableException(),
        };
    }
}
