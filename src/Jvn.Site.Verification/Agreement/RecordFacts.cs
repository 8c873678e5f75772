using System.Diagnostics;
using System.Text.Json;
using Jvn.Site.Published;

namespace Jvn.Site.Verification.Agreement;

/// <summary>What a CVE record says, and what the advisories that it is made from have it say.</summary>
internal static class RecordFacts
{
    private const string Alone = "unspecified";

    private static readonly string[] Versions = ["cvssV2_0", "cvssV3_0", "cvssV3_1", "cvssV4_0"];

    public static FactSheet Read(JsonElement record)
    {
        var cna = record.GetProperty("containers").GetProperty("cna");
        var sheet = new FactSheet();
        sheet.Set(Fact.Id, Named(record));
        sheet.Set(Fact.Cve, record.GetProperty("cveMetadata").GetProperty("cveId").GetString());
        sheet.Set(Fact.Title, cna.GetProperty("title").GetString());
        sheet.Set(Fact.Published, cna.GetProperty("datePublic").GetString());
        sheet.Set(Fact.Cwe, DataFacts.Items(cna, "problemTypes").SelectMany(type => DataFacts.Items(type, "descriptions"))
            .Select(text => text.GetProperty("description").Text().Split(':')[0]));
        sheet.Set(Fact.Cvss, DataFacts.Items(cna, "metrics").SelectMany(metric => Versions.Where(version => metric.TryGetProperty(version, out _))
            .Select(version => metric.GetProperty(version).GetProperty("vectorString").GetString())));
        sheet.Set(Fact.Products, DataFacts.Items(cna, "affected").SelectMany(Products));
        sheet.Set(Fact.Cpe, DataFacts.Items(cna, "affected").SelectMany(product => DataFacts.Items(product, "cpes")).Select(cpe => cpe.GetString()));
        var pages = DataFacts.Items(cna, "references").Select(reference => reference.GetProperty("url").Text());
        sheet.Set(Fact.Links, pages.Order(StringComparer.Ordinal));
        return sheet;
    }

    /// <summary>The identifiers of the advisories that it is made from.</summary>
    public static IEnumerable<string> Named(JsonElement record) =>
        DataFacts.Items(record.GetProperty("containers").GetProperty("cna").GetProperty("source"), "advisories").Select(id => id.Text());

    /// <param name="advisories">The data of each, in the order of the record.</param>
    public static FactSheet Expected(string cve, IReadOnlyList<JsonElement> advisories, FactSheet said)
    {
        var sheet = new FactSheet();
        sheet.Set(Fact.Id, advisories.Select(data => data.GetProperty("id").GetString()));
        sheet.Set(Fact.Cve, cve);
        sheet.Set(Fact.Title, advisories.Select(data => CveTitle(data)).FirstOrDefault());
        sheet.Set(Fact.Published, advisories.Select(data => data.GetProperty("published").GetString()).Min(StringComparer.Ordinal));
        sheet.Set(Fact.Cwe, advisories.SelectMany(data => Weaknesses(data, cve)));
        sheet.Set(Fact.Cvss, advisories.SelectMany(data => DataFacts.Items(data, "cvss")).Where(score => IsAbout(score, cve))
            .Select(score => score.GetProperty("vector").GetString()));
        var rows = advisories.SelectMany(data => DataFacts.Items(data, "affected")).Where(row => IsAboutOneOf(row, cve)).ToList();
        sheet.Set(Fact.Products, rows.SelectMany(Rows).Concat(advisories.SelectMany(Vendors)));
        sheet.Set(Fact.Cpe, rows.Where(row => row.TryGetProperty("cpe", out _)).Select(row => row.GetProperty("cpe").GetString()));

        // A page that the record leaves out is looked for; that it has more of them is right.
        var own = advisories.SelectMany(data => data.GetProperty("url").EnumerateObject()).Select(url => url.Value.Text())
            .Concat(advisories.SelectMany(DataFacts.LinksOf).Select(link => link.Url)).ToHashSet(StringComparer.Ordinal);
        sheet.Set(Fact.Links, own.Except(said.Facts[Fact.Links].Split(" | ")).Any() ? own : said.Facts[Fact.Links].Split(" | "));
        return sheet;
    }

    private static string CveTitle(JsonElement data) => DataFacts.In(data.GetProperty("title"), Language.English);

