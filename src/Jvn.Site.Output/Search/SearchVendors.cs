using System.Text;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Search;

/// <summary>The vendors that the shards name by number, a line each, for both languages: number, Japanese name, English name, reading, aliases.</summary>
internal static class SearchVendors
{
    public static SearchFile Of(IEnumerable<PublicVendor> vendors)
    {
        var lines = new StringBuilder();
        foreach (var vendor in vendors.OrderBy(vendor => vendor.Number))
        {
            SearchText.AppendLine(
                lines,
                vendor.Number.ToString(),
                SearchText.Clean(vendor.Name.Japanese),
                SearchText.Clean(vendor.Name.English ?? ""),
                SearchText.Clean(vendor.Kana ?? ""),
                SearchText.Values(vendor.Aliases));
        }

        return SearchFile.Of(lines, SiteUrls.SearchVendors);
    }
}
