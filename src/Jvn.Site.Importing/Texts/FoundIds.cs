using System.Text.RegularExpressions;
using Jvn.Site.Published;
using Jvn.Site.Published.Cvss;

namespace Jvn.Site.Importing.Texts;

/// <summary>Identifiers and vectors among other words.</summary>
internal static partial class FoundIds
{
    /// <summary>The first identifier of an advisory, and the text without it.</summary>
    public static (AdvisoryId Id, string Words)? Advisory(string text)
    {
        foreach (Match match in AdvisoryForm().Matches(text))
        {
            if (AdvisoryId.TryParse(match.Value, out var id))
                return (id, PlainLine.Of(text.Remove(match.Index, match.Length)));
        }

        return null;
    }

    public static IEnumerable<CveId> Cves(string text) =>
        CveForm().Matches(text).Select(match => CveId.TryParse(match.Value, out var cve) ? cve : (CveId?)null).OfType<CveId>().Distinct();

    public static IEnumerable<CweId> Cwes(string text) =>
        CweForm().Matches(text).Select(match => CweId.TryParse(match.Value, out var cwe) ? cwe : (CweId?)null).OfType<CweId>().Distinct();

    public static IEnumerable<CvssVector> Vectors(string text) =>
        VectorForm().Matches(text).Select(match => CvssVector.TryParse(match.Value.TrimEnd('/'), out var vector, out _) ? vector : null)
            .OfType<CvssVector>().Distinct();

    [GeneratedRegex("JVN(?:VU|TA)?#[0-9A-Z]{6,8}(?![0-9A-Z])|JVNTA[0-9]{2}-[0-9]{3}[A-Z]|JVNTR-[0-9]{4}-[0-9]{2,}|(?:NISCC|JVNCA|CPNI)-[0-9A-Z-]+")]
    private static partial Regex AdvisoryForm();

    [GeneratedRegex("(?<![A-Z0-9-])CVE-[0-9]{4}-[0-9]{4,19}(?![0-9])")]
    private static partial Regex CveForm();

    [GeneratedRegex("(?<![A-Z0-9-])CWE-(?:[1-9][0-9]{0,5}(?![0-9])|Other|noinfo)")]
    private static partial Regex CweForm();

    [GeneratedRegex("(?:CVSS:(?:3\\.0|3\\.1|4\\.0)/)?AV:[NALP]/[A-Za-z:/]{10,300}")]
    private static partial Regex VectorForm();
}
