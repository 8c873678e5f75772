using System.Text.Json;
using Jvn.Site.Diagnostics;
using Jvn.Site.Importing.Model;
using Jvn.Site.Importing.Texts;
using Jvn.Site.Published;

namespace Jvn.Site.Importing.Json;

/// <summary>The product tree: what each identifier of a product stands for.</summary>
internal sealed class CsafProducts
{
    private readonly Dictionary<string, (ImportedVendor? Vendor, ImportedProduct? Product)> known = new(StringComparer.Ordinal);
    private readonly ForeignFile file;
    private readonly DiagnosticBag bag;

    public CsafProducts(ForeignFile file, JsonElement document, DiagnosticBag bag)
    {
        this.file = file;
        this.bag = bag;
        if (document.Member("product_tree") is not { } tree)
            return;
        foreach (var branch in tree.Objects("branches"))
            Walk(branch, null, "", null);
        foreach (var product in tree.Objects("full_product_names").Concat(tree.Objects("relationships").Select(one => one.Member("full_product_name"))
            .OfType<JsonElement>()))
        {
            if (known.TryAdd(product.Line("product_id"), default))
                bag.Add(DiagnosticCatalog.ImportNotUnderstood.At(file.Start, "affected", product.Line("name")));
        }
    }

    public ImportedProduct? Of(string id) => known.GetValueOrDefault(id).Product;

    public ImportedVendor? VendorOf(string id) => known.GetValueOrDefault(id).Vendor;

    private void Walk(JsonElement branch, ImportedVendor? vendor, string product, string? version)
    {
        var (category, name) = (branch.Line("category"), branch.Line("name"));
        switch (category)
        {
            case "vendor":
                vendor = new ImportedVendor(new LocalizedText(name));
                break;
            case "product_name":
                product = name;
                break;
            case "product_version" or "product_version_range":
                version = category == "product_version" ? "=" + name : name;
                break;
            default:
                product = $"{product} {name}".Trim();
                break;
        }

        if (branch.Member("product") is { } leaf)
            known[leaf.Line("product_id")] = (vendor, Product(leaf, vendor, product, version));
        foreach (var below in branch.Objects("branches"))
            Walk(below, vendor, product, version);
    }

    private ImportedProduct? Product(JsonElement leaf, ImportedVendor? vendor, string product, string? version)
    {
        var full = leaf.Line("name");

        // A vendor with a status and no product of which we know the name, in the form of our documents.
        if (vendor is not null && full == $"{vendor.Name.Japanese} の製品")
            return null;
        if (vendor is null || product.Length == 0)
        {
            bag.Add(DiagnosticCatalog.ImportNotUnderstood.At(file.Start, "affected", full));
            return null;
        }

        var range = version is null ? null : ForeignRange.OfVers(version) ?? ForeignRange.Of(version);
        if (version is not null && range is null && (version.StartsWith("vers:", StringComparison.Ordinal) || version.Contains('|')))
            bag.Add(DiagnosticCatalog.ImportNotUnderstood.At(file.Start, "range", $"{product} {version}"));
        var prefix = $"{vendor.Name.Japanese} {product} ";
        var phrase = full.StartsWith(prefix, StringComparison.Ordinal) ? full[prefix.Length..]
            : version is null ? null : version.StartsWith('=') ? version[1..] : range is null ? version : null;
        var cpe = Cpe23.TryParse(leaf.Member("product_identification_helper")?.Line("cpe") ?? "", out var one, out _) ? one : null;
        return new ImportedProduct(vendor, new LocalizedText(product),
            phrase is { Length: > 0 } && phrase != range?.Text ? new LocalizedText(phrase) : null, range, cpe, []);
    }
}
