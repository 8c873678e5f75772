using System.Collections.Immutable;
using System.Text;
using Jvn.Site.Diagnostics;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;
using Jvn.Site.Signing;
using Xunit;

namespace Jvn.Site.Verification.Tests;

/// <summary>Each fault is found as what it is, where it is, and nothing else with it.</summary>
public sealed class SiteVerificationTests(BuiltSite built) : IClassFixture<BuiltSite>
{
    private const string Page = "/jp/JVN10000001/index.html";
    private const string English = "/en/jp/JVN10000001/index.html";
    private const string Data = "/jp/JVN10000001/index.json";
    private const string Csaf = "/.well-known/csaf/white/2026/jvn_10000001.json";
    private const string Vuldef = "/jp/JVN10000001/vuldef.xml";
    private const string Feed = "/rss/2026.rdf";
    private const string Record = "/api/cve/CVE-2026-12347.json";

    [Fact]
    public void An_untouched_site_keeps_every_promise()
    {
        Assert.Empty(Findings(new AlteredSite(built)));
        Assert.Empty(Findings(new AlteredSite(built).Sealed()));
        Assert.Empty(SiteVerification.Run(built.Tree, built.Key.Public, built.Now));
    }

    [Fact]
    public void A_file_that_is_altered_gone_or_strange_is_found_by_its_hash()
    {
        Assert.Equal([$"JVN6022 {SiteUrls.Robots}"], Found(site => site.Put(SiteUrls.Robots, "")));
        Assert.Equal([$"JVN6023 {SiteUrls.Robots}"], Found(site => site.Remove(SiteUrls.Robots)));
        Assert.Equal(["JVN6024 /stranger.txt"], Found(site => site.Put("/stranger.txt", "")));
        Assert.Equal([$"JVN6032 {HashList.SignatureAddress}"], Found(site => site.Put(HashList.SignatureAddress, Text(site, Csaf + ".asc"))));
        Assert.Equal([$"JVN6021 {HashList.Address}", $"JVN6032 {HashList.SignatureAddress}"], Found(site => site.Put(HashList.Address, "nonsense")));
    }

    [Fact]
    public void Signatures_are_verified()
    {
        Assert.Equal([$"JVN6031 {Csaf}.asc"], Found(site => site.Remove(Csaf + ".asc"), listed: true)
            .Where(finding => !finding.StartsWith("JVN6035", StringComparison.Ordinal)));
        Assert.Equal([$"JVN6032 {Csaf}.asc"], Found(site => site.Put(Csaf + ".asc", "nonsense"), listed: true));
        Assert.Equal([$"JVN6033 {SiteUrls.OpenPgpKey}"],
            Found(site => site.Put(SiteUrls.OpenPgpKey, Encoding.ASCII.GetString(VerificationKey.Read(new KeyPlan().Public())!.Render())), listed: true));
        Assert.Equal([$"JVN6033 {SiteUrls.OpenPgpKey}"], Findings(new AlteredSite(built), VerificationKey.Read(new KeyPlan().Public())));
        Assert.Contains(SiteVerification.Run(built.Tree, null, built.Now.AddYears(-1)), finding => finding.Rule.Id == "JVN6032");
    }

    [Fact]
    public void Hashes_and_lists_of_csaf_are_held_against_what_is_there()
    {
        Assert.Equal([$"JVN6034 {Csaf}.sha256"], Found(site => site.Put(Csaf + ".sha256", Text(site, Csaf + ".sha512")), listed: true));
        Assert.Equal([$"JVN6036 {SiteUrls.CsafChanges}"],
            Found(site => site.Put(SiteUrls.CsafChanges, Text(site, SiteUrls.CsafChanges).Split('\n', 2)[1]), sealedAgain: true));
        Assert.Equal([$"JVN6035 {SiteUrls.CsafChanges}"], Found(site =>
            site.Put(SiteUrls.CsafChanges, Text(site, SiteUrls.CsafChanges) + "\"2026/none.json\",\"2026-01-01T00:00:00+09:00\"\n"), sealedAgain: true));
    }

