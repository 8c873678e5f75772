using System.Collections.Immutable;
using System.Text.Json;
using Jvn.Site.Output.Cve;
using Jvn.Site.Output.Tests.Pages;
using Jvn.Site.Published;
using Jvn.Site.Verification;
using Xunit;

namespace Jvn.Site.Output.Tests.Cve;

/// <summary>Records say what pages say, in the form of the CVE programme, and no more.</summary>
public sealed class CveRecordTests
{
    private const string Number = "CVE-2026-12345";

    private static readonly SiteSettings Settings = new() { Cna = new NumberingAuthority("3f2a1c9e-5b7d-4e60-9a8c-1d2e3f405162", "example") };
    private static readonly PublicVendor Kakuu = PublicModel.Vendor("100", new("架空ソフト", "Kakuu"));
    private static readonly (string Truth, string Fault)[] Faults =
        [("\"PUBLISHED\"", "\"OUT\""), ("\"lang\": \"en\"", "\"lang\": \"ja\""), ("\"affected\": [", "\"affect\": ["), ("-4e60-", "-1e60-")];

    private static readonly PublicVendor Betsu = PublicModel.Vendor("200", new("別ソフト", "Betsu"));

    [Theory]
    [InlineData("<3.1.0", """{"version":"0","status":"affected","lessThan":"3.1.0","versionType":"custom"}""")]
    [InlineData("<=3.1.0", """{"version":"0","status":"affected","lessThanOrEqual":"3.1.0","versionType":"custom"}""")]
    [InlineData(">=2.0,<3.1.0", """{"version":"2.0","status":"affected","lessThan":"3.1.0","versionType":"custom"}""")]
    [InlineData("<=3.1.0,>=2.0", """{"version":"2.0","status":"affected","lessThanOrEqual":"3.1.0","versionType":"custom"}""")]
    [InlineData(">=2.0", """{"version":"2.0","status":"affected","lessThan":"*","versionType":"custom"}""")]
    [InlineData("=2.0", """{"version":"2.0","status":"affected"}""")]
    [InlineData(">2.0,<3.1.0", """{"version":"between the two","status":"affected"}""")]
    [InlineData("<1.9 || >2.0", """{"version":"between the two","status":"affected"}""")]
    public void A_range_is_a_span_of_versions_or_stays_the_phrase_of_the_page(string range, string expected) =>
        Assert.Equal([expected], Versions(Product(new("その間", "between the two"), range)));

    [Fact]
    public void Alternatives_are_one_span_each() =>
        Assert.Equal(["0", "2.0"], Affected(Product(null, ">=2.0,<2.4.1 || <1.9")).GetProperty("versions").EnumerateArray()
            .Select(version => version.GetProperty("version").GetString()!).Order());

    [Fact]
    public void A_range_that_has_no_form_and_no_phrase_is_said_as_it_is_written() =>
        Assert.Equal(["""{"version":"\u003E2.0","status":"affected"}"""], Versions(Product(null, ">2.0")));

    [Fact]
    public void A_product_without_versions_is_affected_in_all() =>
        Assert.Equal("affected", Affected(Product(null, null)).GetProperty("defaultStatus").GetString());

    [Theory]
    [InlineData(VendorStatus.Vulnerable, "affected", "unspecified")]
    [InlineData(VendorStatus.NotVulnerable, "unaffected", null)]
    [InlineData(VendorStatus.NotVulnerableInvestigating, "unknown", null)]
    public void A_vendor_of_which_no_product_is_named_has_its_status(VendorStatus status, string expected, string? version)
    {
        var product = Affected(Advisory("JVN#10000001").Statements(SampleSite.Statement(Kakuu, status)));
        Assert.Equal("Products of Kakuu", product.GetProperty("product").GetString());
        Assert.Equal(expected, version is null ? product.GetProperty("defaultStatus").GetString()
            : product.GetProperty("versions")[0].GetProperty("status").GetString());
        Assert.Equal(version, version is null ? null : product.GetProperty("versions")[0].GetProperty("version").GetString());
    }

    [Fact]
    public void There_is_none_without_an_authority_a_translation_a_product_or_where_another_authority_assigned_it()
    {
        var whole = Advisory("JVN#10000001").Products(Product(null, "<2"));
        Assert.Single(Records(whole));
        Assert.Empty(CveRecord.All(SiteModel.Assemble(new SiteSettings(), [whole.Made()], [])));
        Assert.Empty(Records(whole with { English = false }));
        Assert.Empty(Records(Advisory("JVN#10000001").Statements(SampleSite.Statement(Kakuu, VendorStatus.Unknown))));
        Assert.Empty(Records(whole with { Elsewhere = true }));
        Assert.Empty(Records(whole with { Old = true }));
        Assert.Empty(Records(whole with { Withdrawn = true }));
    }

