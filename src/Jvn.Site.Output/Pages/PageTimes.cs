using Jvn.Site.Published;

namespace Jvn.Site.Output.Pages;

/// <summary>When what a file shows last changed in public, corrections included. Never the time of a build, and never earlier than it was.</summary>
internal static class PageTimes
{
    /// <summary>For what has no date of its own.</summary>
    public static DateTimeOffset Fixed { get; } = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>For a vendor's page, which shows every advisory by its title.</summary>
    public static DateTimeOffset Of(PublicVendor vendor, IEnumerable<VendorMention> mentions, Language language) =>
        Later(Of(vendor), Newest(mentions.Select(mention => mention.Advisory), language));

    /// <summary>For what shows advisories in one language.</summary>
    public static DateTimeOffset Newest(IEnumerable<ShownHeadline> shown, Language language) =>
        shown.Aggregate(Fixed, (newest, advisory) => Later(newest, advisory.ChangedAt(language)));

    /// <summary>For what shows advisories in both languages: what is English is Japanese or newer.</summary>
    public static DateTimeOffset Newest(IEnumerable<ShownAdvisory> shown) => Newest(shown.Select(advisory => advisory.Headline), Language.English);

    public static DateTimeOffset Newest(IEnumerable<PublicVendor> shown) => shown.Aggregate(Fixed, (newest, vendor) => Later(newest, Of(vendor)));

    /// <summary>For the register of vendors, whose names come from advisories and listings.</summary>
    public static DateTimeOffset Newest(SiteModel site) => Later(Newest(site.Advisories), Newest(site.Vendors));

    private static DateTimeOffset Of(PublicVendor vendor) => Later(vendor.Listing?.UpdatedAt ?? Fixed, vendor.CorrectedAt ?? Fixed);

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one < other ? other : one;
}
