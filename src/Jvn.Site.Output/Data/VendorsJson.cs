using System.Text.Json;
using Jvn.Site.Output.Pages;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Data;

/// <summary>The vendor register as data, in 50音 order: the facts of the vendors' pages.</summary>
internal static class VendorsJson
{
    public static byte[] Render(SiteModel site) => JsonDocuments.Render(json => json.WriteObject(() =>
    {
        JsonHead.Write(json, site.Settings, "vendors");
        json.WriteInstant("modified", PageTimes.Newest(site));
        json.WriteRows("vendors", site.Vendors, (row, vendor) => WriteVendor(row, vendor, site));
    }));

    private static void WriteVendor(Utf8JsonWriter json, PublicVendor vendor, SiteModel site)
    {
        json.WriteNumber("number", vendor.Number.Value);
        json.WriteText("name", vendor.Name, withEnglish: true);
        json.WriteStrings("aliases", vendor.Aliases);
        json.WriteForeign("site", vendor.Site);
        json.WriteAddresses("url", site.Settings, language => SiteUrls.Vendor(vendor.Number, language));
        if (vendor.Listing is { } listing)
            json.WriteObject("unreachable", () => WriteListing(json, listing));
        json.WriteObjects("advisories", site.MentionsOf(vendor.Number), mention =>
        {
            json.WriteString("id", mention.Advisory.Id.Text);
            json.WriteString("state", DataWords.State(mention.Advisory));
            json.WriteOptional("status", mention.Statement?.Status?.Word());
        });
    }

    private static void WriteListing(Utf8JsonWriter json, PublicListing listing)
    {
        json.WriteDay("contact-since", listing.Since);
        json.WriteInstant("listed", listing.ListedAt);
        json.WriteInstant("products-listed", listing.ProductsListedAt);
        json.WriteObjects("products", listing.Products, product =>
        {
            json.WriteString("name", product.Name);
            json.WriteOptional("versions", product.Versions);
        });
        json.WriteInstant("answered", listing.AnsweredAt);
    }
}
