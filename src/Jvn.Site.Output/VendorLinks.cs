using Jvn.Site.Published;

namespace Jvn.Site.Output;

/// <summary>Every page that a vendor has about an advisory, whether it has a status or not.</summary>
internal static class VendorLinks
{
    /// <summary>In the order of the page.</summary>
    public static IEnumerable<(PublicVendorName Vendor, PublicLink Link)> Of(ShownAdvisory advisory) =>
    [
        .. advisory.Statements.SelectMany(statement => statement.Links.Select(link => (statement.Vendor, link))),
        .. advisory.LinkedVendors.SelectMany(linked => linked.Links.Select(link => (linked.Vendor, link))),
    ];
}
