using Jvn.Site.Output.Data;
using Jvn.Site.Published;
using Jvn.Site.Theme.Parts;

namespace Jvn.Site.Output.Vuldef;

/// <summary>Other documents: notices of vendors, references, CVE, and the rows of 関連文書.</summary>
internal static class VuldefRelated
{
    private const string CveName = "Common Vulnerabilities and Exposures (CVE)";

    public static void Write(SiteXml xml, ShownAdvisory advisory, Language language)
    {
        var items = Items(xml, advisory, language).ToList();
        if (items.Count == 0)
            return;
        xml.Parent("Related", [], () =>
        {
            foreach (var write in items)
                write();
        });
    }

    /// <summary>One document; what is empty is left out.</summary>
    public static void WriteItem(SiteXml xml, string type, string? origin, string name, string id, string title, string url)
    {
        (string, string)[] attributes = origin is null ? [("type", type)] : [("origin", origin), ("type", type)];
        xml.Parent("RelatedItem", attributes, () =>
        {
            foreach (var (element, text) in new[] { ("Name", name), ("VulinfoID", id), ("Title", title), ("URL", url) })
            {
                if (text.Length > 0)
                    xml.Element(element, text);
            }
        });
    }

    private static string Title(PublicReference reference, Language language) =>
        reference.Note is { } note ? $"{reference.Title.In(language).Text}\n{note.In(language).Text}" : reference.Title.In(language).Text;

    private static IEnumerable<Action> Items(SiteXml xml, ShownAdvisory advisory, Language language)
    {
        foreach (var (vendor, link) in VendorLinks.Of(advisory))
        {
            if (WebAddress.Of(link.Url) is { } url)
                yield return () => WriteItem(xml, "vendor", "vendor", vendor.Name.In(language).Text, "", link.Title?.In(language).Text ?? "", url);
        }

        foreach (var reference in advisory.References)
            yield return () => WriteItem(xml, "advisory", "other", "", "", Title(reference, language), WebAddress.Of(reference.Url)
                ?? reference.Url.OriginalString);
        foreach (var cve in advisory.Cves)
            yield return () => WriteItem(xml, "advisory", "CVE", CveName, cve.Text, "", cve.Url);
        foreach (var (origin, name, ids) in Rows(advisory.Related))
        {
            foreach (var id in ids)
                yield return () => WriteItem(xml, "advisory", origin, name, id, "", "");
        }
    }

    private static IEnumerable<(string? Origin, string Name, IEnumerable<string> Ids)> Rows(PublicRelatedDocuments related) =>
    [
        ("JPCERT-AT", "JPCERT Alert", related.JpcertAlerts),
        ("JPCERT-WR", "JPCERT REPORT", related.JpcertReports),
        ("CERT", "CERT Advisory", related.CertAdvisories),
        ("NISCC", "CPNI Advisory", related.CpniAdvisories),
        ("JVNTR", "TRnotes", related.TrNotes),
        (null, "JVN iPedia", related.JvnIpedia),
    ];
}
