namespace Jvn.Site.Targets.Tests.ObjectStorage;

/// <summary>A file of every kind that a site has, in every folder that decides on headers; long texts have compressed forms, short ones have none.</summary>
internal static class FrontSite
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("長い文。", 500));

    /// <param name="number">Tells the long texts of one release from those of another.</param>
    public static MadeRelease Make(int number = 1) => new(number,
    [
        .. new[]
        {
            "/index.html", "/404.html", "/en/index.html", "/jp/JVN00000001/index.html", "/jp/JVN00000001/995312/index.html", "/jp/JVN00000001/index.json",
            "/jp/JVN00000001/vuldef.xml", "/en/jp/JVN00000001/vuldef.xml", "/report/2026/index.html", "/en/report/2026/index.html", "/rss/index.html",
            "/rss/jvn.rdf", "/rss/jvn.xml", "/rss/jvn.atom", "/rss/jvn.json", "/rss/vendor/1.xml", "/en/rss/jvn.json", "/opensearch.xml", "/en/opensearch.xml",
            "/assets/site.0123456789abcdef.css", "/assets/search/ja/2026.0123456789abcdef.txt", "/assets/logo.svg", "/api/advisories.json", "/api/2026.json",
            "/.well-known/csaf/white/2026/jvn_00000001.json", "/.well-known/csaf/white/changes.csv", "/.well-known/security.txt", "/robots.txt",
            "/sitemap.xml", "/statistics/years.svg",
        }.Select(address => (address, $"{address} {number} {Long}")),
        .. new[]
        {
            "/short.html", "/short.json", "/.well-known/csaf/white/2026/jvn_00000001.json.asc", "/.well-known/csaf/white/2026/jvn_00000001.json.sha256",
            "/jp/JVN00000001/keys.png", "/jp/JVN00000001/図 1.png", "/jp/JVN00000001/notes.md", "/jp/JVN00000001/report.pdf", "/jp/JVN00000001/data.bin",
            "/openpgp-key.asc",
        }.Select(address => (address, address)),
    ]);
}
