using System.Globalization;
using Jvn.Site.Output.Data;
using Jvn.Site.Published;
using Jvn.Site.Published.Cvss;
using Jvn.Site.Theme.Words;

namespace Jvn.Site.Output.Vuldef;

/// <summary>How severe it is: every vector, and what may happen.</summary>
internal static class VuldefImpact
{
    public static void Write(SiteXml xml, ShownAdvisory advisory, PageWords words)
    {
        var impact = advisory.Section(SectionKind.Impact).In(words.Language).Text;
        if (impact.Length == 0 && advisory.Scores.IsEmpty)
            return;
        xml.Parent("Impact", [], () =>
        {
            foreach (var vector in advisory.Scores.Select(score => score.Vector))
                WriteVector(xml, vector);

            // The schema asks for one text at least.
            xml.Parent("ImpactItem", [], () => xml.Element("Description", impact.Length == 0 ? words.NoInformation : impact));
        });
    }

    private static void WriteVector(SiteXml xml, CvssVector vector) => xml.Parent("Cvss", [("version", vector.Version.Display)], () =>
    {
        xml.Element("Severity", $"{vector.BaseSeverity}", ("type", "Base"));
        xml.Element("Base", vector.BaseScore.ToString("0.0", CultureInfo.InvariantCulture));
        xml.Element("Vector", vector.Text);
    });
}