    [Fact]
    public void Pages_are_looked_at()
    {
        Assert.Equal([$"JVN6041 {English}"], Found(site => site.Replace(English, "<html lang=\"en\">", "<html lang=\"ja\">"), sealedAgain: true));
        Assert.Equal([$"JVN6042 /index.html"],
            Found(site => site.Put("/index.html", Between(Text(site, "/index.html"), "<title>", "</title>", "")), sealedAgain: true));
        Assert.Equal([$"JVN6043 {Page}"], Found(site => site.Replace(Page, "<main id=\"main\">", "<main id=\"main\"><p id=\"main\"></p>"), sealedAgain: true));
        Assert.Equal([$"JVN6044 {Page}"], Found(site => site.Replace(Page, "base-uri", "base-url"), sealedAgain: true));
        Assert.Equal([$"JVN7002 {Page}"],
            Found(site => site.Replace(Page, "<main id=\"main\">", "<main id=\"main\"><a href=\"/nowhere/\">x</a>"), sealedAgain: true));
        foreach (var bad in new[]
        {
            "<p onclick=\"x()\">", "<p style=\"color: red\">", "<script>x()</script>", "<style>p {}</style>",
                "<img src=\"https://elsewhere.example/x.png\" alt=\"\">",
            "<iframe></iframe>", "<img src=\"//elsewhere.example/x.png\" alt=\"\">", "<a href=\"javascript:x()\">x</a>",
                "<link rel=\"stylesheet\" href=\"https://elsewhere.example/x.css\">",
        })
        {
            Assert.Equal([$"JVN6045 {Page}"], Found(site => site.Replace(Page, "<main id=\"main\">", "<main id=\"main\">" + bad), sealedAgain: true));
        }
    }

    [Fact]
    public void No_page_is_one_of_a_preview() => Assert.Equal(
        [$"JVN6046 {Page}"], Found(site => site.Replace(Page, "</body>", $"{PreviewMark.Element} data-state=\"released\"></div></body>"), sealedAgain: true));

    [Fact]
    public void Schemas_are_satisfied()
    {
        Assert.Equal([$"JVN6051 {Data}"], Found(site => site.Replace(Data, "\"form\": \"ordinary\"", "\"form\": \"odd\""), sealedAgain: true));
        Assert.Equal(["JVN6051 /api/vendors.json"], Found(site => site.Replace("/api/vendors.json", "\"number\":", "\"numero\":"), sealedAgain: true));
        Assert.Equal(["JVN6051 /api/status.json"],
            Found(site => site.Replace("/api/status.json", "\"build\": \"", "\"build\": \"x"), sealedAgain: true).Where(found => found.StartsWith("JVN6051")));
        Assert.Equal([$"JVN6051 {Csaf}"], Found(site => site.Replace(Csaf, "\"csaf_version\": \"2.0\"", "\"csaf_version\": \"3.0\""), sealedAgain: true));
        Assert.Equal([$"JVN6051 {SiteUrls.CsafProvider}"],
            Found(site => site.Replace(SiteUrls.CsafProvider, "csaf_trusted_provider", "csaf_friend"), sealedAgain: true));
        Assert.Equal([$"JVN6051 {SiteUrls.CsafFeed}"],
            Found(site => site.Replace(SiteUrls.CsafFeed, "\"version\":\"2.0\"", "\"version\":\"1.0\""), sealedAgain: true));
        Assert.Equal([$"JVN6051 {Vuldef}"], Found(site => site.Replace(Vuldef, "</Title>", "</Title><Odd/>"), sealedAgain: true));
        Assert.Equal([$"JVN6051 {Feed}"], Found(site => site.Replace(Feed, "</channel>", "<odd/></channel>"), sealedAgain: true));
        Assert.Equal(["JVN6051 /sitemap-1.xml"], Found(site => site.Replace("/sitemap-1.xml", "<loc>", "<odd/><loc>"), sealedAgain: true));
        Assert.Equal(["JVN6052 /rss/jvn.atom"], Found(site => site.Replace("/rss/jvn.atom", "</feed>", ""), sealedAgain: true));
        Assert.Equal(["JVN6052 /rss/jvn.json"], Found(site => site.Put("/rss/jvn.json", "{"), sealedAgain: true));
    }