    [Fact]
    public void Advisories_that_name_one_cve_share_its_record()
    {
        var first = Advisory("JVN#10000009").Products(Product(null, "<2"));
        var second = Advisory("JVN#10000001").Products(Product(null, "<2"), Product(null, "=5"), Product(null, "<2", Betsu)) with { Days = 3 };
        var record = Assert.Single(Records(second, first));
        Assert.Equal(["JVN#10000009", "JVN#10000001"], record.Advisories.Select(advisory => advisory.Id.Text));
        Assert.Equal(PublicModel.Noon.AddDays(3), record.ChangedAt);
        var cna = Container(record);
        Assert.Equal("Title of JVN#10000009", cna.GetProperty("title").GetString());
        Assert.Equal(["Kakuu", "Betsu"], cna.GetProperty("affected").EnumerateArray().Select(product => product.GetProperty("vendor").GetString()));
        Assert.Equal(2, cna.GetProperty("affected")[0].GetProperty("versions").GetArrayLength());
        Assert.Equal(["https://jvn.jp/en/jp/JVN10000009/", "https://jvn.jp/jp/JVN10000009/",
            "https://jvn.jp/en/jp/JVN10000001/", "https://jvn.jp/jp/JVN10000001/"],
            cna.GetProperty("references").EnumerateArray().Select(reference => reference.GetProperty("url").GetString()));
        Assert.Equal(["en", "en", "ja"], cna.GetProperty("descriptions").EnumerateArray().Select(text => text.GetProperty("lang").GetString()));
    }

    [Fact]
    public void Every_record_of_the_sample_site_satisfies_the_official_schema_also_what_is_hostile()
    {
        var site = SiteModel.Assemble(Settings, [Hostile(), .. SampleSite.Released], []);
        var records = CveRecord.All(site);
        Assert.Equal(["CVE-2026-12345", "CVE-2026-99999"], records.Select(record => record.Cve.Text));
        Assert.All(records, record =>
        {
            using var document = JsonDocument.Parse(CveFiles.Render(record));
            Assert.Empty(CveSchema.Record.Faults(document.RootElement));
        });
    }

    [Fact]
    public void The_schema_check_finds_faults()
    {
        var text = System.Text.Encoding.UTF8.GetString(CveFiles.Render(Records(Advisory("JVN#10000001").Products(Product(null, "<2"))).Single()));
        foreach (var (truth, fault) in Faults)
        {
            using var document = JsonDocument.Parse(text.Replace(truth, fault, StringComparison.Ordinal));
            Assert.NotEmpty(CveSchema.Record.Faults(document.RootElement));
        }
    }

    [Fact]
    public void A_text_that_is_too_long_ends_after_a_sentence()
    {
        var record = Records(
            Advisory("JVN#10000001", string.Concat(Enumerable.Repeat("A sentence of some length. ", 300))).Products(Product(null, "<2"))).Single();
        var said = Container(record).GetProperty("descriptions")[0].GetProperty("value").GetString()!;
        Assert.InRange(said.Length, 4000, 4096);
        Assert.EndsWith("length.…", said, StringComparison.Ordinal);
    }

    private static PublicAdvisory Hostile() => PublicModel.Advisory("JVN#10000666", advisory => advisory
        .Set(x => x.Cves, [PublicModel.Cve("CVE-2026-99999")])
        .Set(x => x.English, PublicModel.English(new string('x', 3000) + SampleSite.Hostile, SampleSite.Hostile + new string('y', 9000)))
        .Set(x => x.Affected, [new(Kakuu.AsNamed, new(SampleSite.Hostile), new(new string('z', 3000)), null, null, [])])
        .Set(x => x.References, [new(new(SampleSite.Hostile), null, new Uri("https://example.jp/" + new string('a', 3000))),
            new(new(new string('t', 900)), null, new Uri("https://example.jp/?<script>"))])
        .Set(x => x.History, [new(PublicModel.Noon, new(SampleSite.Hostile, " "))]));

    private static PublicAffectedProduct Product(LocalizedText? versions, string? range, PublicVendor? vendor = null) =>
        new((vendor ?? Kakuu).AsNamed, new("架空CMS", "Kakuu CMS"), versions, range is null ? null : PublicModel.Range(range), null, []);

    private static IEnumerable<string> Versions(PublicAffectedProduct product) =>
        Affected(product).GetProperty("versions").EnumerateArray().Select(version => JsonSerializer.Serialize(version));

    private static JsonElement Affected(PublicAffectedProduct product) => Affected(Advisory("JVN#10000001").Products(product));

    private static JsonElement Affected(CveSample advisory) => Container(Records(advisory).Single()).GetProperty("affected")[0];

    private static JsonElement Container(CveRecord record) =>
        JsonDocument.Parse(CveFiles.Render(record)).RootElement.GetProperty("containers").GetProperty("cna");

    private static ImmutableArray<CveRecord> Records(params IEnumerable<CveSample> advisories) =>
        CveRecord.All(SiteModel.Assemble(Settings, advisories.Select(advisory => advisory.Made()), []));

    private static CveSample Advisory(string id, string overview = "Kakuu CMS has a vulnerability.") => new(id, PublicModel.Cve(Number), overview);
}
