using System.Collections.Immutable;
using AngleSharp.Dom;
using Jvn.Site.Diagnostics;
using Jvn.Site.Importing.Model;
using Jvn.Site.Importing.Texts;
using Jvn.Site.Published;

namespace Jvn.Site.Importing.Html;

/// <summary>Reads the lists of products of our own pages, and takes them out of the text. Other pages have products in their text alone.</summary>
internal sealed class PageProducts(ForeignFile file, DiagnosticBag bag)
{
    private const string AllVersions = "すべてのバージョン";

    public ImmutableArray<ImportedProduct> Take(IEnumerable<INode> nodes)
    {
        var found = ImmutableArray.CreateBuilder<ImportedProduct>();
        var lists = nodes.OfType<IElement>()
            .SelectMany(element => element.Matches("ul.products") ? [element] : element.QuerySelectorAll("ul.products").ToList());
        foreach (var list in lists.ToList())
        {
            var vendor = list.PreviousElementSibling;
            var name = PlainLine.Of(vendor?.TextContent);
            ImmutableArray<CveId> cves =
                [.. FoundIds.Cves(list.Closest(".of-cve")?.QuerySelector("h3")?.TextContent ?? "")];
            if (name.Length > 0)
                found.AddRange(list.Children.SelectMany(item => Rows(item, new ImportedVendor(new LocalizedText(name)), cves)));
            vendor?.Remove();
            list.Remove();
        }

        foreach (var group in nodes.OfType<IElement>().Where(element => element.ClassList.Contains("of-cve")).ToList())
            group.Remove();

        return found.ToImmutable();
    }

    private IEnumerable<ImportedProduct> Rows(IElement item, ImportedVendor vendor, ImmutableArray<CveId> cves)
    {
        if (item.QuerySelector("ul.versions") is not { } versions)
        {
            var line = PlainLine.Of(item.TextContent);
            bag.Add(DiagnosticCatalog.ImportNotSplit.At(PageDocument.PlaceOf(file, item), line));
            return [new(vendor, new LocalizedText(line), null, null, null, cves)];
        }

        var name = PlainLine.Of(string.Concat(item.ChildNodes.Where(node => node != versions).Select(node => node.TextContent)));
        return versions.Children.Select(version => PlainLine.Of(version.TextContent)).Select(phrase =>
            new ImportedProduct(vendor, new LocalizedText(name), phrase is AllVersions or "All versions" ? null : new LocalizedText(phrase), null, null, cves));
    }
}