    [Theory]
    [InlineData("\"modified\": \"20", "\"modified\": \"19")]
    [InlineData("\"published\": ", "\"published\": 1")]
    [InlineData("\"withdrawn\": ", "\"withdrawn\": 1")]
    [InlineData("\"vendors\": ", "\"vendors\": 1")]
    [InlineData("\"ordinary\": ", "\"ordinary\": 1")]
    public void The_status_agrees_with_the_other_data(string was, string said) =>
        Assert.Equal([$"JVN6053 {SiteUrls.StatusData}"],
            Found(site => site.Replace(SiteUrls.StatusData, was, said), sealedAgain: true).Distinct());

    [Fact]
    public void The_build_of_the_status_changes_with_the_data() => Assert.Contains($"JVN6053 {SiteUrls.StatusData}",
        Found(site => site.Replace("/api/vendors.json", "\"number\":1", "\"number\":9"), listed: true));

    public static TheoryData<string, string, string> Lies => new()
    {
        { Page, "<h1>架空CMS", "<h1>架空CMT" },
        { Page, "CVE-2026-12345</a>", "CVE-2026-12346</a>" },
        { Page, ">CWE-79</a>", ">CWE-89</a>" },
        { Page, "href=\"https://www.example.com/notice\"", "href=\"https://www.example.com/other\"" },
        { Csaf, "\"id\": \"CWE-79\"", "\"id\": \"CWE-89\"" },
        { Csaf, "https://www.example.com/notice", "https://www.example.com/other" },
        { Vuldef, "<VulinfoID>CWE-79", "<VulinfoID>CWE-89" },
        { Vuldef, "https://www.example.com/notice", "https://www.example.com/other" },
        { Page, "<code>CVSS:3.1/AV:N", "<code>CVSS:3.1/AV:L" },
        { Page, "<th scope=\"row\">架空ソフト</th>", "<th scope=\"row\">実在ソフト</th>" },
        { Page, "<dd><time datetime=\"2026-03-01T12:00:00+09:00\">", "<dd><time datetime=\"2026-03-02T12:00:00+09:00\">" },
        { Csaf, "\"title\": \"架空CMS", "\"title\": \"架空CMT" },
        { Csaf, "\"initial_release_date\": \"2026-03-01", "\"initial_release_date\": \"2026-02-01" },
        { Csaf, "\"cve\": \"CVE-2026-12345\"", "\"cve\": \"CVE-2026-12346\"" },
        { Csaf, "\"vectorString\": \"CVSS:3.1/AV:N", "\"vectorString\": \"CVSS:3.1/AV:L" },
        { Csaf, "(100001)", "(100002)" },
        { Csaf, "：不明 / Unknown", "：該当製品なし / Not vulnerable" },
        { Vuldef, "<Title>架空CMS", "<Title>架空CMT" },
        { Vuldef, "affectedstatus=\"unknown\"", "affectedstatus=\"notvulnerable\"" },
        { Vuldef, "<DateLastUpdated>2026-03-01", "<DateLastUpdated>2026-03-02" },
        { Vuldef, "<VulinfoID>CVE-2026-12345", "<VulinfoID>CVE-2026-12346" },
        { Vuldef, "<Vector>CVSS:3.1/AV:N", "<Vector>CVSS:3.1/AV:L" },
        { Feed, "<title>架空CMS におけるクロスサイトスクリプティングの脆弱性 0001", "<title>架空CMT" },
        { Feed, "id=\"CVE-2026-12345\"", "id=\"CVE-2026-12346\"" },
        { Feed, "vector=\"CVSS:3.1/AV:N", "vector=\"CVSS:3.1/AV:L" },
        { "/rss/2026.xml", "<title>架空CMS におけるクロスサイトスクリプティングの脆弱性 0001", "<title>架空CMT" },
        { "/rss/2026.xml", "id=\"CVE-2026-12345\"", "id=\"CVE-2026-12346\"" },
        { "/rss/2026.xml", "<pubDate>Sun, 01 Mar 2026", "<pubDate>Mon, 02 Mar 2026" },
        { "/rss/2026.atom", "<updated>2026-03-01T12:00:00+09:00</updated>\n    <summary", "<updated>2026-03-05T12:00:00+09:00</updated>\n    <summary" },
        { Page, "3.1.0 より前", "3.0.0 より前" },
        { Page, "<strong>アップデートする</strong>", "<strong>使用を停止する</strong>" },
        { Page, "<div>更新する</div>", "<div>更新しない</div>" },
        { Csaf, "3.1.0 より前\"", "3.0.0 より前\"" },
        { Csaf, "vers:generic/\\u003C3.1.0", "vers:generic/\\u003C3.0.0" },
        { Csaf, "\"known_affected\"", "\"known_not_affected\"" },
        { Csaf, "cpe:2.3:a:kakuu:cms:", "cpe:2.3:a:kakuu:cmt:" },
        { Csaf, "アップデートする / Update", "使用を停止する / Stop using the product" },
        { Vuldef, "3.1.0 より前", "3.0.0 より前" },
        { Vuldef, "operator=\"lt\">3.1.0", "operator=\"lt\">3.0.0" },
        { Vuldef, "affectedstatus=\"vulnerable\"", "affectedstatus=\"vulnerable_investigating\"" },
        { Vuldef, "cpe:2.3:a:kakuu:cms:", "cpe:2.3:a:kakuu:cmt:" },
        { Vuldef, "<Description>CVE-2026-12345</Description>", "<Description>CVE-2026-12346</Description>" },
        { Vuldef, "solutiontype=\"fixed\"", "solutiontype=\"workaround\"" },
        { Vuldef, "<Description>更新する</Description>", "<Description>更新しない</Description>" },
        { Feed, "cpe:2.3:a:kakuu:cms:", "cpe:2.3:a:kakuu:cmt:" },
        { "/rss/2026.xml", "cpe:2.3:a:kakuu:cms:", "cpe:2.3:a:kakuu:cmt:" },
        { Record, "\"cveId\": \"CVE-2026-12347\"", "\"cveId\": \"CVE-2026-12348\"" },
        { Record, "\"title\": \"Vulnerability in", "\"title\": \"No vulnerability in" },
        { Record, "\"datePublic\": \"2026-03-03", "\"datePublic\": \"2026-03-02" },
        { Record, "\"CWE-79: ", "\"CWE-89: " },
        { Record, "\"vectorString\": \"CVSS:3.1/AV:N", "\"vectorString\": \"CVSS:3.1/AV:L" },
        { Record, "\"product\": \"架空CMS", "\"product\": \"架空CMT" },
        { Record, "\"lessThan\": \"3.1.0\"", "\"lessThan\": \"3.0.0\"" },
        { Record, "\"status\": \"affected\"", "\"status\": \"unaffected\"" },
        { Record, "cpe:2.3:a:kakuu:cms:", "cpe:2.3:a:kakuu:cmt:" },
        { Record, "https://www.example.com/notice", "https://www.example.com/other" },
        { "/rss/2026.json", "\"date_published\": \"2026-03-01", "\"date_published\": \"2026-02-01" },
    };

