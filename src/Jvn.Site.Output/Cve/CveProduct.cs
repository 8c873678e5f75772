using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using Jvn.Site.Output.Csaf;
using Jvn.Site.Output.Data;

namespace Jvn.Site.Output.Cve;

/// <summary>An entry of <c>affected</c>: a product with its versions, or all products of a vendor that has a status and of which none is named.</summary>
/// <param name="DefaultStatus">Of all versions that are not listed; null where nothing is said of them.</param>
internal sealed record CveProduct(
    string Vendor, string Product, string? DefaultStatus, ImmutableArray<CveVersion> Versions, ImmutableArray<string> Cpes)
{
    // Which of a vendor's products, in which versions, its statement does not say.
    private static readonly CveVersion Unspecified = new("unspecified");

    public static IEnumerable<CveProduct> Of(CveRecord record) => record.Advisories
        .SelectMany(advisory => ProductTable.Of(advisory))
        .Where(row => row.IsAbout(record.Cve))
        .GroupBy(row => (row.Vendor.Number, row.Affected?.Product.Japanese, row.Status))
        .Select(Of);

    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("vendor", Vendor);
        json.WriteString("product", Product);
        json.WriteOptional("defaultStatus", DefaultStatus);
        if (!Versions.IsEmpty)
            json.WriteObjects("versions", Versions, version => version.Write(json));
        if (!Cpes.IsEmpty)
            json.WriteStrings("cpes", Cpes);
    }

    private static CveProduct Of(IEnumerable<ProductRow> rows)
    {
        var first = rows.First();
        var vendor = CveText.Line(first.Vendor.Name, 512);
        if (first.Affected is null)
            return OfVendor(vendor, first.Status);
        var versions = rows.Select(row => CveVersion.Of(row.Affected!)).ToList();
        return new(
            vendor,
            CveText.Line(first.Affected.Product, 2048),
            versions.Exists(said => said.IsEmpty) ? "affected" : null,
            [.. versions.SelectMany(said => said).Distinct()],
            [.. rows.Select(row => row.Affected!.Cpe?.Text).OfType<string>().Distinct(StringComparer.Ordinal)]);
    }

    private static CveProduct OfVendor(string vendor, CsafStatus status) => status switch
    {
        CsafStatus.KnownAffected => new(vendor, $"Products of {vendor}", null, [Unspecified], []),
        CsafStatus.KnownNotAffected => new(vendor, $"Products of {vendor}", "unaffected", [], []),
        CsafStatus.UnderInvestigation => new(vendor, $"Products of {vendor}", "unknown", [], []),
        _ => throw new UnreachableException(),
    };
}
