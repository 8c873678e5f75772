using System.Collections.Immutable;
using System.Text.Json;
using Jvn.Site.Diagnostics;
using Jvn.Site.Importing.Model;
using Jvn.Site.Importing.Texts;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;
using Jvn.Site.Published.Cvss;

namespace Jvn.Site.Importing.Json;

/// <summary>Reads a CVE record (CVE JSON 5) as the draft of an advisory.</summary>
public static class CveReader
{
    private static readonly string[] Scores = ["cvssV4_0", "cvssV3_1", "cvssV3_0", "cvssV2_0"];

    /// <param name="here">The numbering authority of this site; null where there is none.</param>
    /// <returns>Nothing after reporting why, when it is none.</returns>
    public static ImmutableArray<ImportedAdvisory> Read(ForeignFile file, NumberingAuthority? here, DiagnosticBag bag)
    {
        using var document = JsonParts.Parse(file, bag);
        if (document is null)
            return [];
        var root = document.RootElement;
        if (root.Below("containers", "cna") is not { ValueKind: JsonValueKind.Object } cna
            || !CveId.TryParse(root.Member("cveMetadata")?.Line("cveId") ?? "", out var cve))
        {
            bag.Add(file.Unreadable("CVE レコード（CVE JSON 5）ではありません", "it is no CVE record (CVE JSON 5)"));
            return [];
        }

        if (cna.Objects("rejectedReasons").Any())
        {
            bag.Add(file.Unreadable($"{cve} は却下（REJECTED）されています", $"{cve} is rejected"));
            return [];
        }

        var assigner = root.Member("cveMetadata")!.Value.Line("assignerOrgId");
        var products = cna.Objects("affected").SelectMany(product => Product(file, product, bag)).ToImmutableArray();
        return
        [
            new ImportedAdvisory
            {
                Place = file.Start,
                IsDraft = true,
                EnglishTitle = cna.Line("title") is { Length: > 0 } title ? title : null,
                Cves = [cve],
                AssignedElsewhere = assigner.Length > 0 && !assigner.Equals(here?.OrgId, StringComparison.OrdinalIgnoreCase) ? [cve] : [],
                Weaknesses = [.. cna.Objects("problemTypes").SelectMany(type => type.Objects("descriptions"))
                    .SelectMany(text => FoundIds.Cwes($"{text.Line("cweId")} {text.Line("description")}")).Distinct()
                    .Select(cwe => new PublicWeakness(cwe, null))],
                Scores = [.. cna.Objects("metrics").SelectMany(metric => Vectors(file, metric, bag)).Distinct()
                    .Select(vector => new PublicScore(vector, null))],
                Affected = products,
                Statements = [.. products.Select(product => product.Vendor).Distinct()
                    .Select(vendor => new ImportedStatement(vendor, VendorStatus.Vulnerable, null, []))],
                References = [.. cna.Objects("references").SelectMany(reference => Reference(file, reference, bag)).DistinctBy(reference => reference.Url)],
                Sections = Sections(cna, "ja"),
                EnglishSections = Sections(cna, "en"),
            },
        ];
    }

    private static IEnumerable<CvssVector> Vectors(ForeignFile file, JsonElement metric, DiagnosticBag bag)
    {
        foreach (var written in Scores.Select(name => metric.Member(name)?.Line("vectorString") ?? "").Where(text => text.Length > 0))
        {
            if (CvssVector.TryParse(written, out var vector, out _))
                yield return vector;
            else
                bag.Add(DiagnosticCatalog.ImportNotUnderstood.At(file.Start, "cvss", written));
        }
    }

    private static IEnumerable<ImportedProduct> Product(ForeignFile file, JsonElement product, DiagnosticBag bag)
    {
        var (vendor, name) = (product.Line("vendor"), product.Line("product") is { Length: > 0 } named ? named : product.Line("packageName"));
        var affected = product.Objects("versions").Where(version => version.Line("status") == "affected").ToList();
        if (affected.Count == 0 && product.Line("defaultStatus") != "affected")
        {
            bag.Add(DiagnosticCatalog.ImportNotUnderstood.At(file.Start, "affected", $"{vendor} {name}: {product.Line("defaultStatus")}"));
            yield break;
        }

        if (vendor.Length == 0 || name.Length == 0 || vendor is "n/a" or "N/A")
        {
            bag.Add(DiagnosticCatalog.ImportNotUnderstood.At(file.Start, "affected", $"{vendor} {name}".Trim()));
            yield break;
        }

        var (range, phrases) = CveVersions.Of(affected);
        var cpe = product.Strings("cpes").Select(text => Cpe23.TryParse(text, out var one, out _) ? one : null).OfType<Cpe23>().FirstOrDefault();
        yield return new ImportedProduct(new ImportedVendor(new LocalizedText(vendor)), new LocalizedText(name),
            phrases.Count > 0 ? new LocalizedText(string.Join(", ", phrases)) : null, range, cpe, []);
    }

    private static IEnumerable<PublicReference> Reference(ForeignFile file, JsonElement reference, DiagnosticBag bag)
    {
        var url = reference.Line("url");
        if (!WebAddress.TryParse(url, out var address))
            bag.Add(DiagnosticCatalog.ImportNotUnderstood.At(file.Start, "references", url));
        else
            yield return new PublicReference(new LocalizedText(reference.Line("name") is { Length: > 0 } name ? name : url), null, address);
    }

    private static ImmutableDictionary<SectionKind, string> Sections(JsonElement cna, string language)
    {
        var impacts = cna.Objects("impacts").SelectMany(impact => impact.Objects("descriptions"));
        return new (SectionKind Kind, IEnumerable<JsonElement> Texts)[]
        {
            (SectionKind.Overview, cna.Objects("descriptions")),
            (SectionKind.Impact, impacts),
            (SectionKind.Solution, cna.Objects("solutions").Concat(cna.Objects("workarounds"))),
            (SectionKind.Credit, cna.Objects("credits")),
        }.Select(section => KeyValuePair.Create(section.Kind, string.Join("\n\n", section.Texts.Where(text => IsIn(text, language))
            .Select(text => MarkdownEscape.Block(text.Block("value"))).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal))))
            .Where(section => section.Value.Length > 0).ToImmutableDictionary();
    }

    private static bool IsIn(JsonElement text, string language) => text.Line("lang") is var tag && (tag.Length == 0 ? language == "en"
        : tag.StartsWith(language, StringComparison.OrdinalIgnoreCase));
}
