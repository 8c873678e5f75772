using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Csaf;

/// <summary>A product with a status. <c>Affected</c> is null where a vendor has a status and the advisory names no product of it.</summary>
/// <param name="Cves">The CVEs that the row is about; empty for all of the advisory.</param>
internal sealed record ProductRow(string Id, PublicVendorName Vendor, ShownProduct? Affected, CsafStatus Status, ImmutableArray<CveId> Cves)
{
    public static ProductRow Of(ShownProduct product) => new(IdOf(product), product.Vendor, product, CsafStatus.KnownAffected, product.Cves);

    /// <summary>All products of a vendor. Its identifier is the vendor's number.</summary>
    public static ProductRow Of(PublicVendorName vendor, CsafStatus status) => new($"JVN-{vendor.Number}", vendor, null, status, []);

    public bool IsAbout(CveId? cve) => cve is null || Cves.IsEmpty || Cves.Contains(cve.Value);

    // Made from the row alone: neither its place nor another row or advisory can change it.
    private static string IdOf(ShownProduct product)
    {
        string?[] parts = [product.Product.Japanese, product.Versions?.Japanese, product.Range?.Text, product.Cpe?.Text];
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)));
        return $"JVN-{product.Vendor.Number}-{Convert.ToHexStringLower(hash.AsSpan(0, 8))}";
    }
}
