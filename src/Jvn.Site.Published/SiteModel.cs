using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Jvn.Site.Published;

/// <summary>All that the site shows, ordered. Every count, list, neighbour and date of the output is derived from this and from nothing else.</summary>
/// <remarks>It does not hold the build instant: two builds with nothing new in between are the same bytes.</remarks>
public sealed class SiteModel
{
    private readonly FrozenDictionary<VendorNumber, ImmutableArray<VendorMention>> mentions;

    private SiteModel(SiteSettings settings, ImmutableArray<ShownAdvisory> advisories, ImmutableArray<PublicVendor> vendors)
    {
        Settings = settings;
        Advisories = advisories;
        Vendors = vendors;
        mentions = advisories
            .SelectMany(MentionsIn)
            .GroupBy(mention => mention.Vendor, mention => mention.Mention)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
    }

    public SiteSettings Settings { get; }

    /// <summary>Newest update first; equal instants in the order of identifiers.</summary>
    public ImmutableArray<ShownAdvisory> Advisories { get; }

    /// <summary>In 50音 order.</summary>
    public ImmutableArray<PublicVendor> Vendors { get; }

    /// <summary>Vendors in alphabetical order of their English names, where they have one.</summary>
    public ImmutableArray<PublicVendor> VendorsByAlphabet =>
        [.. Vendors.OrderBy(vendor => vendor.Name.In(Language.English).Text, StringComparer.OrdinalIgnoreCase).ThenBy(vendor => vendor.Number)];

    /// <summary>The series that have at least one advisory; the three of today always.</summary>
    public ImmutableArray<AdvisoryKind> Series =>
        [.. Enum.GetValues<AdvisoryKind>().Where(kind => kind <= AdvisoryKind.JvnTa || Advisories.Any(advisory => advisory.Id.Kind == kind))];

    /// <summary>Years (Japan time) in which something was published, newest first.</summary>
    public ImmutableArray<int> Years => [.. Advisories.Select(advisory => JapanTime.Year(advisory.PublishedAt)).Distinct().OrderDescending()];

    /// <summary>Newest publication first.</summary>
    public ImmutableArray<ShownAdvisory> Of(AdvisoryKind kind) => ByPublication(advisory => advisory.Id.Kind == kind);

    /// <summary>Newest publication first.</summary>
    public ImmutableArray<ShownAdvisory> PublishedIn(int year) => ByPublication(advisory => JapanTime.Year(advisory.PublishedAt) == year);

    /// <summary>Notices of figure 3, answered ones included, newest publication first.</summary>
    public ImmutableArray<ShownAdvisory> Notices => ByPublication(advisory => advisory.Headline.Form != AdvisoryForm.Ordinary);

    /// <summary>Developers on the list of those who cannot be reached, or who were, in 50音 order.</summary>
    public ImmutableArray<PublicVendor> ListedVendors => [.. Vendors.Where(vendor => vendor.Listing is not null)];

    /// <summary>The released advisories in whose table of vendors a vendor stands, newest update first.</summary>
    public ImmutableArray<VendorMention> MentionsOf(VendorNumber vendor) => mentions.GetValueOrDefault(vendor, []);

    /// <summary>Decides what is shown of what the gate let through, and orders it.</summary>
    public static SiteModel Assemble(SiteSettings settings, IEnumerable<PublicAdvisory> advisories, IEnumerable<PublicVendor> vendors)
    {
        ImmutableArray<PublicAdvisory> released = [.. advisories];
        var links = MentionLinks.To(released);
        return new(
            settings,
            [
                .. released.Select(advisory => ShownAdvisory.Of(advisory, links, settings.Notice))
                    .OrderByDescending(advisory => advisory.UpdatedAt.UtcTicks).ThenBy(advisory => advisory.Id),
            ],
            [.. vendors.OrderBy(vendor => KanaOrder.Key(vendor.Kana), StringComparer.Ordinal).ThenBy(vendor => vendor.Number)]);
    }

    private static IEnumerable<(VendorNumber Vendor, VendorMention Mention)> MentionsIn(ShownAdvisory advisory) =>
    [
        .. advisory.Statements.Select(statement => (statement.Vendor.Number, new VendorMention(advisory.Headline, statement))),
        .. advisory.LinkedVendors.Select(linked => (linked.Vendor.Number, new VendorMention(advisory.Headline, Statement: null))),
    ];

    private ImmutableArray<ShownAdvisory> ByPublication(Func<ShownAdvisory, bool> belongs) =>
        [.. Advisories.Where(belongs).OrderByDescending(advisory => advisory.PublishedAt.UtcTicks).ThenBy(advisory => advisory.Id)];
}
