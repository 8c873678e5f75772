using System.Collections.Concurrent;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Jvn.Site.Output.Pages;
using Jvn.Site.Output.Tests.Tree;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Output.Tests.Pages;

/// <summary>The pages of <see cref="SampleSite"/>, rendered once for all tests; the documents are those of a class.</summary>
public sealed class RenderedSite : IAsyncLifetime
{
    private static readonly Lazy<Task<SortedDictionary<string, string>>> Sample = new(async () =>
    {
        using var folder = new OutputFolder();
        return await RenderAsync(SampleSite.Model, folder.Output);
    });

    private readonly ConcurrentDictionary<string, IHtmlDocument> parsed = new(StringComparer.Ordinal);

    /// <summary>The theme's folder in the source tree.</summary>
    public static string Theme { get; } = Checkout.At("theme");

    /// <summary>Every HTML file by address, an <c>index.html</c> under its folder's.</summary>
    public IReadOnlyDictionary<string, string> Pages { get; private set; } = new Dictionary<string, string>();

    /// <summary>The address of every other file.</summary>
    public IReadOnlySet<string> OtherFiles { get; private set; } = new HashSet<string>();

    public async ValueTask InitializeAsync()
    {
        var files = await SampleAsync();
        OtherFiles = files.Keys.Where(address => !address.EndsWith(".html", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        Pages = files
            .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(file => file.Key.Replace("index.html", "", StringComparison.Ordinal), file => file.Value);
    }

    public ValueTask DisposeAsync() => default;

    public IHtmlDocument this[string address] => parsed.GetOrAdd(address, key => new HtmlParser().ParseDocument(Pages[key]));

    public IHtmlDocument Advisory(string id, Language language) => this[SiteUrls.Advisory(PublicModel.Id(id), language)];

    public IHtmlDocument Statement(string id, string vendor, Language language) =>
        this[SiteUrls.Statement(PublicModel.Id(id), PublicModel.Number(vendor), language)];

    /// <summary>The text of every file of <see cref="SampleSite"/> by address.</summary>
    public static Task<SortedDictionary<string, string>> SampleAsync() => Sample.Value;

    /// <summary>Renders a site and returns the text of every file by address.</summary>
    public static async Task<SortedDictionary<string, string>> RenderAsync(SiteModel site, string output)
    {
        using var tree = OutputTree.Stage(output);
        SiteRenderer.Render(site, tree, ThemeAssets.Read(Theme)); // what one test stops, others need
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var address in tree.Addresses)
            files.Add(address, System.Text.Encoding.UTF8.GetString(tree.Read(address)));
        return files;
    }
}
