using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Jvn.Site.Diagnostics;
using Jvn.Site.Importing.Model;
using Jvn.Site.Importing.Texts;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Importing.Xml;

/// <summary>The rows of <c>Affected</c>: those with a product, and those that say a vendor's status.</summary>
internal sealed class VuldefAffected
{
    private readonly ForeignFile file;
    private readonly DiagnosticBag bag;
    private readonly List<XElement> rows;

    public VuldefAffected(ForeignFile file, XElement entry, DiagnosticBag bag)
    {
        this.file = file;
        this.bag = bag;
        rows = [.. entry.Descendants().Where(element => element.Name.LocalName == "AffectedItem" && Line(element, "Name").Length > 0)];
        Products = [.. rows.Where(row => Line(row, "ProductName").Length > 0).Select(Product)];
    }

    public ImmutableArray<ImportedProduct> Products { get; }

    /// <param name="pages">Related items that are pages of vendors; those of a vendor without a row make a row of links alone.</param>
    public ImmutableArray<ImportedStatement> Statements(List<XElement> pages)
    {
        var pagesOf = pages.ToLookup(page => Line(page, "Name"));
        var told = rows.Where(row => Line(row, "ProductName").Length == 0).Select(row => Statement(row, pagesOf)).ToList();
        var names = told.Select(row => row.Vendor.Name.Japanese).ToHashSet(StringComparer.Ordinal);

        // Documents of others may have rows of products alone: the status of such a row is the vendor's.
        foreach (var row in rows.Where(row => Line(row, "ProductName").Length > 0 && names.Add(Line(row, "Name"))))
            told.Add(Statement(row, pagesOf) with { Comment = null });
        foreach (var vendor in pagesOf.Where(vendor => vendor.Key.Length > 0 && !names.Contains(vendor.Key)))
            told.Add(new ImportedStatement(new ImportedVendor(new LocalizedText(vendor.Key)), null, null, [.. vendor.SelectMany(Link)]));
        return [.. told];
    }

    private ImportedStatement Statement(XElement row, ILookup<string, XElement> pagesOf)
    {
        var name = Line(row, "Name");
        var word = row.Attribute("affectedstatus")?.Value ?? "";
        var status = word.Length == 0 ? null : StatusNames.Of(word);
        if (word.Length > 0 && status is null)
            NotUnderstood(row, "status", $"{name}: {word}");
        var links = pagesOf[name].SelectMany(Link).ToImmutableArray();
        var comments = Descriptions(row).Select(PlainLine.Block)
            .Where(text => !WebAddress.TryParse(text, out var url) || links.All(link => link.Url != url)).ToList();
        return new ImportedStatement(new ImportedVendor(new LocalizedText(name)), status, comments.Count > 0 ? string.Join('\n', comments) : null, links);
    }

    private ImportedProduct Product(XElement row)
    {
        var name = Line(row, "ProductName");
        var texts = Descriptions(row).Select(PlainLine.Of).ToList();
        ImmutableArray<CveId> cves = texts.Count > 0 && AreCves(texts[^1]) ? [.. FoundIds.Cves(texts[^1])] : [];
        var phrase = texts.Find(text => !AreCves(text));
        var written = row.Elements().Where(part => part.Name.LocalName == "VersionNumber").Select(Range).ToList();
        var range = written.Count == 0 || written.Contains(null) ? null : ForeignRange.Of(string.Join(" || ", written));
        if (written.Count > 0 && range is null)
        {
            phrase ??= string.Join(", ", row.Elements().Where(part => part.Name.LocalName == "VersionNumber").Select(part => PlainLine.Of(part.Value)));
            NotUnderstood(row, "range", $"{name} {phrase}");
        }

        var cpe = row.Elements().Where(part => part.Name.LocalName == "Cpe")
            .Select(part => Cpe23.TryParse(PlainLine.Of(part.Value), out var one, out _) ? one : null)
            .FirstOrDefault();
        return new ImportedProduct(new ImportedVendor(new LocalizedText(Line(row, "Name"))), new LocalizedText(name),
            phrase is { Length: > 0 } ? new LocalizedText(phrase) : null, range, cpe, cves);
    }

    // Null for a version without an operator, which may be a phrase.
    private static string? Range(XElement number)
    {
        var ends = (number.HasElements ? number.Elements() : [number])
            .Select(end => (Sign: Sign(end.Attribute("operator")?.Value), Version: PlainLine.Of(end.Value))).ToList();
        return ends.Exists(end => end.Sign is null || end.Version.Length == 0) ? null : string.Join(',', ends.Select(end => end.Sign + end.Version));
    }

    private static string? Sign(string? op) => op switch
    {
        "lt" => "<",
        "le" => "<=",
        "gt" => ">",
        "ge" => ">=",
        "eq" => "=",
        _ => null,
    };

    private static IEnumerable<PublicLink> Link(XElement page) => WebAddress.TryParse(Line(page, "URL"), out var address)
        ? [new PublicLink(Line(page, "Title") is { Length: > 0 } title ? new LocalizedText(title) : null, address)] : [];

    private static bool AreCves(string text) => text.Split(", ").All(part => CveId.TryParse(part, out _));

    private static IEnumerable<string> Descriptions(XElement row) =>
        row.Elements().Where(part => part.Name.LocalName == "Description").Select(part => part.Value).Where(text => PlainLine.Of(text).Length > 0);

    private void NotUnderstood(XElement element, string key, string words) => bag.Add(DiagnosticCatalog.ImportNotUnderstood.At(
        element is IXmlLineInfo { LineNumber: > 0 } line ? new SourceLocation(file.Path, line.LineNumber, line.LinePosition) : file.Start, key, words));

    private static string Line(XElement element, string name) => PlainLine.Of(element.Elements().FirstOrDefault(part => part.Name.LocalName == name)?.Value);
}
