using System.Collections.Immutable;
using Jvn.Site.Output.Csaf.Model;

namespace Jvn.Site.Output.Csaf;

/// <summary>The products as branches: vendor, product, version (CSAF 2.0, section 3.1.2).</summary>
internal static class ProductTree
{
    /// <summary>Null without products: the schema has no empty tree.</summary>
    public static CsafProductTree? Of(ImmutableArray<ProductRow> rows) => rows.IsEmpty ? null : new(
    [
        .. rows.GroupBy(row => row.Vendor.Number).Select(vendor =>
            new CsafBranch([.. Products(vendor)], "vendor", CsafText.Line(vendor.First().Vendor.Name.Japanese), null)),
    ]);

    private static IEnumerable<CsafBranch> Products(IEnumerable<ProductRow> ofVendor)
    {
        foreach (var product in ofVendor.GroupBy(NameOf, StringComparer.Ordinal))
        {
            // A branch holds either a product or further branches.
            foreach (var row in product.Where(row => !HasVersion(row)))
                yield return new CsafBranch(null, "product_name", product.Key, Product(row));
            if (CsafText.OrNone(product.Where(HasVersion).Select(Version)) is { } versions)
                yield return new CsafBranch(versions, "product_name", product.Key, null);
        }
    }

    // A phrase alone is no version to a program: it stands in the full name of the product.
    private static bool HasVersion(ProductRow row) => row.Affected is { Range: not null };

    private static CsafBranch Version(ProductRow row)
    {
        var (category, name) = VersionBranch.Of(row.Affected!.Range!);
        return new CsafBranch(null, category, name, Product(row));
    }

    private static CsafProduct Product(ProductRow row) => new(
        FullName(row),
        row.Id,
        row.Affected?.Cpe is { } cpe ? new CsafProductHelper(cpe.Text) : null);

    private static string FullName(ProductRow row)
    {
        var product = row.Affected is null ? NameOf(row) : $"{CsafText.Line(row.Vendor.Name.Japanese)} {NameOf(row)}";
        var versions = row.Affected?.Versions?.Japanese ?? row.Affected?.Range?.Text;
        return versions is null ? product : $"{product} {CsafText.Line(versions)}";
    }

    private static string NameOf(ProductRow row) =>
        row.Affected is { } product ? CsafText.Line(product.Product.Japanese) : $"{CsafText.Line(row.Vendor.Name.Japanese)} の製品";
}
