using System.Collections.Immutable;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Csaf;

/// <summary>The category and name of a branch for versions (CSAF 2.0, sections 3.1.2.2 and 3.1.2.3).</summary>
internal static class VersionBranch
{
    private const string Range = "product_version_range";

    /// <summary>
    /// One version stands by itself; one alternative as <c>vers:generic/…</c>. Several alternatives are vers-like (<c>vls</c>): the constraints alone, as
    /// written, since <c>vers</c> wants versions in order, and nothing is known about the order of ours.
    /// </summary>
    public static (string Category, string Name) Of(VersionRange range) => range.Alternatives switch
    {
        [] => (Range, "vers:generic/*"),
        [[{ Operator: VersionOperator.Equal } only]] when !IsWordOfRange(only.Version) => ("product_version", only.Version),
        [var alternative] => (Range, "vers:generic/" + string.Join('|', LowestFirst(alternative).Select(Comparator))),
        _ => (Range, string.Join('|', range.Alternatives.OrderBy(Place).SelectMany(LowestFirst).Select(Comparator))),
    };

    // What has no beginning comes first and what has no end comes last, so that nobody takes the one for the end of the other.
    private static int Place(ImmutableArray<VersionComparator> alternative) => alternative.All(IsUpper) ? 0
        : alternative.All(comparator => comparator.Operator is VersionOperator.GreaterThan or VersionOperator.GreaterThanOrEqual) ? 2 : 1;

    private static bool IsUpper(VersionComparator comparator) => comparator.Operator is VersionOperator.LessThan or VersionOperator.LessThanOrEqual;

    private static IEnumerable<VersionComparator> LowestFirst(ImmutableArray<VersionComparator> alternative) =>
        alternative.OrderBy(IsUpper);

    private static string Comparator(VersionComparator comparator)
    {
        var version = Uri.EscapeDataString(comparator.Version);
        return comparator.Operator == VersionOperator.Equal ? version : comparator.ToString()[..^comparator.Version.Length] + version;
    }

    // Test 6.1.31 takes these for a range.
    private static bool IsWordOfRange(string version) =>
        version.ToLowerInvariant() is "after" or "all" or "before" or "earlier" or "later" or "prior" or "versions";
}