    private static IEnumerable<string?> Weaknesses(JsonElement data, string cve)
    {
        var all = DataFacts.Items(data, "weaknesses").ToList();
        var isOnly = DataFacts.Items(data, "cve").Count() == 1 || DataFacts.Items(data, "cwe").Count() == 1;
        return all.Where(weakness => isOnly || (weakness.TryGetProperty("cve", out var own) && own.ValueEquals(cve)))
            .Select(weakness => weakness.GetProperty("cwe").GetString());
    }

    private static bool IsAbout(JsonElement score, string cve) => !score.TryGetProperty("cve", out var own) || own.ValueEquals(cve);

    private static bool IsAboutOneOf(JsonElement row, string cve)
    {
        var cves = DataFacts.Items(row, "cve").ToList();
        return cves.Count == 0 || cves.Exists(own => own.ValueEquals(cve));
    }

    // One line for each version of a product, and one for what is said of all others.
    private static IEnumerable<string> Products(JsonElement product)
    {
        var name = $"{product.GetProperty("vendor").GetString()} {product.GetProperty("product").GetString()}";
        if (product.TryGetProperty("defaultStatus", out var status))
            yield return $"{name}: {status.GetString()}";
        foreach (var version in DataFacts.Items(product, "versions"))
            yield return $"{name}: {version.GetProperty("status").GetString()} {Span(version)}";
    }

    private static string Span(JsonElement version)
    {
        var start = version.GetProperty("version").Text();
        var end = version.TryGetProperty("lessThan", out var before) ? $"lt {before}"
            : version.TryGetProperty("lessThanOrEqual", out var to) ? $"le {to}" : null;
        return end is null ? start : RangeText.Join(new[] { ("ge", start), (end[..2], end[3..]) }.Where(bound => bound is not (("ge", "0") or (_, "*"))));
    }

    private static IEnumerable<string> Rows(JsonElement row)
    {
        var name = $"{DataFacts.In(row.GetProperty("vendor").GetProperty("name"), Language.English)} " +
            $"{DataFacts.In(row.GetProperty("product"), Language.English)}";
        var phrase = row.TryGetProperty("versions", out var versions) ? DataFacts.In(versions, Language.English) : null;
        var range = row.TryGetProperty("range", out var written) ? written.Text() : null;
        if (range == RangeText.All || (range is null && phrase is null))
            return [$"{name}: affected"];
        return range is not null && Spans(range) is { } spans ? spans.Select(span => $"{name}: affected {span}") : [$"{name}: affected {phrase ?? range}"];
    }

    // Null where the format has no form for one of the alternatives.
    private static List<string>? Spans(string range)
    {
        if (!VersionRange.TryParse(range, out var parsed, out _))
            return null;
        var spans = parsed.Alternatives.Select(conditions => (conditions.Length, RangeText.Of(string.Join(',', conditions)))).ToList();
        if (!spans.TrueForAll(span => IsSpan(span.Length, span.Item2)))
            return null;
        return [.. spans.Select(span => span.Item2.StartsWith("eq ", StringComparison.Ordinal) ? span.Item2["eq ".Length..] : span.Item2)];
    }

    private static bool IsSpan(int count, string conditions) => count switch
    {
        1 => !conditions.StartsWith("gt ", StringComparison.Ordinal),
        2 => conditions.StartsWith("ge ", StringComparison.Ordinal) && conditions.Split(", ")[1][..2] is "lt" or "le",
        _ => false,
    };

    private static IEnumerable<string> Vendors(JsonElement data)
    {
        var named = DataFacts.Items(data, "affected").Select(row => row.GetProperty("vendor").GetProperty("number").GetInt32()).ToHashSet();
        return from row in DataFacts.Items(data, "vendors")
               where !named.Contains(row.GetProperty("vendor").GetProperty("number").GetInt32())
               let status = CveStatus(DataFacts.Status(row))
               where status is not null
               let name = DataFacts.In(row.GetProperty("vendor").GetProperty("name"), Language.English)
               select $"{name} Products of {name}: {status}";
    }

    private static string? CveStatus(string status) => !VendorStatusWords.TryParse(status, out var known) ? null : known switch
    {
        VendorStatus.Vulnerable or VendorStatus.VulnerableInvestigating => $"affected {Alone}",
        VendorStatus.NotVulnerable => "unaffected",
        VendorStatus.NotVulnerableInvestigating => "unknown",
        VendorStatus.Unknown => null,
        _ => throw new UnreachableException(),
    };
}
