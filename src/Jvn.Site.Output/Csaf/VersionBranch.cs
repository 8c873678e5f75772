using System.Collections.Immutable;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Csaf;

/// <summary>The category and name of a branch for versions (CSAF 2.0, sections 3.1.2.2 and 3.1.2.3).</summary>
internal static class VersionBranch
{
    private const string Range = "product_version_range";

    /// <summary>
    /// One version stands by itself; one alternative as <c>vers:generic/…</c>. Several alternatives stay as written, since <c>vers</c> wants versions
    /// in order, and nothing is known about the order of ours.
    /// </summary>
    public static (string Category, string Name) Of(VersionRange range) => range.Alternatives switch
    {
        [] => (Range, "vers:generic/*"),
        [[{ Operator: VersionOperator.Equal } only]] when !IsWordOfRange(only.Version) => ("product_version", only.Version),
        [var alternative] => (Range, "vers:generic/" + string.Join('|', LowestFirst(alternative).Select(Comparator))),
        _ => (Range, range.Text),
    };

    /// <summary>A phrase is a range to a reader, whatever it says.</summary>
    public static (string Category, string Name) Of(LocalizedText phrase) => (Range, CsafText.Line(phrase.Japanese));

    private static IEnumerable<VersionComparator> LowestFirst(ImmutableArray<VersionComparator> alternative) =>
        alternative.OrderBy(comparator => comparator.Operator is VersionOperator.LessThan or VersionOperator.LessThanOrEqual);

    private static string Comparator(VersionComparator comparator)
    {
        var version = Uri.EscapeDataString(comparator.Version);
        return comparator.Operator == VersionOperator.Equal ? version : comparator.ToString()[..^comparator.Version.Length] + version;
    }

    // Test 6.1.31 takes these for a range.
    private static bool IsWordOfRange(string version) =>
        version.ToLowerInvariant() is "after" or "all" or "before" or "earlier" or "later" or "prior" or "versions";
}
