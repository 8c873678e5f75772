using System.Text.Json;
using Jvn.Site.Output.Data;
using Jvn.Site.Published;
using Jvn.Site.Theme.Words;

namespace Jvn.Site.Output.Cve;

/// <summary>The weaknesses behind a CVE, as <c>problemTypes</c>.</summary>
internal static class CveWeaknesses
{
    private const int LongestId = 9;

    public static void Write(Utf8JsonWriter json, CveRecord record)
    {
        var weaknesses = record.Advisories.SelectMany(advisory => Of(advisory, record.Cve)).Distinct().ToList();
        if (weaknesses.Count == 0)
            return;
        json.WriteObjects("problemTypes", weaknesses, weakness =>
            json.WriteObjects("descriptions", Texts(weakness), text => WriteText(json, weakness, text)));
    }

    // Which weakness belongs to which of several CVEs is known where there is one weakness, or where somebody has said it.
    private static IEnumerable<CweId> Of(ShownAdvisory advisory, CveId cve) => advisory.Cves.Length == 1 || advisory.Cwes.Length == 1 ? advisory.Cwes
        : advisory.Weaknesses.Where(weakness => weakness.Cve == cve).Select(weakness => weakness.Id);

    private static List<LanguageText> Texts(CweId weakness)
    {
        var texts = new[] { Language.English, Language.Japanese }.Select(language => CweNames.In(weakness, language)).OfType<LanguageText>()
            .Distinct().ToList();
        return texts.Count > 0 ? texts : [new LanguageText("", Language.English)];
    }

    private static void WriteText(Utf8JsonWriter json, CweId weakness, LanguageText name)
    {
        var id = $"{weakness}";
        json.WriteString("lang", PageWords.Tag(name.Language));
        json.WriteString("description", name.Text.Length > 0 ? $"{id}: {name.Text}" : id);
        if (!weakness.IsNumbered || id.Length > LongestId)
            return;
        json.WriteString("cweId", id);
        json.WriteString("type", "CWE");
    }
}
