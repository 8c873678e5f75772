using System.Text.Json;
using Jvn.Site.Output.Data;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Cve;

/// <summary>A record as CVE JSON 5.1. Everything in it stands on the pages of its advisories.</summary>
/// <remarks>Dates that the CVE programme sets (reserved, published in its list) are unknown here and left out.</remarks>
internal static class CveJson
{
    public static byte[] Render(CveRecord record) => JsonDocuments.Render(json => json.WriteObject(() =>
    {
        var authority = record.Settings.Cna!;
        json.WriteString("dataType", "CVE_RECORD");
        json.WriteString("dataVersion", "5.1");
        json.WriteObject("cveMetadata", () =>
        {
            json.WriteString("cveId", record.Cve.Text);
            json.WriteString("assignerOrgId", authority.OrgId);
            json.WriteString("assignerShortName", authority.ShortName);
            json.WriteString("state", "PUBLISHED");
        });
        json.WriteObject("containers", () => json.WriteObject("cna", () => WriteContainer(json, record, authority)));
    }));

    private static void WriteContainer(Utf8JsonWriter json, CveRecord record, NumberingAuthority authority)
    {
        json.WriteObject("providerMetadata", () =>
        {
            json.WriteString("orgId", authority.OrgId);
            json.WriteString("shortName", authority.ShortName);
            json.WriteInstant("dateUpdated", record.ChangedAt);
        });
        json.WriteString("title", CveText.Line(record.Advisories[0].Headline.Title, 256));
        json.WriteInstant("datePublic", record.Advisories.Min(advisory => advisory.PublishedAt));
        CveDescriptions.Write(json, "descriptions", CveDescriptions.Overviews(record));
        json.WriteObjects("affected", CveProduct.Of(record), product => product.Write(json));
        CveWeaknesses.Write(json, record);
        WriteImpacts(json, record);
        CveScores.Write(json, record);
        CveDescriptions.Write(json, "solutions", CveDescriptions.Of(record, SectionKind.Solution));
        WriteCredits(json, record);
        WriteTimeline(json, record);
        json.WriteObjects("references", CveReference.Of(record), reference => reference.Write(json));
        json.WriteObject("source", () => json.WriteStrings("advisories", record.Advisories.Select(advisory => advisory.Id.Text)));
        json.WriteObject("x_generator", () => json.WriteString("engine", "Jvn.Site"));
    }

    // An impact must be said in English.
    private static void WriteImpacts(Utf8JsonWriter json, CveRecord record)
    {
        var impacts = CveDescriptions.Of(record, SectionKind.Impact);
        if (impacts.Exists(text => text.Language == Language.English))
            json.WriteObjects("impacts", [impacts], texts => CveDescriptions.Write(json, "descriptions", texts));
    }

    // 謝辞 does not say who found, told or coordinated what, in words for programs.
    private static void WriteCredits(Utf8JsonWriter json, CveRecord record)
    {
        var credits = CveDescriptions.Of(record, SectionKind.Credit);
        if (credits.Count > 0)
        {
            json.WriteObjects("credits", credits, credit =>
            {
                CveDescriptions.WriteText(json, credit);
                json.WriteString("type", "other");
            });
        }
    }

    private static void WriteTimeline(Utf8JsonWriter json, CveRecord record)
    {
        var entries = record.Advisories
            .SelectMany(advisory => advisory.History, (advisory, entry) => (advisory.Id, entry.At, Text: entry.Text.In(Language.English)))
            .Select(entry => (entry.At, entry.Text.Language,
                Value: CveText.Line(record.Advisories.Length > 1 ? $"{entry.Id}: {entry.Text.Text}" : entry.Text.Text, CveText.Longest)))
            .Where(entry => entry.Value.Length > 0)
            .Distinct().OrderBy(entry => entry.At).ToList();
        if (entries.Count == 0)
            return;
        json.WriteObjects("timeline", entries, entry =>
        {
            json.WriteInstant("time", entry.At);
            CveDescriptions.WriteText(json, (entry.Language, entry.Value));
        });
    }
}
