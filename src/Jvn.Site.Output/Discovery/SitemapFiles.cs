using Jvn.Site.Output.Data;
using Jvn.Site.Output.Pages;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;
using Jvn.Site.Theme.Pages;

namespace Jvn.Site.Output.Discovery;

/// <summary>The sitemap (https://www.sitemaps.org/protocol.html): an index, and parts that hold every page with the time of its last public change.</summary>
internal static class SitemapFiles
{
    /// <summary>The protocol allows no more in a file.</summary>
    private const int LongestPart = 50_000;

    public static void Write(SiteSettings settings, IEnumerable<Page> pages, ISiteWriter tree) => Write(settings, pages, tree, LongestPart);

    internal static void Write(SiteSettings settings, IEnumerable<Page> pages, ISiteWriter tree, int longest)
    {
        var parts = pages.Where(IsForSearchEngines).OrderBy(page => page.Address, StringComparer.Ordinal).Chunk(longest).ToList();
        foreach (var (part, place) in parts.Select((part, place) => (part, place)))
            tree.Write(SiteUrls.SitemapPart(place + 1), Render("urlset", "url", part.Select(page => (page.Address, page.ModifiedAt)), settings), Newest(part));
        tree.Write(
            SiteUrls.Sitemap,
            Render("sitemapindex", "sitemap", parts.Select((part, place) => (SiteUrls.SitemapPart(place + 1), Newest(part))), settings),
            parts.Count == 0 ? PageTimes.Fixed : parts.Max(Newest));
    }

    // Neither what stands where nothing is, nor what stands in for a translation.
    private static bool IsForSearchEngines(Page page) => page.Component != typeof(NotFoundPage) && page.Component != typeof(UntranslatedPage);

    private static byte[] Render(string root, string item, IEnumerable<(string Address, DateTimeOffset ModifiedAt)> entries, SiteSettings settings) =>
        SiteXml.Render(root, SiteXml.Sitemap, [], [], xml =>
        {
            foreach (var (address, modifiedAt) in entries)
            {
                xml.Parent(item, [], () =>
                {
                    xml.Element("loc", settings.Absolute(address));

                    // What has no date of its own says none.
                    if (modifiedAt > PageTimes.Fixed)
                        xml.Element("lastmod", JapanTime.Rfc3339(modifiedAt));
                });
            }
        });

    private static DateTimeOffset Newest(Page[] part) => part.Max(page => page.ModifiedAt);
}
