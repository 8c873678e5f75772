using System.Collections.Immutable;
using System.Diagnostics;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Csaf;

/// <summary>Every product of an advisory with its status: the rows of 影響を受けるシステム, then vendors of which no product is named: what holds for all of a vendor
/// does not go beside what holds for one of its products.</summary>
internal static class ProductTable
{
    public static ImmutableArray<ProductRow> Of(ShownAdvisory advisory)
    {
        var named = advisory.Affected.Select(product => product.Vendor.Number).ToHashSet();
        return
        [
            .. advisory.Affected.Select(ProductRow.Of).GroupBy(row => row.Id, StringComparer.Ordinal).Select(Merged),
            .. advisory.Statements
                .Where(statement => !named.Contains(statement.Vendor.Number))
                .SelectMany(statement => StatusOf(statement) is { } status ? [ProductRow.Of(statement.Vendor, status)] : Array.Empty<ProductRow>())
                .DistinctBy(row => row.Id, StringComparer.Ordinal),
        ];
    }

    // One product may stand in two rows, each for other CVEs.
    private static ProductRow Merged(IGrouping<string, ProductRow> rows)
    {
        var isForAll = rows.Any(row => row.Cves.IsEmpty);
        return rows.First() with { Cves = isForAll ? [] : [.. rows.SelectMany(row => row.Cves).Distinct()] };
    }

    private static CsafStatus? StatusOf(ShownStatement statement) => statement.Status switch
    {
        VendorStatus.Vulnerable or VendorStatus.VulnerableInvestigating => CsafStatus.KnownAffected,
        VendorStatus.NotVulnerableInvestigating => CsafStatus.UnderInvestigation,
        VendorStatus.NotVulnerable => CsafStatus.KnownNotAffected,
        VendorStatus.Unknown or null => null,
        _ => throw new UnreachableException(),
    };
}
