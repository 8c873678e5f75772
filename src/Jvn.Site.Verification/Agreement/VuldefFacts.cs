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
        sheet.Set(Fact.Cve, vuldef.Descendants(Ns + "RelatedItem").Where(item => item.Attribute("origin")?.Value == "CVE").Select(item => item.Element(Ns + "VulinfoID")?.Value));
        sheet.Set(Fact.Cvss, vuldef.Descendants(Ns + "Vector").Select(vector => vector.Value));
        var rows = vuldef.Descendants(Ns + "AffectedItem").Select(item => (Name: item.Element(Ns + "Name")?.Value, Status: item.Attribute("affectedstatus")?.Value ?? "")).ToHashSet();
        sheet.Set(Fact.VendorNames, DataFacts.Items(data, "vendors")
            .Select(row => (Name: DataFacts.In(row.GetProperty("vendor").GetProperty("name"), language), Status: DataFacts.Status(row)))
            .Where(row => rows.Contains((row.Name, row.Status)))
            .Select(row => $"{row.Name}: {DataFacts.Words(row.Status, language)}"));
        return sheet;
    }
}
