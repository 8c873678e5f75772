using System.Globalization;
using Jvn.Site.Output.Data;
using Jvn.Site.Published;
using Jvn.Site.Published.Cvss;
using Jvn.Site.Theme.Parts;

namespace Jvn.Site.Output.Feeds;

/// <summary>The facts of an advisory in the words of mod_sec 3.0: references, products, scores.</summary>
internal static class ItemDetails
{
    public static void Write(SiteXml xml, ShownAdvisory advisory, SiteSettings settings, Language language)
    {
        WriteReferences(xml, advisory, settings, language);
        WriteProducts(xml, advisory, language);
        WriteScores(xml, advisory);
    }

    // In the form of the national database: CVE, JVN and JVNDB have a source, a weakness has its name.
    private static void WriteReferences(SiteXml xml, ShownAdvisory advisory, SiteSettings settings, Language language)
    {
        foreach (var cve in advisory.Cves)
            Reference("CVE", $"{cve}", cve.Url);
        foreach (var cwe in advisory.Cwes.Where(cwe => cwe.IsNumbered))
        {
            var name = CweNames.In(cwe, language) is { Text: var text } ? $"{text}({cwe})" : $"{cwe}";
            xml.Element("sec:references", cwe.Url!, ("id", $"{cwe}"), ("title", name));
        }

        foreach (var id in advisory.Related.JvnIpedia)
            Reference("JVNDB", id, RelatedAddress.OfJvnIpedia(id, language) ?? "https://jvndb.jvn.jp/");
        foreach (var reference in advisory.References)
        {
            var title = ("title", FeedText.Folded(reference.Title.In(language).Text));
            if (SisterAdvisory.Of(reference.Url, settings) is { } sister)
                xml.Element("sec:references", Absolute(reference.Url), ("source", "JVN"), ("id", sister.Text), title);
            else
                xml.Element("sec:references", Absolute(reference.Url), title);
        }

        void Reference(string source, string id, string url) => xml.Element("sec:references", url, ("source", source), ("id", id));
    }

    private static void WriteProducts(SiteXml xml, ShownAdvisory advisory, Language language)
    {
        // One product may have several rows, one for each range of versions.
        var products = advisory.Affected
            .Where(row => row.Cpe is not null)
            .Select(row => (Cpe: $"{row.Cpe}", Vendor: row.Vendor.Name.In(language).Text, Product: row.Product.In(language).Text))
            .Distinct();
        foreach (var (cpe, vendor, product) in products)
            xml.Element("sec:cpe", cpe, ("version", "2.3"), ("vendor", FeedText.Folded(vendor)), ("product", FeedText.Folded(product)));
    }

    private static void WriteScores(SiteXml xml, ShownAdvisory advisory)
    {
        foreach (var vector in advisory.Scores.Select(score => score.Vector).DistinctBy(vector => vector.Text))
        {
            xml.Element(
                "sec:cvss",
                "",
                ("version", vector.Version.Display),
                ("type", "Base"),
                ("severity", $"{vector.BaseSeverity}"),
                ("score", vector.BaseScore.ToString("0.0", CultureInfo.InvariantCulture)),
                ("vector", vector.Text));
        }
    }

    private static string Absolute(Uri url) => url.IsAbsoluteUri ? url.AbsoluteUri : url.OriginalString;
}
