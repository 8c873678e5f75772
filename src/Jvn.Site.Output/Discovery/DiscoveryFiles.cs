using System.Text;
using Jvn.Site.Output.Pages;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Discovery;

/// <summary>The files by which programs find what there is: sitemap, robots.txt, security.txt, OpenSearch.</summary>
internal static class DiscoveryFiles
{
    /// <summary>Comes after every file that is to be found by these.</summary>
    public static void Write(SiteModel site, HtmlPages pages, ISiteWriter tree)
    {
        SitemapFiles.Write(site.Settings, pages.All(), tree);
        tree.Write(SiteUrls.Robots, Encoding.UTF8.GetBytes(Robots(site.Settings)), PageTimes.Fixed);
        if (SecurityTxt.Render(site, tree.Contains(SiteUrls.CsafProvider) ? SiteUrls.CsafProvider : null) is { } security)
            tree.Write(SiteUrls.SecurityTxt, Encoding.UTF8.GetBytes(security), PageTimes.Newest(site));
        foreach (var language in Enum.GetValues<Language>())
            tree.Write(SiteUrls.OpenSearch(language), OpenSearchDescription.Render(site.Settings, language), PageTimes.Fixed);
    }

    // Nothing is disallowed: a list of what robots must not see is a list for everybody.
    private static string Robots(SiteSettings settings) => $"User-agent: *\nAllow: /\n\nSitemap: {settings.Absolute(SiteUrls.Sitemap)}\n";
}
