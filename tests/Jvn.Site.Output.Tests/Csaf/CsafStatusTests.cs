using System.Text.Json;
using Jvn.Site.Output.Tests.Pages;
using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Output.Tests.Csaf;

/// <summary>Products and what is known of each.</summary>
public sealed class CsafStatusTests
{
    private static readonly PublicVendor Kakuu = PublicModel.Vendor("100", new("架空ソフト", "Kakuu"));
    private static readonly PublicVendor Betsu = PublicModel.Vendor("200", new("別ソフト"));

    [Theory]
    [InlineData(VendorStatus.Vulnerable, "known_affected")]
    [InlineData(VendorStatus.VulnerableInvestigating, "known_affected")]
    [InlineData(VendorStatus.NotVulnerable, "known_not_affected")]
    [InlineData(VendorStatus.NotVulnerableInvestigating, "under_investigation")]
    public void A_status_without_a_named_product_holds_for_the_products_of_the_vendor(VendorStatus status, string expected)
    {
        var document = CsafSites.Document(Advisory([], SampleSite.Statement(Kakuu, status)));
        Assert.Equal([expected], Statuses(document).Select(row => row.Status));
        Assert.Equal(("JVN-100", "架空ソフト の製品"), CsafSites.Products(document).Select(product => (product.Text("product_id"), product.Text("name"))).Single());
        Assert.Equal("csaf_security_advisory", document.GetProperty("document").Text("category"));
    }

    [Theory]
    [InlineData(VendorStatus.Unknown)]
    [InlineData(VendorStatus.VulnerableInvestigating)]
    public void What_csaf_has_no_status_for_is_a_note_that_names_the_vendor(VendorStatus status)
    {
        var document = CsafSites.Document(Advisory([], SampleSite.Statement(Kakuu, status), SampleSite.Statement(Betsu, VendorStatus.NotVulnerable)));
        var note = document.GetProperty("document").Items("notes")
            .Single(note => note.Text("title").EndsWith($"{status.Name(Language.Japanese)} / {status.Name(Language.English)}", StringComparison.Ordinal));
        Assert.Equal("架空ソフト / Kakuu (100)", note.Text("text"));
    }

