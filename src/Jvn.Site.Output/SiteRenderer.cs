using Jvn.Site.Output.Csaf;
using Jvn.Site.Output.Cve;
using Jvn.Site.Output.Data;
using Jvn.Site.Output.Discovery;
using Jvn.Site.Output.Feeds;
using Jvn.Site.Output.Pages;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;

namespace Jvn.Site.Output;

/// <summary>Everything that the site is made of, in the order it is written. What it writes depends on the model and the theme alone.</summary>
public static class SiteRenderer
{
    /// <param name="key">The key that CSAF documents are signed with; null while they are not.</param>
    public static void Render(SiteModel site, ISiteWriter tree, ThemeAssets assets, ProviderKey? key = null, CancellationToken cancellation = default)
    {
        var pages = new HtmlPages(site, assets.Addresses);
        RenderFiles(site, pages, tree, assets, key);
        PageWriter.Write(pages.All(), tree, cancellation);
    }

    /// <summary>Everything that is no page.</summary>
    internal static void RenderFiles(SiteModel site, HtmlPages pages, ISiteWriter tree, ThemeAssets assets, ProviderKey? key)
    {
        DataFiles.WriteSchemas(site.Settings, tree);
        assets.Write(tree);
        AttachmentFiles.Write(site, tree);
        FeedFiles.Write(site, tree);
        DataFiles.Write(site, tree);
        CsafFiles.Write(site, tree, key);
        CveFiles.Write(site, tree);
        pages.Statistics.Write(tree);
        pages.Search.Write(tree);
        DiscoveryFiles.Write(site, pages, tree);
    }
}
