using System.Collections.Immutable;
using Jvn.Site.Published;
using Jvn.Site.Theme.Words;

namespace Jvn.Site.Output.Feeds;

/// <summary>A channel in one language, whatever its format: what it is called and what is in it, newest update first.</summary>
internal sealed class Feed
{
    // An empty feed is older than everything; no time of a feed comes from the clock.
    private static readonly DateTimeOffset BeforeEverything = new(2000, 1, 1, 0, 0, 0, JapanTime.Offset);

    public Feed(SiteSettings settings, FeedChannel channel, Language language, ImmutableArray<FeedItem> items)
    {
        Settings = settings;
        Channel = channel;
        Language = language;
        Items = items;

        var words = PageWords.In(language);
        var site = FeedText.Folded(settings.Name.In(language).Text);
        Name = IsMain ? site : FeedText.Folded($"{site}{words.Colon}{words.FeedOf(channel)}");
        Description = FeedText.Folded(words.FeedDescription(channel));
        Operator = FeedText.Folded(settings.Operator.In(language).Text);
        HomeUrl = settings.Absolute(channel.Page(language));
    }

    public SiteSettings Settings { get; }

    public FeedChannel Channel { get; }

    public Language Language { get; }

    public ImmutableArray<FeedItem> Items { get; }

    /// <summary>The newest update of what is in the feed.</summary>
    public DateTimeOffset UpdatedAt => Items.IsEmpty ? BeforeEverything : Items[0].UpdatedAt;

    /// <summary>The newest change of what it says: the time of its files.</summary>
    public DateTimeOffset ChangedAt => Items.Select(item => item.ChangedAt).Append(BeforeEverything).Max();

    public string Name { get; }

    public string Description { get; }

    public string Operator { get; }

    public string HomeUrl { get; }

    /// <summary>A tag URI (RFC 4151), which stays when the site's scheme or port should ever change.</summary>
    public string Tag => TagOf(IsMain ? "rss" : $"rss/{Channel.Stem}");

    private bool IsMain => Channel == FeedChannel.Everything;

    public string Url(FeedFormat format) => Settings.Absolute(SiteUrls.Feed(Channel, format, Language));

    public string TagOf(FeedItem item) => TagOf(item.Key);

    private string TagOf(string what) => $"tag:{Settings.BaseUrl.IdnHost},2000:{what}/{FeedWords.Code(Language)}";
}
