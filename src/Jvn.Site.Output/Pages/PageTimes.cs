using Jvn.Site.Published;

namespace Jvn.Site.Output.Pages;

/// <summary>When what a page shows last changed in public. Never the time of a build.</summary>
internal static class PageTimes
{
    /// <summary>For what has no date of its own.</summary>
    public static DateTimeOffset Fixed { get; } = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static DateTimeOffset Of(ShownAdvisory advisory, Language language) =>
        language == Language.English && advisory.Headline.TranslatedAt is { } translatedAt ? Later(advisory.UpdatedAt, translatedAt) : advisory.UpdatedAt;

    public static DateTimeOffset Of(ShownAdvisory advisory, ShownStatement statement) =>
        advisory.Withdrawal is { } withdrawal ? Later(statement.UpdatedAt, withdrawal.At) : statement.UpdatedAt;

    public static DateTimeOffset Of(PublicVendor vendor, IEnumerable<VendorMention> mentions) =>
        mentions.Aggregate(Of(vendor), (newest, mention) => Later(newest, Later(mention.Advisory.UpdatedAt, mention.Statement.UpdatedAt)));

    public static DateTimeOffset Newest(IEnumerable<ShownAdvisory> shown) => Newest(shown.Select(advisory => advisory.Headline));

    public static DateTimeOffset Newest(IEnumerable<ShownHeadline> shown) =>
        shown.Aggregate(Fixed, (newest, advisory) => Later(newest, advisory.UpdatedAt));

    public static DateTimeOffset Newest(IEnumerable<PublicVendor> shown) => shown.Aggregate(Fixed, (newest, vendor) => Later(newest, Of(vendor)));

    /// <summary>For the register of vendors, whose names come from advisories and listings.</summary>
    public static DateTimeOffset Newest(SiteModel site) => Later(Newest(site.Advisories), Newest(site.Vendors));

    private static DateTimeOffset Of(PublicVendor vendor) => vendor.Listing?.UpdatedAt ?? Fixed;

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one < other ? other : one;
}