    [Theory]
    [MemberData(nameof(Lies))]
    public void A_file_that_says_something_else_than_the_others_is_named(string address, string truth, string lie)
    {
        var found = Found(site => site.Replace(address, truth, lie), sealedAgain: true).Distinct().ToList();
        Assert.Equal([$"JVN6053 {address}"], found);
    }

    [Fact]
    public async Task A_build_puts_no_file_in_place_that_breaks_the_form_it_promises()
    {
        Assert.Empty(Forms(built.Tree));
        var odd = new AlteredSite(built);
        odd.Replace(Data, "\"form\": \"ordinary\"", "\"form\": \"odd\"");
        Assert.Equal([$"JVN6051 {Data}"], Forms(odd).Select(finding => $"{finding.Rule.Id} {finding.Location.Path}"));
        odd = new AlteredSite(built);
        odd.Replace(Csaf, "\"category\": \"coordinator\"", "\"category\": \"odd\"");
        Assert.Equal([$"JVN6051 {Csaf}"], Forms(odd).Select(finding => $"{finding.Rule.Id} {finding.Location.Path}"));

        using var site = new SigningSite();
        await site.BuildAsync();
        var before = site.Files("www");
        foreach (var asset in Directory.EnumerateFiles(Checkout.At("theme", "assets"), "*", SearchOption.AllDirectories))
            site.Put(Path.Combine("theme", "assets", Path.GetRelativePath(Checkout.At("theme", "assets"), asset)), File.ReadAllBytes(asset));
        site.Put("theme/assets/broken.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\">");
        var (code, said) = await site.RunAsync("build", "--input", site.At("input"), "--theme", site.At("theme"), "--output", site.Output);
        Assert.True(code == 3, said);
        Assert.Contains("JVN6052", said);
        Assert.Equal(before, site.Files("www"));
    }

