using System.Text.RegularExpressions;

namespace Jvn.Site.Targets.ObjectStorage;

/// <summary>The stage of each address, by its form.</summary>
internal static partial class UploadStages
{
    public static UploadStage Of(string address) =>
        Asset().IsMatch(address) ? UploadStage.Assets
        : Detail().IsMatch(address) ? UploadStage.Details
        : Data().IsMatch(address) ? UploadStage.Data
        : Feed().IsMatch(address) ? UploadStage.Feeds
        : Entrance().IsMatch(address) ? UploadStage.Entrances
        : UploadStage.Lists;

    [GeneratedRegex("^/(en/)?assets/")]
    private static partial Regex Asset();

    [GeneratedRegex(@"^/(en/)?(jp|vu|ta|tr|niscc|vendor)/[^/]+/|^/\.well-known/csaf/white/[0-9]{4}/|^/api/cve/")]
    private static partial Regex Detail();

    [GeneratedRegex(@"^/(api|\.well-known)/")]
    private static partial Regex Data();

    [GeneratedRegex(@"^/(en/)?index\.html$|^/sitemap[^/]*\.xml$|^/robots\.txt$")]
    private static partial Regex Entrance();

    [GeneratedRegex("^/(en/)?(rss|search)/")]
    private static partial Regex Feed();
}
