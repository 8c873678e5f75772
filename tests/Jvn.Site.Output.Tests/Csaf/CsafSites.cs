using System.Text.Json;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Parsing;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Output.Csaf;
using Jvn.Site.Output.Tests.Pages;
using Jvn.Site.Output.Tests.Tree;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Tests.Csaf;

/// <summary>Sites whose CSAF files the tests look at, and those files.</summary>
internal static class CsafSites
{
    private static readonly Lazy<SiteModel> ReadDemonstration = new(() => Read(Checkout.At("input"), new(2027, 1, 15, 12, 0, 0, JapanTime.Offset)));

    /// <summary>The demonstration input.</summary>
    public static SiteModel Demonstration => ReadDemonstration.Value;

    public static IEnumerable<SiteModel> All => [SampleSite.Model, Demonstration, PublicModel.Site()];

    /// <summary>Every document of a site, newest change first.</summary>
    public static IReadOnlyList<(string Address, byte[] Bytes, DateTimeOffset ModifiedAt)> Documents(SiteModel site) =>
        [.. PublishedDocument.All(site).Select(document => (document.Address, CsafFiles.Render(document.Advisory, site.Settings), document.ModifiedAt))];

    /// <summary>The document of one advisory of a site.</summary>
    public static JsonElement Document(SiteModel site, string id)
    {
        var advisory = site.Advisories.Single(advisory => advisory.Id.Text == id);
        return Parse(Documents(site).Single(file => file.Address == SiteUrls.CsafDocument(advisory.Id, advisory.PublishedAt)).Bytes);
    }

    /// <summary>The document of an advisory that is a site of its own.</summary>
    public static JsonElement Document(PublicAdvisory advisory) => Document(PublicModel.Site(advisory), advisory.Id.Text);

    public static JsonElement Parse(ReadOnlyMemory<byte> json) => JsonDocument.Parse(json).RootElement;

    /// <summary>Every file that the provider consists of, by address.</summary>
    public static SortedDictionary<string, byte[]> Files(SiteModel site, ProviderKey? key = null)
    {
        using var folder = new OutputFolder();
        using var tree = OutputTree.Stage(folder.Output);
        CsafFiles.Write(site, tree, key);
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var address in tree.Addresses)
            files.Add(address, tree.Read(address));
        return files;
    }

    /// <summary>Every string in a document, names of members aside.</summary>
    public static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Strings(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    public static IEnumerable<JsonElement> Items(this JsonElement element, string member) =>
        element.TryGetProperty(member, out var items) ? items.EnumerateArray() : [];

    public static string Text(this JsonElement element, string member) => element.GetProperty(member).GetString()!;

    /// <summary>Every product of the tree.</summary>
    public static IEnumerable<JsonElement> Products(JsonElement document) =>
        document.TryGetProperty("product_tree", out var tree) ? Leaves(tree) : [];

    private static IEnumerable<JsonElement> Leaves(JsonElement branch) =>
        branch.TryGetProperty("product", out var product) ? [product] : branch.Items("branches").SelectMany(Leaves);

    private static SiteModel Read(string input, DateTimeOffset now)
    {
        var diagnostics = new DiagnosticBag();
        var content = ContentParser.Parse(InputFolder.List(input, diagnostics), diagnostics);
        var gate = EmbargoGate.Open(content, now);
        return SiteModel.Assemble(content.Settings, gate.Released, gate.Vendors);
    }
}