    [Fact]
    public void An_advisory_in_which_nobody_has_said_anything_keeps_its_vendors_in_the_base_profile()
    {
        var document = CsafSites.Document(Advisory([], SampleSite.Statement(Kakuu, VendorStatus.Unknown)));
        Assert.Equal("csaf_base", document.GetProperty("document").Text("category"));
        Assert.False(document.TryGetProperty("product_tree", out _));
        Assert.Contains(CsafSites.Strings(document), text => text.Contains("(100)", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_three_hundred_vendors_none_is_lost()
    {
        var document = CsafSites.Document(SampleSite.Model, SampleSite.ManyVendors);
        var lines = document.GetProperty("document").Items("notes").Where(note => note.Text("title").StartsWith("ベンダ情報", StringComparison.Ordinal))
            .SelectMany(note => note.Text("text").Split('\n'));
        Assert.Equal(300, lines.Count());
        var statuses = Statuses(document).GroupBy(row => row.Status).ToDictionary(group => group.Key, group => group.Count());
        Assert.Equal(120, statuses["known_affected"]);
        Assert.Equal(60, statuses["under_investigation"]);
        Assert.Equal(60, statuses["known_not_affected"]);
        Assert.Equal(240, CsafSites.Products(document).Count());
    }

    [Fact]
    public void A_named_product_stands_for_its_vendor_whatever_is_said_of_all_its_products()
    {
        var product = Product(Kakuu, "製品", "<2");
        var affirmed = CsafSites.Document(Advisory([product], SampleSite.Statement(Kakuu, VendorStatus.Vulnerable)));
        Assert.Equal(["known_affected"], Statuses(affirmed).Select(row => row.Status));
        var denied = CsafSites.Document(Advisory([product], SampleSite.Statement(Kakuu, VendorStatus.NotVulnerable)));
        Assert.Equal(["known_affected"], Statuses(denied).Select(row => row.Status));
        Assert.Contains(denied.GetProperty("document").Items("notes"), note => note.Text("title")
            .EndsWith("該当製品なし / Not vulnerable", StringComparison.Ordinal));
    }

    [Fact]
    public void The_identifier_of_a_product_depends_on_nothing_around_it()
    {
        var product = Product(Kakuu, "製品", "<2");
        var alone = CsafSites.Document(Advisory([product]));
        var among = CsafSites.Document(
            PublicModel.Site(
                Advisory([Product(Betsu, "製品", "<2"), Product(Kakuu, "製品", "<3"), product], SampleSite.Statement(Betsu, VendorStatus.Vulnerable)),
                PublicModel.Advisory("JVN#00000009", advisory => advisory.Set(x => x.Affected, [product]))),
            "JVN#00000001");
        var id = CsafSites.Products(alone).Single().Text("product_id");
        Assert.Matches("^JVN-100-[0-9a-f]{16}$", id);
        Assert.Equal(3, CsafSites.Products(among).Select(one => one.Text("product_id")).Distinct().Count());
        Assert.Contains(id, CsafSites.Products(among).Select(one => one.Text("product_id")));
    }

    [Fact]
    public void Each_cve_has_the_products_it_is_about()
    {
        var one = PublicModel.Cve("CVE-2026-0001");
        var two = PublicModel.Cve("CVE-2026-0002");
        var document = CsafSites.Document(PublicModel.Advisory("JVN#00000001", advisory => advisory
            .Set(x => x.Cves, [one, two])
            .Set(x => x.Affected, [Product(Kakuu, "甲", "<1", one), Product(Kakuu, "乙", "<1", two), Product(Kakuu, "丙", "<1"),
                Product(Kakuu, "丁", "<1", one, two)])));
        var products = CsafSites.Products(document).ToDictionary(product => product.Text("product_id"), product => product.Text("name")[6..7]);
        Assert.Equal(["甲丙丁", "乙丙丁"], document.Items("vulnerabilities").Select(vulnerability =>
            string.Concat(vulnerability.GetProperty("product_status").Items("known_affected").Select(id => products[id.GetString()!]))));
    }

    [Theory]
    [InlineData("<3.1.0", "product_version_range", "vers:generic/<3.1.0")]
    [InlineData("<2.4.1,>=2.0", "product_version_range", "vers:generic/>=2.0|<2.4.1")]
    [InlineData("=1.2", "product_version", "1.2")]
    [InlineData("=all", "product_version_range", "vers:generic/all")]
    [InlineData("*", "product_version_range", "vers:generic/*")]
    [InlineData(">=2.0,<2.4.1 || <1.9", "product_version_range", "<1.9|>=2.0|<2.4.1")]
    [InlineData(">=3 || =2.5 || <2", "product_version_range", "<2|2.5|>=3")]
    public void A_range_is_written_for_programs(string range, string category, string name)
    {
        var document = CsafSites.Document(Advisory([Product(Kakuu, "製品", range)]));
        var version = document.GetProperty("product_tree").Items("branches").Single().Items("branches").Single().Items("branches").Single();
        Assert.Equal((category, name), (version.Text("category"), version.Text("name")));
    }

    [Fact]
    public void A_phrase_alone_is_no_range_to_a_program_and_stands_in_the_name_of_the_product()
    {
        var document = CsafSites.Document(Advisory([new(Kakuu.AsNamed, new("製品"), new("2.4 より前", "prior to 2.4"), null, null, [])]));
        var branch = document.GetProperty("product_tree").Items("branches").Single().Items("branches").Single();
        Assert.Equal(("product_name", "製品"), (branch.Text("category"), branch.Text("name")));
        Assert.Equal("架空ソフト 製品 2.4 より前", branch.GetProperty("product").Text("name"));
    }

    [Theory]
    [InlineData(ActionKind.Update, "vendor_fix")]
    [InlineData(ActionKind.Patch, "vendor_fix")]
    [InlineData(ActionKind.Workaround, "workaround")]
    [InlineData(ActionKind.Mitigate, "mitigation")]
    [InlineData(ActionKind.StopUsing, "mitigation")]
    [InlineData(ActionKind.NoneYet, "none_available")]
    public void Every_affected_product_has_a_remedy(ActionKind action, string expected)
    {
        var document = CsafSites.Document(PublicModel.Advisory("JVN#00000001", advisory => advisory
            .Set(x => x.Action, new PublicAction(action, new("文", "Text")))
            .Set(x => x.Affected, [Product(Kakuu, "甲", "<1"), Product(Betsu, "乙", "<1")])
            .Set(x => x.Statements, [SampleSite.Statement(Kakuu, VendorStatus.Vulnerable, "", new("https://example.jp/1"))])));
        var remedies = document.Items("vulnerabilities").Single().Items("remediations").ToArray();
        Assert.All(remedies, remedy => Assert.Equal(expected, remedy.Text("category")));
        Assert.Equal(2, remedies[0].Items("product_ids").Count());
        Assert.Equal("https://example.jp/1", remedies[1].Text("url"));
        Assert.Single(remedies[1].Items("product_ids"));
    }

    private static PublicAdvisory Advisory(PublicAffectedProduct[] affected, params PublicStatement[] statements) =>
        PublicModel.Advisory("JVN#00000001", advisory => advisory.Set(x => x.Affected, [.. affected]).Set(x => x.Statements, [.. statements]));

    private static PublicAffectedProduct Product(PublicVendor vendor, string name, string range, params CveId[] cves) => new(
        vendor.AsNamed, new(name), null, VersionRange.TryParse(range, out var parsed, out _) ? parsed : throw new ArgumentException(range), null, [.. cves]);

    private static IEnumerable<(string Status, string Id)> Statuses(JsonElement document) =>
        document.Items("vulnerabilities").SelectMany(vulnerability => vulnerability.GetProperty("product_status").EnumerateObject())
            .SelectMany(status => status.Value.EnumerateArray().Select(id => (status.Name, id.GetString()!)));
}
