using Jvn.Site.Published;
using Jvn.Site.Theme.Words;

namespace Jvn.Site.Output.Feeds;

/// <summary>One advisory, or one developer who cannot be reached, as every feed shows it: plain texts in the feed's language, one line each.</summary>
/// <param name="Key">What it is known by in identifiers; never changes, and is no address.</param>
/// <param name="Identifier">As printed.</param>
/// <param name="Title">As on the page; says so when the advisory is withdrawn.</param>
/// <param name="Summary">The beginning of the overview, or the reason of the withdrawal; safe also for readers that take it for HTML.</param>
/// <param name="Url">Absolute: the page in the feed's language. The identifier of the item wherever one is asked for, so that the languages have none in common.</param>
/// <param name="UpdatedAt">Of the advisory, or of its translation when that came out later.</param>
/// <param name="Advisory">Null for a developer.</param>
internal sealed record FeedItem(
    string Key, string Identifier, string Title, string Summary, string Url, DateTimeOffset PublishedAt, DateTimeOffset UpdatedAt, PublicAdvisory? Advisory)
{
    /// <summary>The advisory whose facts the item may tell: a withdrawn one is announced without them.</summary>
    public PublicAdvisory? Details => Advisory is { Withdrawal: null } ? Advisory : null;

    /// <summary>Null when there is nothing to show in <paramref name="language"/>.</summary>
    public static FeedItem? Of(PublicAdvisory advisory, Language language, SiteSettings settings)
    {
        var translation = language == Language.English ? advisory.English : null;
        if (language == Language.English && translation is null)
            return null;

        var title = FeedText.Folded(translation?.Title ?? advisory.Title);
        var sections = translation?.Sections ?? advisory.Sections;
        var text = advisory.Withdrawal?.Reason.In(language).Text ?? sections.GetValueOrDefault(SectionKind.Overview)?.Text ?? "";
        return new FeedItem(
            advisory.Id.Slug,
            advisory.Id.Text,
            advisory.Withdrawal is null ? title : FeedWords.Withdrawn(language) + title,
            FeedText.Summary(string.IsNullOrWhiteSpace(text) ? title : text),
            settings.Absolute(SiteUrls.Advisory(advisory.Id, language)),
            advisory.PublishedAt,
            translation?.PublishedAt > advisory.UpdatedAt ? translation.PublishedAt : advisory.UpdatedAt,
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
            null);
    }
}
