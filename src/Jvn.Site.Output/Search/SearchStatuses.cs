using Jvn.Site.Published;

namespace Jvn.Site.Output.Search;

/// <summary>Who an advisory names, as numbers: a group for each status in the order of <see cref="VendorStatusWords.All"/>, then those who have none.</summary>
/// <remarks>Groups end with semicolons but for empty ones at the end; numbers ascend, which makes long lists alike and small when compressed.</remarks>
internal static class SearchStatuses
{
    public static string Of(PublicAdvisory advisory)
    {
        var named = advisory.Statements.Select(statement => statement.Vendor.Number).ToHashSet();
        var without = advisory.Statements.Where(statement => statement.Status is null).Select(statement => statement.Vendor.Number)
            .Concat(advisory.Affected.Select(product => product.Vendor.Number).Where(vendor => !named.Contains(vendor)));
        var groups = VendorStatusWords.All
            .Select(status => advisory.Statements.Where(statement => statement.Status == status).Select(statement => statement.Vendor.Number))
            .Append(without);
        return string.Join(';', groups.Select(Numbers)).TrimEnd(';');
    }

    private static string Numbers(IEnumerable<VendorNumber> vendors) => string.Join(',', vendors.Distinct().Order());
}
