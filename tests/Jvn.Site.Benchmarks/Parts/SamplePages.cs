using System.Collections.Frozen;
using Jvn.Site.Output.Pages;
using Jvn.Site.Published;

namespace Jvn.Site.Benchmarks.Parts;

/// <summary>Renders single pages of a site. Nothing else here knows how pages are rendered.</summary>
internal sealed class SamplePages
{
    private readonly PageRenderer renderer = new();
    private readonly FrozenDictionary<string, Page> pages;

    public SamplePages(SiteModel site)
    {
        var assets = ThemeAssets.Read(Path.Combine(Checkout.Root, "theme"));
        pages = new HtmlPages(site, assets.Addresses).All().ToFrozenDictionary(page => page.Address, StringComparer.Ordinal);
    }

    /// <param name="address">As <see cref="SiteUrls"/> has it.</param>
    public ReadOnlySpan<byte> Render(string address) => pages[address] is var page ? renderer.Render((page.Component, page.Parameters)) : [];
}
