using System.Collections.Frozen;
using System.Collections.Immutable;
using Jvn.Site.Output.Search;
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
    private readonly AdvisoryPages advisoryPages;
    private readonly ListPages listPages;
    private readonly InformationPages informationPages;

    public HtmlPages(SiteModel site, AssetAddresses assets, FrozenDictionary<Language, ImmutableArray<Chart>> charts, SearchIndex search)
    {
        this.site = site;
        frame = new SiteFrame(site.Settings, assets, site.Series);
        advisoryPages = new AdvisoryPages(frame);
        listPages = new ListPages(site, frame, search);
        informationPages = new InformationPages(site, frame, charts);
    }

    /// <summary>All pages, made one by one as they are asked for.</summary>
    public IEnumerable<Page> All() => Enum.GetValues<Language>().SelectMany(In).Prepend(NotFound);

    private Page NotFound => new(SiteUrls.NotFound, PageTimes.Fixed, typeof(NotFoundPage), [(nameof(NotFoundPage.Site), frame)]);

    private IEnumerable<Page> In(Language language)
    {
        var words = PageWords.In(language);
        return listPages.In(words)
            .Concat(informationPages.In(words))
            .Concat(site.Vendors.Select(vendor => Vendor(vendor, words)))
            .Concat(site.Advisories.SelectMany(advisory => advisoryPages.Of(advisory, words)));
    }

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
