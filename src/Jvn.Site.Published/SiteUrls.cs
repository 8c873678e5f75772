using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Jvn.Site.Published;

/// <summary>Every address the site has, root-relative. Pages end with a slash; nothing else knows how an address is made.</summary>
public static partial class SiteUrls
{
    public const string NotFound = "/404.html";

    /// <summary>All advisories as data, in short.</summary>
    public const string AdvisoriesData = "/api/advisories.json";

    /// <summary>Records of CVEs.</summary>
    public const string CveFolder = "/api/cve/";

    /// <summary>All vendors as data.</summary>
    public const string VendorsData = "/api/vendors.json";

    /// <summary>What a program needs to know to tell whether it has seen all.</summary>
    public const string StatusData = "/api/status.json";

    /// <summary>Names the parts of the sitemap.</summary>
    public const string Sitemap = "/sitemap.xml";

    /// <summary>What the addresses of its parts begin with.</summary>
    public const string SitemapParts = "/sitemap-";

    public const string Robots = "/robots.txt";

    public const string SecurityTxt = "/.well-known/security.txt";

    /// <summary>Who provides CSAF documents, and where they are (CSAF 2.0, section 7.1.9).</summary>
    public const string CsafProvider = "/.well-known/csaf/provider-metadata.json";

    /// <summary>The ROLIE service document.</summary>
    public const string CsafService = "/.well-known/csaf/service.json";

    /// <summary>Documents of TLP:WHITE, in folders of years, with their lists.</summary>
    public const string CsafFolder = "/.well-known/csaf/white/";

    /// <summary>The ROLIE feed of all documents.</summary>
    public const string CsafFeed = CsafFolder + "csaf-feed-tlp-white.json";

    public const string CsafIndex = CsafFolder + "index.txt";

    public const string CsafChanges = CsafFolder + "changes.csv";

    /// <summary>The OpenPGP key that signatures are verified with.</summary>
    public const string OpenPgpKey = "/openpgp-key.asc";

    public static string Home(Language language) => In(language, "/");

    public static string Series(AdvisoryKind kind, Language language) => In(language, $"/{Folder(kind)}/");

    public static string Advisory(AdvisoryId id, Language language) => In(language, $"/{Folder(id.Kind)}/{id.Slug}/");

    /// <summary>The vendor page of the guideline's figure 2.</summary>
    public static string Statement(AdvisoryId id, VendorNumber vendor, Language language) => $"{Advisory(id, language)}{vendor}/";

    /// <summary>Attachments stand once, under the Japanese page.</summary>
    public static string Attachment(AdvisoryId id, string name) => Advisory(id, Language.Japanese) + name;

    public static string Years(Language language) => In(language, "/report/");

    public static string Year(int year, Language language) => In(language, $"/report/{year:0000}/");

    public static string UnreachableAdvisories(Language language) => In(language, "/adj/");

    public static string UnreachableDevelopers(Language language) => In(language, "/reply/");

    public static string Vendors(Language language) => In(language, "/nav/");

    public static string Vendor(VendorNumber vendor, Language language) => In(language, $"/vendor/{vendor}/");

    public static string Search(Language language) => In(language, "/search/");

    /// <summary>A year's part of the search index. Named by its content, as assets are, and among them, so that one rule of caching holds for all.</summary>
    public static string SearchShard(int year, string hash, Language language) =>
        $"/assets/search/{(language == Language.English ? "en" : "ja")}/{year:0000}.{hash}.txt";

    /// <summary>The vendors of the search index, of both languages.</summary>
    public static string SearchVendors(string hash) => $"/assets/search/vendors.{hash}.txt";

    public static string Statistics(Language language) => In(language, "/statistics/");

    /// <summary>A picture of the statistics. The name is fixed: who shows it elsewhere shows the newest.</summary>
    public static string StatisticsPicture(string name, Language language) => $"{Statistics(language)}{name}.svg";

    public static string About(Language language) => In(language, "/about/");

    /// <summary>The accessibility policy (ウェブアクセシビリティ方針).</summary>
    public static string Accessibility(Language language) => In(language, "/about/accessibility/");

    /// <summary>What the accessibility tests found.</summary>
    public static string AccessibilityResults(Language language) => In(language, "/about/accessibility/results/");

    public static string Feeds(Language language) => In(language, "/rss/");

    public static string Feed(FeedChannel channel, FeedFormat format, Language language) => $"{Feeds(language)}{channel.Stem}{format.Ending}";

    /// <summary>An advisory as data, both languages in one file.</summary>
    public static string AdvisoryData(AdvisoryId id) => Advisory(id, Language.Japanese) + "index.json";

    /// <summary>An advisory in VULDEF, one file a language.</summary>
    public static string Vuldef(AdvisoryId id, Language language) => Advisory(id, language) + "vuldef.xml";

    /// <summary>The advisories of a year as data, in short.</summary>
    public static string YearData(int year) => $"/api/{year:0000}.json";

    /// <summary>What the files of data may look like (JSON Schema); <paramref name="what"/> is <c>advisory</c>, <c>index</c> or <c>vendors</c>.</summary>
    public static string DataSchema(string what) => $"/api/schema/{what}.json";

    /// <summary>The record of a CVE that was assigned here (CVE JSON 5).</summary>
    public static string CveRecord(CveId cve) => $"{CveFolder}{cve.Text}.json";

    /// <summary>A part of the sitemap, from 1 on.</summary>
    public static string SitemapPart(int number) => $"{SitemapParts}{number}.xml";

    /// <summary>How a browser can search here.</summary>
    public static string OpenSearch(Language language) => In(language, "/opensearch.xml");

    /// <summary>Named after the identifier, as section 5.1 of CSAF 2.0 makes file names, in the folder of the year of the first publication.</summary>
    public static string CsafDocument(AdvisoryId id, DateTimeOffset publishedAt) =>
        $"{CsafFolder}{JapanTime.Year(publishedAt):0000}/{NotOfFileNames().Replace(id.Text.ToLowerInvariant(), "_")}.json";

    /// <summary>The ROLIE feed of the documents in the folder of a year.</summary>
    public static string CsafYearFeed(int year) => $"{CsafFolder}csaf-feed-tlp-white-{year:0000}.json";

    /// <summary>The detached OpenPGP signature of a file.</summary>
    public static string Signature(string address) => address + ".asc";

    private static string In(Language language, string address) => language == Language.English ? "/en" + address : address;

    private static string Folder(AdvisoryKind kind) => kind switch
    {
        AdvisoryKind.Jvn => "jp",
        AdvisoryKind.JvnVu => "vu",
        AdvisoryKind.JvnTa => "ta",
        AdvisoryKind.JvnTr => "tr",
        AdvisoryKind.Niscc => "niscc",
        _ => throw new UnreachableException(),
    };

    [GeneratedRegex("[^+\\-a-z0-9]+")]
    private static partial Regex NotOfFileNames();
}
