using Jvn.Site.Published;
using Jvn.Site.Theme.Words;

namespace Jvn.Site.Output.Feeds;

/// <summary>One advisory, or one developer who cannot be reached, as every feed shows it: plain texts in the feed's language, one line each.</summary>
/// <param name="Key">What it is known by in identifiers; never changes, and is no address.</param>
/// <param name="Identifier">As printed.</param>
/// <param name="Title">As on the page; says so when the advisory is withdrawn.</param>
/// <param name="Summary">The beginning of the overview, or the reason of the withdrawal; safe also for readers that take it for HTML.</param>
/// <param name="Url">Absolute: the page in the feed's language. The identifier of the item wherever one is asked for, so that the languages have none in
/// common.</param>
/// <param name="UpdatedAt">Of the advisory, or of its translation when that came out later.</param>
/// <param name="ChangedAt">Of whatever the item says; a correction is no update.</param>
/// <param name="Advisory">Null for a developer.</param>
internal sealed record FeedItem(
    string Key, string Identifier, string Title, string Summary, string Url, DateTimeOffset PublishedAt, DateTimeOffset UpdatedAt, DateTimeOffset ChangedAt,
        ShownAdvisory? Advisory)
{
    /// <summary>Null when there is nothing to show in <paramref name="language"/>.</summary>
    public static FeedItem? Of(ShownAdvisory advisory, Language language, SiteSettings settings)
    {
        if (!advisory.Headline.IsIn(language))
            return null;

        var title = FeedText.Folded(advisory.Headline.Title.In(language).Text);
        var text = advisory.Withdrawal?.Reason.In(language).Text ?? advisory.Section(SectionKind.Overview).In(language).Text;
        return new FeedItem(
            advisory.Id.Slug,
            advisory.Id.Text,
            !advisory.IsWithdrawn ? title : FeedWords.Withdrawn(language) + title,
            FeedText.Summary(string.IsNullOrWhiteSpace(text) ? title : text),
            settings.Absolute(SiteUrls.Advisory(advisory.Id, language)),
            advisory.PublishedAt,
            advisory.Headline.NewsAt(language),
            advisory.Headline.ChangedAt(language),
            advisory);
    }

    /// <summary>A developer's place on the list, from the instant of the listing on.</summary>
    public static FeedItem Of(PublicVendor vendor, PublicListing listing, Language language, SiteSettings settings)
    {
        var words = PageWords.In(language);
        var key = $"vendor/{vendor.Number}";
        return new FeedItem(
            key,
            key,
            FeedText.Folded(words.ListingTitle(vendor.Name.In(language), listing)),
            FeedText.Summary(words.ListingSummary(listing)),
            settings.Absolute(SiteUrls.Vendor(vendor.Number, language)),
            listing.ListedAt,
            listing.UpdatedAt,
            listing.UpdatedAt,
            null);
    }
}