    [Theory]
    [MemberData(nameof(Lies))]
    public void A_publisher_finds_it_in_what_it_has_changed_and_in_nothing_else(string address, string truth, string lie)
    {
        var site = new AlteredSite(built);
        site.Replace(address, truth, lie);
        Assert.Equal([$"JVN6053 {address}"], Changed(site.Sealed(), address).Distinct());
        Assert.Empty(Changed(site.Sealed(), SiteUrls.Robots));
    }

    [Fact]
    public void A_publisher_verifies_signatures_and_hashes_of_what_it_has_changed()
    {
        var altered = new AlteredSite(built);
        altered.Replace(Csaf, "架空CMS", "架空CMT");
        Assert.Superset(new HashSet<string> { $"JVN6032 {Csaf}.asc", $"JVN6034 {Csaf}.sha256" }, Changed(altered.Listed(), Csaf).ToHashSet());
        var unsigned = new AlteredSite(built);
        unsigned.Remove(Csaf + ".asc");
        Assert.Contains($"JVN6031 {Csaf}.asc", Changed(unsigned.Listed(), SiteUrls.Robots));
    }

    [Fact]
    public void The_index_of_data_names_every_advisory_and_no_other()
    {
        Assert.Equal([$"JVN6035 {SiteUrls.AdvisoriesData}", $"JVN6036 {SiteUrls.AdvisoriesData}"],
            Found(site => site.Replace(SiteUrls.AdvisoriesData, "/jp/JVN10000001/index.json", "/jp/JVN10000009/index.json"), sealedAgain: true));
        Assert.Equal(["JVN6036 /rss/2026.xml"], Found(site =>
            site.Replace("/rss/2026.xml", "<link>https://jvn.example.jp/jp/JVN10000001/", "<link>https://jvn.example.jp/jp/JVN10000009/"), sealedAgain: true));
        Assert.Equal(["JVN6036 /rss/2026.json"], Found(site =>
            site.Replace("/rss/2026.json", "\"url\": \"https://jvn.example.jp/jp/JVN10000001/\"", "\"url\": \"https://jvn.example.jp/jp/JVN10000009/\""),
            sealedAgain: true));
    }

    [Fact]
    public void Whatever_a_file_holds_the_rest_is_looked_at()
    {
        foreach (var address in new[] { Data, Csaf, Vuldef, Feed, SiteUrls.CsafProvider, SiteUrls.CsafFeed, SiteUrls.AdvisoriesData,
            SiteUrls.DataSchema("advisory"), "/rss/2026.json", "/rss/2026.atom", "/rss/2026.xml", "/sitemap-1.xml", Page })
        {
            foreach (var nonsense in new[] { "", "null", "{}", "[]", "{\"id\": null, \"document\": null, \"items\": [null]}", "<x/>",
                "<!DOCTYPE x [<!ENTITY e 'e'>]><x>&e;</x>" })
            {
                var found = Found(site => site.Put(address, nonsense), sealedAgain: true);
                Assert.True(found.Exists(finding => finding.EndsWith(address, StringComparison.Ordinal))
                    || (address == SiteUrls.DataSchema("advisory") && nonsense is "{}"), $"{address}: {nonsense}: {string.Join(", ", found)}");
            }
        }
    }

    [Fact]
    public async Task The_command_says_what_it_found_and_with_which_key()
    {
        var whole = await built.Site.RunAsync("verify", built.Site.Output, "--key", built.Site.Put("public.asc", built.Key.Public.Render()));
        Assert.True(whole.Code == 0, whole.Said);
        Assert.Contains("every promise is kept", whole.Said);
        Assert.Contains($"the given key {built.Key.Fingerprint}", whole.Said);
        Assert.Contains("only that the site is consistent with itself", (await built.Site.RunAsync("verify", built.Site.Output)).Said);
        Assert.Equal(4, (await built.Site.RunAsync("verify", built.Site.Output, "--key", built.Site.At("input/site.yml"))).Code);
        Assert.Equal(2, (await built.Site.RunAsync("verify", built.Site.At("nowhere"))).Code);

        using var other = new SigningSite();
        await other.BuildAsync();
        Assert.Contains("unsigned.", (await other.RunAsync("verify", other.Output)).Said);
        File.AppendAllText(other.Output + "/robots.txt", "x");
        var altered = await other.RunAsync("verify", other.Output, "--format", "json");
        Assert.Equal(3, altered.Code);
        Assert.Contains("\"code\": \"JVN6022\"", altered.Said);
    }

