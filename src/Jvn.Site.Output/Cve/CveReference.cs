using System.Text.Json;
using Jvn.Site.Output.Data;
using Jvn.Site.Published;
using Jvn.Site.Theme.Parts;

namespace Jvn.Site.Output.Cve;

/// <summary>An entry of <c>references</c>.</summary>
/// <param name="Tag">A word of the schema; null where none fits.</param>
internal sealed record CveReference(string Url, string Name, string? Tag = null)
{
    private const int Most = 512;
    private const int LongestName = 512;
    private const int LongestUrl = 2048;

    /// <summary>The pages of the advisories, those of vendors, then further reading. No address twice.</summary>
    public static IEnumerable<CveReference> Of(CveRecord record) => record.Advisories.SelectMany(advisory => Own(advisory, record.Settings))
        .Concat(record.Advisories.SelectMany(OfVendors))
        .Concat(record.Advisories.SelectMany(Further))
        .Where(reference => reference.Url.Length <= LongestUrl)
        .DistinctBy(reference => reference.Url)
        .Take(Most);

    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("url", Url);
        if (Name.Length > 0)
            json.WriteString("name", Name);
        if (Tag is not null)
            json.WriteStrings("tags", [Tag]);
    }

    private static IEnumerable<CveReference> Own(ShownAdvisory advisory, SiteSettings settings) =>
        new[] { Language.English, Language.Japanese }.Select(language => new CveReference(
            settings.Absolute(SiteUrls.Advisory(advisory.Id, language)),
            CveText.Line($"{advisory.Id}: {advisory.Headline.Title.In(language).Text}", LongestName),
            "third-party-advisory"));

    private static IEnumerable<CveReference> OfVendors(ShownAdvisory advisory) =>
        from row in VendorLinks.Of(advisory)
        let address = WebAddress.Of(row.Link.Url)
        where address is not null
        select new CveReference(address, CveText.Line(row.Link.Title ?? row.Vendor.Name, LongestName), "vendor-advisory");

    private static IEnumerable<CveReference> Further(ShownAdvisory advisory) =>
    [
        .. from reference in advisory.References
           let address = WebAddress.Of(reference.Url)
           where address is not null
           select new CveReference(address, CveText.Line(reference.Title, LongestName)),
        .. from name in advisory.Related.JvnIpedia
           let address = RelatedAddress.OfJvnIpedia(name, Language.English)
           where address is not null
           select new CveReference(address, CveText.Line(name, LongestName), "vdb-entry"),
    ];
}
