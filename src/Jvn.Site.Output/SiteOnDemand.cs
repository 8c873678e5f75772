using System.Collections.Concurrent;
using System.Collections.Immutable;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Pages;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;

namespace Jvn.Site.Output;

/// <summary>A site of which a file is made when somebody asks for it: a page at once, any other file with all that are no pages. Safe to use from many
/// threads.</summary>
public sealed class SiteOnDemand
{
    private readonly ThemeAssets assets;
    private readonly HtmlPages pages;
    private readonly Lazy<Shelf> files;
    private readonly ConcurrentBag<PageRenderer> renderers = [];

    public SiteOnDemand(SiteModel site, ThemeAssets assets)
    {
        this.assets = assets;
        pages = new HtmlPages(site, assets.Addresses);
        files = new(() =>
        {
            var shelf = new Shelf();
            SiteRenderer.RenderFiles(site, pages, shelf, assets, key: null);
            return shelf;
        });
    }

    /// <summary>The bytes of a file, as a build writes them; null when the site has no such file.</summary>
    /// <param name="address">Root-relative. One that ends with a slash is that folder's <c>index.html</c>.</param>
    public byte[]? Read(string address)
    {
        if (assets.Files.FirstOrDefault(file => file.Address == address) is { } asset)
            return asset.Bytes.ToArray();
        return pages.Find(address) is { } page ? Render(page) : files.Value.Read(address);
    }

    private byte[] Render(Page page)
    {
        if (!renderers.TryTake(out var renderer))
            renderer = new PageRenderer();
        var bytes = renderer.Render((page.Component, page.Parameters));
        renderers.Add(renderer);
        return bytes;
    }

    private sealed class Shelf : ISiteWriter
    {
        private readonly ConcurrentDictionary<string, Lazy<byte[]>> files = new(StringComparer.Ordinal);

        public byte[]? Read(string address) => files.TryGetValue(address, out var file) ? file.Value : null;

        public void Make<T>(string address, DateTimeOffset modifiedAt, T value, Func<T, byte[]> render) =>
            files[address] = new(() => render(value));

        public void Make<T>(ImmutableArray<string> addresses, DateTimeOffset modifiedAt, T value, Func<T, ImmutableArray<byte[]>> render)
        {
            var together = new Lazy<ImmutableArray<byte[]>>(() => render(value));
            foreach (var (place, address) in addresses.Index())
                files[address] = new(() => together.Value[place]);
        }

        public void Write(string address, ReadOnlySpan<byte> bytes, DateTimeOffset modifiedAt) => Write(address, bytes.ToArray(), modifiedAt);

        public void Write(string address, byte[] bytes, DateTimeOffset modifiedAt) => files[address] = new(bytes);

        public void Write(string address, DateTimeOffset modifiedAt, Func<byte[]> render) => files[address] = new(render);

        public FileHash HashOf(string address) =>
            FileHash.Of(Read(address) ?? throw new KeyNotFoundException($"There is no file '{address}'."));

        public bool Contains(string address) => files.ContainsKey(address);
    }
}
