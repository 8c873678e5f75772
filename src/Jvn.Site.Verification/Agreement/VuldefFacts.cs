using System.Text.Json;
using System.Xml.Linq;
using Jvn.Site.Published;

namespace Jvn.Site.Verification.Agreement;

/// <summary>What a VULDEF document says.</summary>
internal static class VuldefFacts
{
    private static readonly XNamespace Ns = "http://jvn.jp/vuldef/";

    /// <param name="data">The vendors whose rows are looked for: VULDEF has rows of products too.</param>
    public static FactSheet Read(XDocument vuldef, JsonElement data, Language language)
    {
        var sheet = new FactSheet();
        sheet.Set(Fact.Id, vuldef.Descendants(Ns + "Vulinfo").Elements(Ns + "VulinfoID").FirstOrDefault()?.Value);
        sheet.Set(Fact.Title, vuldef.Descendants(Ns + "Title").FirstOrDefault()?.Value);
        sheet.Set(Fact.Published, vuldef.Descendants(Ns + "DateFirstPublished").FirstOrDefault()?.Value);
        sheet.Set(Fact.Modified, vuldef.Descendants(Ns + "DateLastUpdated").FirstOrDefault()?.Value);
        sheet.Set(Fact.Cve, vuldef.Descendants(Ns + "RelatedItem").Where(item => item.Attribute("origin")?.Value == "CVE")
            .Select(item => item.Element(Ns + "VulinfoID")?.Value));
        sheet.Set(Fact.Cwe, vuldef.Descendants(Ns + "RelatedItem").Where(item => item.Attribute("type")?.Value == "cwe")
            .Select(item => item.Element(Ns + "VulinfoID")?.Value));
        sheet.Set(Fact.Cvss, vuldef.Descendants(Ns + "Vector").Select(vector => vector.Value));
        var rows = vuldef.Descendants(Ns + "AffectedItem")
            .Select(item => (Name: item.Element(Ns + "Name")?.Value, Status: item.Attribute("affectedstatus")?.Value ?? "")).ToHashSet();
        sheet.Set(Fact.VendorNames, DataFacts.Items(data, "vendors")
            .Select(row => (Name: DataFacts.In(row.GetProperty("vendor").GetProperty("name"), language), Status: DataFacts.Status(row)))
            .Where(row => rows.Contains((row.Name, row.Status)))
            .Select(row => $"{row.Name}: {DataFacts.Words(row.Status, language)}"));
        var pages = vuldef.Descendants(Ns + "RelatedItem").Where(item => item.Attribute("type")?.Value == "vendor")
            .Select(item => (item.Element(Ns + "Name")?.Value, item.Element(Ns + "URL")?.Value)).ToHashSet();
        sheet.Set(Fact.Links, DataFacts.LinksOf(data).Where(link => pages.Contains((DataFacts.In(link.Vendor.GetProperty("name"), language), link.Url)))
            .Select(link => $"{link.Vendor.GetProperty("number")} {link.Url}"));
        ReadProducts(sheet, vuldef);
        var descriptions = vuldef.Descendants(Ns + "SolutionItem").Elements(Ns + "Description").Select(description => description.Value);
        sheet.Set(Fact.Solution, string.Join(' ', descriptions));
        sheet.Set(Fact.SolutionType, vuldef.Descendants(Ns + "SolutionItem").FirstOrDefault()?.Attribute("solutiontype")?.Value);
        sheet.Set(Fact.History, vuldef.Descendants(Ns + "HistoryItem").Select(item => item.Element(Ns + "DateTime")?.Value));
        return sheet;
    }

    // Versions stand in the first description; CVEs, and nothing but CVEs, in the last.
    private static void ReadProducts(FactSheet sheet, XDocument vuldef)
    {
        var rows = vuldef.Descendants(Ns + "AffectedItem").Where(item => item.Element(Ns + "ProductName") is not null).ToList();
        sheet.Set(Fact.Products, rows.Select(Name));
        sheet.Set(Fact.ProductCves, rows.Select(row => Name(row) + DataFacts.Bracketed(Cves(row))));
        sheet.Set(Fact.ProductStatuses,
            rows.Select(row => $"{row.Element(Ns + "Name")?.Value} {row.Element(Ns + "ProductName")?.Value}: {row.Attribute("affectedstatus")?.Value}"));
        sheet.Set(Fact.Cpe, rows.Select(row => row.Element(Ns + "Cpe")?.Value).OfType<string>());
        sheet.Set(Fact.Ranges, rows.Where(row => row.Element(Ns + "VersionNumber") is not null)
            .Select(row => RangeText.Join(row.Elements(Ns + "VersionNumber").Select(Conditions))));
    }

    private static string Name(XElement row) =>
        $"{row.Element(Ns + "Name")?.Value} {row.Element(Ns + "ProductName")?.Value} {Versions(row)}".Trim();

    private static string? Versions(XElement row) => row.Elements(Ns + "Description").Select(text => text.Value).FirstOrDefault(text => !AreCves(text));

    private static string[] Cves(XElement row) => row.Elements(Ns + "Description").Select(text => text.Value).LastOrDefault(AreCves)?.Split(", ") ?? [];

    private static bool AreCves(string text) => text.Split(", ").All(part => CveId.TryParse(part, out _));

    private static string Conditions(XElement number) =>
        RangeText.Join((number.HasElements ? number.Elements() : [number]).Select(end => (end.Attribute("operator")?.Value ?? "", end.Value)));
}