    [Fact]
    public async Task What_the_input_withholds_is_looked_for_in_every_file()
    {
        using var site = new SigningSite();
        site.PutAdvisory("JVN#20000009", "2026-12-01T12:00:00+09:00");
        await site.BuildAsync();
        string[] verify = ["verify", site.Output, "--withheld", "--input", site.At("input"), "--theme", Checkout.At("theme")];
        var clean = await site.RunAsync(verify);
        Assert.True(clean.Code == 0, clean.Said);

        await site.BuildAsync("--as-of", "2026-12-02T12:00:00+09:00");
        Assert.Equal(0, (await site.RunAsync("verify", site.Output)).Code);
        var leaky = await site.RunAsync(verify);
        Assert.Equal(3, leaky.Code);
        Assert.Contains("jp/JVN20000009/index.html:1:1: error JVN7001", leaky.Said);
        var told = await site.RunAsync([.. verify, "--redact"]);
        Assert.Equal(3, told.Code);
        Assert.DoesNotContain("20000009", told.Said);
        Assert.Equal(0, (await site.RunAsync([.. verify, "--as-of", "2026-12-02T12:00:00+09:00"])).Code);
    }

    [Theory]
    [InlineData("input/advisories/JVN20000009.md", "---\nid: JVN#20000009\n", 1, "error JVN")]
    [InlineData("nowhere", "", 2, "There is no folder")]
    public async Task An_input_that_cannot_be_read_cannot_be_looked_for(string file, string text, int expected, string words)
    {
        using var site = new SigningSite();
        await site.BuildAsync();
        site.Put(file, text);
        var input = file.StartsWith("input/", StringComparison.Ordinal) ? site.At("input") : site.At("missing");
        var (code, said) = await site.RunAsync("verify", site.Output, "--withheld", "--input", input, "--theme", Checkout.At("theme"));
        Assert.True(code == expected, said);
        Assert.Contains(words, said);
    }

    [Fact]
    public async Task The_demonstration_site_keeps_every_promise()
    {
        using var site = new SigningSite();
        var (code, said) = await site.RunAsync("build", "--input", Checkout.At("input"), "--theme", Checkout.At("theme"), "--output", site.Output);
        Assert.True(code == 0, said);
        var verified = await site.RunAsync("verify", site.Output);
        Assert.True(verified.Code == 0, verified.Said);
    }

    private List<string> Found(Action<AlteredSite> alter, bool sealedAgain = false, bool listed = false)
    {
        var site = new AlteredSite(built);
        alter(site);
        return Findings(sealedAgain ? site.Sealed() : listed ? site.Listed() : site);
    }

    private List<string> Findings(AlteredSite site, VerificationKey? key = null) =>
        [.. SiteVerification.Run(site, key, built.Now).Select(finding => $"{finding.Rule.Id} {finding.Location.Path}").Order(StringComparer.Ordinal)];

    private List<string> Changed(AlteredSite site, string address) =>
        [.. SiteVerification.Run(site, null, built.Now, new HashSet<string> { address }).Select(finding => $"{finding.Rule.Id} {finding.Location.Path}")
            .Order(StringComparer.Ordinal)];

    private static string Text(AlteredSite site, string address) => Encoding.UTF8.GetString(site.Read(address));

    private static string Between(string text, string from, string to, string replacement)
    {
        var start = text.IndexOf(from, StringComparison.Ordinal) + from.Length;
        return text[..start] + replacement + text[text.IndexOf(to, start, StringComparison.Ordinal)..];
    }

    // What a build sees that makes these files.
    private static ImmutableArray<Diagnostic> Forms(ISiteFiles site)
    {
        var folder = Directory.CreateTempSubdirectory("jvn-forms-");
        try
        {
            using var tree = OutputTree.Gather(folder.FullName, earlier: null);
            var forms = new FormWatch(tree);
            foreach (var address in site.Addresses.OrderByDescending(address => address.StartsWith("/api/schema/", StringComparison.Ordinal)))
                tree.Write(address, site.Read(address), site.ModifiedAt(address));
            return forms.Faults;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
