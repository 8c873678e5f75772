using System.Collections.Frozen;
using Jvn.Site.Output.Search;
using Jvn.Site.Output.Statistics;
using Jvn.Site.Published;
using Jvn.Site.Theme.Pages;
using Jvn.Site.Theme.Parts;
using Jvn.Site.Theme.Words;

namespace Jvn.Site.Output.Pages;

/// <summary>Every page of the site: which component shows it, with which parameters. Nothing else fills parameters.</summary>
internal sealed class HtmlPages
{
    private readonly SiteModel site;
    private readonly SiteFrame frame;
    private readonly Lazy<StatisticsFiles> statistics;
    private readonly Lazy<SearchIndex> search;
    private readonly AdvisoryPages advisoryPages;
    private readonly ListPages listPages;
    private readonly InformationPages informationPages;
    private readonly Lazy<FrozenDictionary<string, (ShownAdvisory Advisory, Language Language)>> advisories;

    public HtmlPages(SiteModel site, AssetAddresses assets)
    {
        this.site = site;
        statistics = new(() => StatisticsFiles.Of(site));
        search = new(() => SearchIndex.Of(site));
        frame = new SiteFrame(site.Settings, assets, site.Series);
        advisoryPages = new AdvisoryPages(frame);
        listPages = new ListPages(site, frame, search);
        informationPages = new InformationPages(site, frame, statistics);
        advisories = new(() => Enum.GetValues<Language>()
            .SelectMany(language => site.Advisories.Select(advisory => (Advisory: advisory, Language: language)))
            .ToFrozenDictionary(page => SiteUrls.Advisory(page.Advisory.Id, page.Language), StringComparer.Ordinal));
    }

    /// <summary>The pictures that the page of statistics shows.</summary>
    public StatisticsFiles Statistics => statistics.Value;

    /// <summary>What the search page searches.</summary>
    public SearchIndex Search => search.Value;

    /// <summary>All pages, made one by one as they are asked for.</summary>
    public IEnumerable<Page> All() => Enum.GetValues<Language>().SelectMany(In).Prepend(NotFound);

    /// <summary>The page at an address; null when there is none. Looks through as few others as it can.</summary>
    public Page? Find(string address)
    {
        for (var slash = address.LastIndexOf('/'); slash > 0; slash = address.LastIndexOf('/', slash - 1))
        {
            if (advisories.Value.TryGetValue(address[..(slash + 1)], out var found))
                return advisoryPages.Of(found.Advisory, PageWords.In(found.Language)).FirstOrDefault(page => page.Address == address);
        }

        return Enum.GetValues<Language>().SelectMany(language => Lists(PageWords.In(language))).Prepend(NotFound)
            .FirstOrDefault(page => page.Address == address);
    }

    private Page NotFound => new(SiteUrls.NotFound, PageTimes.Fixed, typeof(NotFoundPage), [(nameof(NotFoundPage.Site), frame)]);

    private IEnumerable<Page> In(Language language)
    {
        var words = PageWords.In(language);
        return Lists(words).Concat(site.Advisories.SelectMany(advisory => advisoryPages.Of(advisory, words)));
    }

    private IEnumerable<Page> Lists(PageWords words) =>
        listPages.In(words).Concat(site.Vendors.Select(vendor => Vendor(vendor, words))).Concat(informationPages.In(words));

    private Page Vendor(PublicVendor vendor, PageWords words)
    {
        var mentions = site.MentionsOf(vendor.Number);
        return new(
            SiteUrls.Vendor(vendor.Number, words.Language),
            PageTimes.Of(vendor, mentions, words.Language),
            typeof(VendorPage),
            [
                (nameof(VendorPage.Site), frame),
                (nameof(VendorPage.Words), words),
                (nameof(VendorPage.Vendor), vendor),
                (nameof(VendorPage.Mentions), mentions)]);
    }
}
