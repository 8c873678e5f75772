using System.Text.RegularExpressions;

namespace Jvn.Site.Targets.ObjectStorage;

/// <summary>When a file comes, where readers see one after the other: none of them meets a link that leads nowhere yet.</summary>
internal enum UploadStage
{
    /// <summary>Styles, scripts, parts of the search index: what pages cannot do without.</summary>
    Assets,

    /// <summary>Advisories, their vendors' pages and all that lies with them; CSAF documents, records of CVEs.</summary>
    Details,

    /// <summary>Other data.</summary>
    Data,

    /// <summary>Feeds and the search.</summary>
    Feeds,

    /// <summary>Lists, the front page, the sitemap.</summary>
    Lists,
}

/// <summary>The stage of each address, by its form.</summary>
internal static partial class UploadStages
{
    /// <summary>In this order.</summary>
    public static IEnumerable<UploadStage> All => Enum.GetValues<UploadStage>();

    public static UploadStage Of(string address) =>
        Asset().IsMatch(address) ? UploadStage.Assets
        : Detail().IsMatch(address) ? UploadStage.Details
        : Data().IsMatch(address) ? UploadStage.Data
        : Feed().IsMatch(address) ? UploadStage.Feeds
        : UploadStage.Lists;

    [GeneratedRegex("^/(en/)?assets/")]
    private static partial Regex Asset();

    [GeneratedRegex(@"^/(en/)?(jp|vu|ta|tr|niscc)/[^/]+/|^/\.well-known/csaf/white/[0-9]{4}/|^/api/cve/")]
    private static partial Regex Detail();

    [GeneratedRegex(@"^/(api|\.well-known)/")]
    private static partial Regex Data();

    [GeneratedRegex("^/(en/)?(rss|search)/")]
    private static partial Regex Feed();
}
