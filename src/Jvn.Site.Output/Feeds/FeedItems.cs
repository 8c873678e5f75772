using System.Collections.Immutable;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Feeds;

/// <summary>What is in the feeds of one language, whatever their format: the advisories with the newest updates, newest first.</summary>
internal sealed class FeedItems
{
    // An empty feed is older than everything; no time of a feed comes from the clock.
    private static readonly DateTimeOffset BeforeEverything = new(2000, 1, 1, 0, 0, 0, JapanTime.Offset);

    private FeedItems(SiteSettings settings, Language language, ImmutableArray<FeedItem> items)
    {
        Settings = settings;
        Language = language;
        Items = items;
    }

    public SiteSettings Settings { get; }

    public Language Language { get; }

    public ImmutableArray<FeedItem> Items { get; }

    /// <summary>The newest update of what is in the feed.</summary>
    public DateTimeOffset UpdatedAt => Items.IsEmpty ? BeforeEverything : Items[0].UpdatedAt;

    public string Name => FeedText.Folded(Settings.Name.In(Language).Text);

    public string Operator => FeedText.Folded(Settings.Operator.In(Language).Text);

    public string HomeUrl => Absolute(SiteUrls.Home(Language));

    /// <summary>The English feeds have only what has a released English twin.</summary>
    public static FeedItems Select(SiteModel site, Language language) => new(
        site.Settings,
        language,
        [
            .. site.Advisories
                .Select(advisory => FeedItem.Of(advisory, language, site.Settings.BaseUrl))
                .OfType<FeedItem>()
                .OrderByDescending(item => item.UpdatedAt.UtcTicks) // stable: the site's order where the times are equal
                .Take(site.Settings.FeedLength),
        ]);

    public string Absolute(string address) => Absolute(Settings.BaseUrl, address);

    public static string Absolute(Uri baseUrl, string address) => baseUrl.AbsoluteUri + address[1..];
}
