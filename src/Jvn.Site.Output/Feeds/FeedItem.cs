using Jvn.Site.Published;

namespace Jvn.Site.Output.Feeds;

/// <summary>One advisory as every feed shows it: plain texts in the feed's language, one line each.</summary>
/// <param name="Title">As on the page; says so when the advisory is withdrawn.</param>
/// <param name="Summary">The beginning of the overview, or the reason of the withdrawal; safe also for readers that take it for HTML.</param>
/// <param name="Url">Absolute: the page in the feed's language.</param>
/// <param name="UpdatedAt">Of the advisory, or of its translation when that came out later.</param>
internal sealed record FeedItem(PublicAdvisory Advisory, string Title, string Summary, string Url, DateTimeOffset PublishedAt, DateTimeOffset UpdatedAt)
{
    /// <summary>A withdrawn advisory is announced without its details.</summary>
    public bool HasDetails => Advisory.Withdrawal is null;

    /// <summary>Null when there is nothing to show in <paramref name="language"/>.</summary>
    public static FeedItem? Of(PublicAdvisory advisory, Language language, Uri baseUrl)
    {
        var translation = language == Language.English ? advisory.English : null;
        if (language == Language.English && translation is null)
            return null;

        var title = FeedText.Folded(translation?.Title ?? advisory.Title);
        var sections = translation?.Sections ?? advisory.Sections;
        var text = advisory.Withdrawal?.Reason.In(language).Text ?? sections.GetValueOrDefault(SectionKind.Overview)?.Text ?? "";
        return new FeedItem(
            advisory,
            advisory.Withdrawal is null ? title : FeedWords.Withdrawn(language) + title,
            FeedText.Summary(string.IsNullOrWhiteSpace(text) ? title : text),
            FeedItems.Absolute(baseUrl, SiteUrls.Advisory(advisory.Id, language)),
            advisory.PublishedAt,
            translation?.PublishedAt > advisory.UpdatedAt ? translation.PublishedAt : advisory.UpdatedAt);
    }
}
