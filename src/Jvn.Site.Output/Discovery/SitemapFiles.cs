using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using Jvn.Site.Output.Data;
using Jvn.Site.Output.Pages;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;
using Jvn.Site.Theme.Pages;

namespace Jvn.Site.Output.Discovery;

/// <summary>The sitemap (https://www.sitemaps.org/protocol.html): an index, and parts that hold every page with the time of its last public change.</summary>
/// <remarks>All pages of an advisory stand in one part, and stay there whatever comes to others: one advisory more changes its own part and that of the
/// lists.</remarks>
internal static class SitemapFiles
{
    private const int LongestPart = 10_000; // the protocol allows 50,000; a part that changes is compressed and sent anew as a whole

    public static void Write(SiteSettings settings, IEnumerable<Page> pages, ISiteWriter tree) => Write(settings, pages, tree, LongestPart);

    internal static void Write(SiteSettings settings, IEnumerable<Page> pages, ISiteWriter tree, int longest)
    {
        var parts = Parts([.. pages.Where(IsForSearchEngines).OrderBy(page => page.Address, StringComparer.Ordinal)], longest).ToList();
        foreach (var (place, part) in parts.Index())
            tree.Make(SiteUrls.SitemapPart(place + 1), Newest(part), (Entries(part), settings), RenderPart);
        tree.Write(
            SiteUrls.Sitemap,
            Render("sitemapindex", "sitemap", parts.Select((part, place) => (SiteUrls.SitemapPart(place + 1), Newest(part))), settings),
            parts.Count == 0 ? PageTimes.Fixed : parts.Max(Newest));
    }

    private static IEnumerable<Page[]> Parts(Page[] pages, int longest)
    {
        if (pages.Length <= longest)
            return pages.Chunk(longest);
        var isOfAdvisory = pages.ToLookup(page => page.Advisory is not null);
        var parts = BitOperations.RoundUpToPowerOf2(1 + (uint)(2 * isOfAdvisory[true].Count() / longest)); // half full, so that they stay as many for years
        return isOfAdvisory[true].GroupBy(page => Place(page.Advisory!) & (parts - 1)).OrderBy(part => part.Key)
            .Concat<IEnumerable<Page>>([isOfAdvisory[false]]).SelectMany(part => part.Chunk(longest));
    }

    // The same in every run, and evenly distributed.
    private static uint Place(AdvisoryId advisory) => BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(advisory.Slug)));

    private static ImmutableArray<(string Address, DateTimeOffset ModifiedAt)> Entries(Page[] part) =>
        [.. part.Select(page => (page.Address, page.ModifiedAt))];

    private static byte[] RenderPart((ImmutableArray<(string Address, DateTimeOffset ModifiedAt)> Entries, SiteSettings Settings) part) =>
        Render("urlset", "url", part.Entries, part.Settings);

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
