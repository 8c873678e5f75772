namespace Jvn.Site.Published;

/// <summary>The formats of feeds, in the order in which pages name them.</summary>
public enum FeedFormat
{
    /// <summary>RSS 1.0 with Dublin Core and mod_sec, as JVN has it.</summary>
    JvnRss,

    Rss2,

    Atom,

    /// <summary>JSON Feed 1.1.</summary>
    JsonFeed,

    /// <summary>RSS 1.0 with Dublin Core alone: RDF for strict parsers, which JVNRSS is not.</summary>
    Rss1,
}
