using System.Collections.Immutable;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Feeds;

/// <summary>Every item of one language, made once, and which of them a channel has.</summary>
internal sealed class FeedShelf
{
    // Of the newest item, not of the clock: who looks once a week misses nothing, however much came out.
    private static readonly TimeSpan NeverShorterThan = TimeSpan.FromDays(8);

    private readonly SiteModel site;
    private readonly Language language;
    private readonly ImmutableArray<FeedItem> advisories;
    private readonly ImmutableArray<FeedItem> unreachable;
    private readonly Dictionary<AdvisoryId, FeedItem> byId;

    public FeedShelf(SiteModel site, Language language)
    {
        this.site = site;
        this.language = language;

        // The English feeds have only what has a released English translation.
        advisories = NewestFirst(site.Advisories.Select(advisory => FeedItem.Of(advisory, language, site.Settings)).OfType<FeedItem>());
        byId = advisories.ToDictionary(item => item.Advisory!.Id);
        unreachable = NewestFirst(advisories
            .Where(item => item.Advisory!.Headline.Form != AdvisoryForm.Ordinary)
            .Concat(site.ListedVendors.Select(vendor => FeedItem.Of(vendor, vendor.Listing!, language, site.Settings))));
    }

    public Feed Feed(FeedChannel channel) => new(site.Settings, channel, language, channel.IsWhole ? Of(channel) : News(Of(channel)));

    private ImmutableArray<FeedItem> Of(FeedChannel channel) => channel switch
    {
        { Series: { } series } => [.. advisories.Where(item => item.Advisory!.Id.Kind == series)],
        { Year: { } year } => [.. advisories.Where(item => JapanTime.Year(item.Advisory!.PublishedAt) == year)],
        { Vendor: { } vendor } => NewestFirst(site.MentionsOf(vendor.Number).Select(mention => byId.GetValueOrDefault(mention.Advisory.Id)).OfType<FeedItem>()),
        _ when channel == FeedChannel.Unreachable => unreachable,
        _ => advisories,
    };

    private ImmutableArray<FeedItem> News(ImmutableArray<FeedItem> items)
    {
        if (items.IsEmpty)
            return items;
        var since = items[0].UpdatedAt - NeverShorterThan;
        return [.. items.Where((item, place) => place < site.Settings.FeedLength || item.UpdatedAt >= since)];
    }

    // A total order, so that the same site gives the same feeds.
    private static ImmutableArray<FeedItem> NewestFirst(IEnumerable<FeedItem> items) =>
        [.. items.OrderByDescending(item => item.UpdatedAt.UtcTicks).ThenBy(item => item.Identifier, StringComparer.Ordinal)];
}
