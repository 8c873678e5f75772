using System.Collections.Immutable;

namespace Jvn.Site.Published;

/// <summary>What a feed tells of. Every channel is there in both languages and in each of its <see cref="Formats"/>.</summary>
public sealed record FeedChannel
{
    private static readonly ImmutableArray<FeedFormat> Full = [FeedFormat.JvnRss, FeedFormat.Rss2, FeedFormat.Atom, FeedFormat.JsonFeed];

    private FeedChannel(string stem) => Stem = stem;

    /// <summary>All advisories, new and updated.</summary>
    public static FeedChannel Everything { get; } = new("jvn") { Formats = [.. Full, FeedFormat.Rss1] };

    /// <summary>Notices, and developers on the list of those who cannot be reached.</summary>
    public static FeedChannel Unreachable { get; } = new("unreachable");

    /// <summary>The series that are still issued. Those of the early years have no news.</summary>
    public static ImmutableArray<FeedChannel> AllSeries { get; } =
    [
        new("jvnJP") { Series = AdvisoryKind.Jvn },
        new("jvnVU") { Series = AdvisoryKind.JvnVu },
        new("jvnTA") { Series = AdvisoryKind.JvnTa },
    ];

    /// <summary>The address below the folder of feeds, without the ending of the format; never changes.</summary>
    public string Stem { get; }

    public ImmutableArray<FeedFormat> Formats { get; private init; } = Full;

    public AdvisoryKind? Series { get; private init; }

    public int? Year { get; private init; }

    public PublicVendorName? Vendor { get; private init; }

    /// <summary>A year is told of as a whole, everything else by its news.</summary>
    public bool IsWhole => Year is not null;

    /// <summary>Null for a series that is issued no more.</summary>
    public static FeedChannel? Of(AdvisoryKind series) => AllSeries.FirstOrDefault(channel => channel.Series == series);

    /// <summary>What was published in a year (Japan time).</summary>
    public static FeedChannel Of(int year) => new($"{year:0000}") { Year = year };

    /// <summary>The advisories that name a vendor.</summary>
    public static FeedChannel Of(PublicVendorName vendor) => new($"vendor/{vendor.Number}") { Vendor = vendor };

    /// <summary>Every channel of a site.</summary>
    public static ImmutableArray<FeedChannel> All(SiteModel site) =>
        [Everything, .. AllSeries, .. site.Years.Select(Of), Unreachable, .. site.Vendors.Select(vendor => Of(vendor.AsNamed))];

    /// <summary>The page that shows the same.</summary>
    public string Page(Language language) => this switch
    {
        { Series: { } series } => SiteUrls.Series(series, language),
        { Year: { } year } => SiteUrls.Year(year, language),
        { Vendor: { } vendor } => SiteUrls.Vendor(vendor.Number, language),
        _ when this == Unreachable => SiteUrls.UnreachableAdvisories(language),
        _ => SiteUrls.Home(language),
    };

    // A channel is its address.
    public bool Equals(FeedChannel? other) => other?.Stem == Stem;

    public override int GetHashCode() => Stem.GetHashCode(StringComparison.Ordinal);
}
