using System.Collections.Immutable;
using System.Text.Json;
using Jvn.Site.Diagnostics;
using Jvn.Site.Importing.Model;
using Jvn.Site.Importing.Texts;
using Jvn.Site.Published;

namespace Jvn.Site.Importing.Json;

/// <summary>Products, CVEs, weaknesses and scores of a document.</summary>
internal sealed class CsafFacts
{
    private static readonly string[] Affecting = ["known_affected", "first_affected", "last_affected"];

    private static readonly string[] Versions = ["cvss_v4", "cvss_v3", "cvss_v2"];

    private readonly ImmutableArray<JsonElement> vulnerabilities;
    private readonly CsafProducts products;

    public CsafFacts(ForeignFile file, JsonElement document, DiagnosticBag bag)
    {
        vulnerabilities = [.. document.Objects("vulnerabilities")];
        products = new CsafProducts(file, document, bag);
        Cves = [.. vulnerabilities.Select(CveOf).OfType<CveId>().Distinct()];
        Weaknesses = [.. Spread(vulnerabilities.SelectMany(WeaknessesOf)).Select(pair => new PublicWeakness(pair.Value, pair.Cve))];
        Scores = [.. Spread(vulnerabilities.SelectMany(ScoresOf)).Select(pair => new PublicScore(pair.Value, pair.Cve))];
        Affected = [.. AffectedProducts()];
    }

    public ImmutableArray<CveId> Cves { get; }

    public ImmutableArray<PublicWeakness> Weaknesses { get; }

    public ImmutableArray<PublicScore> Scores { get; }

    public ImmutableArray<ImportedProduct> Affected { get; }

    /// <summary>The vendors of products with a status in any vulnerability, where they have products in none of another.</summary>
    public IEnumerable<ImportedVendor> VendorsWith(string status) =>
        vulnerabilities.SelectMany(one => one.Member("product_status")?.Strings(status) ?? []).Select(products.VendorOf).OfType<ImportedVendor>().Distinct();

    private IEnumerable<ImportedProduct> AffectedProducts()
    {
        var known = vulnerabilities.Select(one => (Cve: CveOf(one), Ids: Affecting.SelectMany(status => one.Member("product_status")?.Strings(status) ?? [])
            .ToHashSet(StringComparer.Ordinal))).ToList();
        foreach (var own in known.SelectMany(one => one.Ids, (one, id) => (Id: id, one.Cve)).GroupBy(pair => pair.Id, pair => pair.Cve))
        {
            if (products.Of(own.Key) is { } product)
                yield return product with { Cves = own.Count() == known.Count ? [] : [.. own.OfType<CveId>().Distinct()] };
        }
    }

    private static CveId? CveOf(JsonElement vulnerability) => CveId.TryParse(vulnerability.Line("cve"), out var cve) ? cve : null;

    private static IEnumerable<(CveId? Cve, CweId Value)> WeaknessesOf(JsonElement vulnerability) =>
        vulnerability.Objects("notes").Where(note => note.Line("title") == "CWE").Select(note => note.Line("text"))
            .Prepend(vulnerability.Member("cwe")?.Line("id") ?? "")
            .SelectMany(FoundIds.Cwes).Select(cwe => (CveOf(vulnerability), cwe));

    private static IEnumerable<(CveId? Cve, Published.Cvss.CvssVector Value)> ScoresOf(JsonElement vulnerability)
    {
        var structured = vulnerability.Objects("scores").SelectMany(score => Versions.Select(name => score.Member(name)?.Line("vectorString") ?? ""));
        var noted = vulnerability.Objects("notes").Where(note => note.Line("title").StartsWith("CVSS", StringComparison.Ordinal))
            .Select(note => note.Line("text"));
        return structured.Concat(noted).SelectMany(FoundIds.Vectors).Select(vector => (CveOf(vulnerability), vector));
    }

    // What is said of every CVE alike is said of the advisory.
    private IEnumerable<(CveId? Cve, T Value)> Spread<T>(IEnumerable<(CveId? Cve, T Value)> said) => said.Distinct().GroupBy(pair => pair.Value)
        .SelectMany(same => same.Select(pair => pair.Cve).Distinct().Count() == vulnerabilities.Length || Cves.Length < 2 ? [(null, same.Key)] : same.ToList());
}
