using System.Text.RegularExpressions;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Published;

namespace Jvn.Site.Targets.ObjectStorage;

/// <summary>What an object says of itself to whoever fetches it: the same as the files of <c>src/deploy/nginx</c> make nginx say. A test holds both against
/// each other.</summary>
internal static partial class ServedFile
{
    private const string Soon = "public, max-age=60";
    private const string AtOnce = "public, max-age=5";
    private const string Never = "public, max-age=31536000, immutable";

    /// <summary>By the kind of file alone: no cache time tells that something is about to happen to an address.</summary>
    public static string CacheControl(string address) =>
        address == SiteUrls.NotFound ? AtOnce : NamedByContent().IsMatch(address) ? Never : Soon;

    public static string ContentType(string address)
    {
        var type = FileTypes.Of(Kind(address));
        return FileTypes.HasCharset(type) ? type + "; charset=utf-8" : type;
    }

    // Where the ending alone does not say it.
    private static string Kind(string address) => Path.GetExtension(address) switch
    {
        ".xml" when Feed().IsMatch(address) => "application/rss+xml",
        ".json" when Feed().IsMatch(address) => "application/feed+json",
        ".xml" when OpenSearch().IsMatch(address) => "application/opensearchdescription+xml",
        _ when address == HashList.Address => "text/plain",
        var ending => ending,
    };

    [GeneratedRegex(@"^/(en/)?(assets|search)/(.+/)?[^/]+\.[0-9a-f]{8,64}\.[a-z0-9]+$")]
    private static partial Regex NamedByContent();

    [GeneratedRegex("^/(en/)?rss/(vendor/)?[^/]+$")]
    private static partial Regex Feed();

    [GeneratedRegex("^/(en/)?opensearch[.]xml$")]
    private static partial Regex OpenSearch();
}
