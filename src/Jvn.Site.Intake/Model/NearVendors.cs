using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Model;

/// <summary>Whom somebody may mean who wrote a key or a name that no vendor has. Whoever suggests a vendor, suggests by this.</summary>
public static class NearVendors
{
    private const int Most = 5;
    private const int Longest = 64;
    private const int ShortestBeginning = 4;

    /// <summary>The nearest first, and a few only.</summary>
    public static IEnumerable<Vendor> Of(string written, IEnumerable<Vendor> vendors) => written.Length is 0 or > Longest ? [] : vendors
        .Select(vendor => (Vendor: vendor, Distance: vendor.Names.Append(vendor.Key).Min(name => Distance(Vendor.Bare(written), Vendor.Bare(name)))))
        .Where(near => near.Distance is not null)
        .OrderBy(near => near.Distance).ThenBy(near => near.Vendor.Key, StringComparer.Ordinal)
        .Take(Most).Select(near => near.Vendor);

    // Halves, so that a slip in all of a name comes before one in its beginning. Null for what is not near.
    private static int? Distance(string written, string name) => new[] { OfWhole(written, name), OfPart(written, name), OfBeginning(written, name) }.Min();

    private static int? OfWhole(string written, string name) =>
        Math.Abs(written.Length - name.Length) <= Math.Max(1, written.Length / 3)
        && NearestName.Distance(written, name) is var wrong && wrong <= Math.Max(1, written.Length / 3) ? 2 * wrong : null;

    private static int? OfPart(string written, string name) => written.Length > 1 && name.Length > 1
        && (name.Contains(written, StringComparison.Ordinal) || written.Contains(name, StringComparison.Ordinal)) ? 1 : null;

    // Nobody types a long key to its end; a slip in what was typed is one all the same.
    private static int? OfBeginning(string written, string name) => written.Length < ShortestBeginning ? null
        : Enumerable.Range(written.Length - 1, 3).Where(length => length < name.Length)
            .Select(length => NearestName.Distance(written, name[..length])).Where(wrong => wrong <= written.Length / ShortestBeginning)
            .Select(wrong => (int?)(2 * wrong) + 1).Min();
}
