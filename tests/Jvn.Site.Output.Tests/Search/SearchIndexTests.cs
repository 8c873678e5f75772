using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Output.Tests.Search;

public sealed class SearchIndexTests
{
    private static readonly DateTimeOffset Noon = PublicModel.Noon;

    private static readonly PublicVendor Kakuu = PublicModel.Vendor("995312", new("株式会社架空ソフト", "Kakuu Software Inc."), vendor => vendor
        .Set(x => x.Kana, "カクウソフト").Set(x => x.Aliases, ["架空ソフト", "KKS"]));

    private static readonly PublicVendor Acme = PublicModel.Vendor("17", new("Acme"));

    [Fact]
    public void An_entry_has_every_field_in_its_place()
    {
        var index = IndexFiles.Of(Site([Full()]));

        Assert.Equal(
            ["JVN#12345678", "架空CMS における脆弱性", "Acme Portal\u001FAcme Box", "CVE-2026-12345\u001FCVE-2025-4444", "CWE-79\u001FCWE-89", "Jum",
                "2026-11-20T12:00:00+09:00", "M6.1", "17,995312", "uv"],
            Assert.Single(index.Entries(Language.Japanese)));
        Assert.Equal(
            ["JVN#12345678", "Vulnerability in Kakuu CMS", "Acme Portal\u001FAcme Box", "CVE-2026-12345\u001FCVE-2025-4444", "CWE-79\u001FCWE-89", "Jum",
                "2026-11-20T12:00:00+09:00", "M6.1", "17,995312", "uv"],
            Assert.Single(index.Entries(Language.English)));
    }

    [Fact]
    public void Vendors_stand_once_by_number_with_every_name()
    {
        var index = IndexFiles.Of(Site([Full()]));

        Assert.Equal([["17", "Acme", "", "", ""], ["995312", "株式会社架空ソフト", "Kakuu Software Inc.", "カクウソフト", "架空ソフト\u001FKKS"]], index.Vendors);
        Assert.Equal(index.In(Language.Japanese).Vendors, index.In(Language.English).Vendors);
    }

    [Theory]
    [InlineData(VendorStatus.Vulnerable, "v")]
    [InlineData(VendorStatus.VulnerableInvestigating, "i")]
    [InlineData(VendorStatus.Unknown, "u")]
    [InlineData(VendorStatus.NotVulnerableInvestigating, "j")]
    [InlineData(VendorStatus.NotVulnerable, "n")]
    [InlineData(null, "-")]
    public void Each_status_has_a_letter(VendorStatus? status, string letter) =>
        Assert.Equal(["17", letter], Entry(PublicModel.Advisory("JVN#00000001", advisory => advisory.Set(x => x.Statements, [Statement(Acme, status)])))[8..]);

    [Fact]
    public void Vendors_stand_by_number_each_with_its_status_those_of_products_too() => Assert.Equal(
        ["17,44,995312", "v-n"],
        Entry(PublicModel.Advisory("JVN#00000001", advisory => advisory
            .Set(x => x.Statements, [Statement(Acme, VendorStatus.Vulnerable), Statement(Kakuu, VendorStatus.NotVulnerable)])
            .Set(x => x.Affected, [Product(PublicModel.Vendor("44", new("四四")), "箱"), Product(PublicModel.Vendor("44", new("四四")), "袋"),
                Product(Acme, "箱")])))[8..]);

    [Fact]
    public void A_product_that_the_title_names_is_not_said_again() => Assert.Equal(
        "架空CMS クラウド",
        Entry(PublicModel.Advisory("JVN#00000001", advisory =>
            advisory.Set(x => x.Affected, [Product(Kakuu, "架空CMS"), Product(Kakuu, "架空CMS クラウド"), Product(Acme, "架空CMS クラウド")])))[2]);

    [Theory]
    [InlineData("JVN#12345678", "J")]
    [InlineData("JVNVU#12345678", "V")]
    [InlineData("JVNTA#12345678", "T")]
    [InlineData("JVNTR-2010-12", "R")]
    [InlineData("CPNI-006137", "N")]
    public void Each_series_has_a_letter(string id, string letter) => Assert.Equal(letter, Entry(PublicModel.Advisory(id))[5]);

    [Theory]
    [InlineData(AdvisoryForm.Unreachable, "Jn")]
    [InlineData(AdvisoryForm.Answered, "Ja")]
    public void Notices_are_marked(AdvisoryForm form, string marks) =>
        Assert.Equal(marks, Entry(PublicModel.Advisory("JVN#00000001", advisory => advisory.Set(x => x.Form, form)
            .Set(x => x.Contact, new PublicContactAttempt(new(2026, 1, 10), UnreachableReason.NoReply))))[5]);

    [Theory]
    [InlineData("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H", "C10.0")]
    [InlineData("CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H", "H8.8")]
    [InlineData("CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N", "M6.1")]
    [InlineData("CVSS:3.1/AV:P/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N", "L1.8")]
    [InlineData("CVSS:3.1/AV:P/AC:H/PR:N/UI:R/S:U/C:N/I:N/A:N", "N0.0")]
    public void Each_severity_has_a_letter_before_its_score(string vector, string written) =>
        Assert.Equal(written, Entry(PublicModel.Advisory("JVN#00000001", advisory => advisory.Set(x => x.Scores, [new(PublicModel.Vector(vector), null)])))[7]);

    [Fact]
    public void What_is_not_translated_stands_under_its_Japanese_title_and_says_so()
    {
        var entry = Assert.Single(IndexFiles.Of(Site([PublicModel.Advisory("JVN#00000001")])).Entries(Language.English));

        Assert.Equal("架空CMS におけるクロスサイトスクリプティングの脆弱性", entry[1]);
        Assert.Equal("Jj", entry[5]);
    }

    [Fact]
    public void Of_what_is_withdrawn_the_index_has_what_its_page_shows()
    {
        // The gate takes the details away; the index does not rely on it.
        var withdrawn = Full(advisory => advisory.Set(x => x.Withdrawal, new PublicWithdrawal(Noon.AddDays(9), new("誤り")))
            .Set(x => x.Form, AdvisoryForm.Unreachable));

        Assert.Equal(["JVN#12345678", "架空CMS における脆弱性", "", "", "", "Jw", "2026-11-20T12:00:00+09:00", "", "", ""], Entry(withdrawn));
    }

    [Fact]
    public void Years_are_those_of_Japan_and_lines_are_newest_first_and_then_by_identifier()
    {
        var newYear = new DateTimeOffset(2025, 12, 31, 15, 0, 0, TimeSpan.Zero);
        var index = IndexFiles.Of(Site(
        [
            At("JVN#00000004", newYear.AddSeconds(-1)), At("JVN#00000003", newYear), At("JVN#00000002", newYear), At("JVN#00000001", newYear.AddDays(1)),
        ]));

        Assert.Equal([2026, 2025], index.In(Language.Japanese).Years.Select(year => year.Year));
        Assert.Equal(["JVN#00000001", "JVN#00000002", "JVN#00000003", "JVN#00000004"], index.Entries(Language.Japanese).Select(entry => entry[0]));
        Assert.Equal("2025-12-31T23:59:59+09:00", index.Entries(Language.Japanese)[^1][6]);
    }

    [Fact]
    public void The_file_of_a_year_stays_as_it_is_whatever_else_is_published()
    {
        var old = At("JVN#00000001", Noon.AddYears(-3));
        var before = IndexFiles.Of(SiteModel.Assemble(new SiteSettings(), [old], [Acme]));
        var after = IndexFiles.Of(SiteModel.Assemble(new SiteSettings(), [old, Full(), At("JVN#00000002", Noon.AddYears(-5))], [Acme, Kakuu]));

        foreach (var language in Enum.GetValues<Language>())
        {
            var file = Assert.Single(before.In(language).Years);
            Assert.Contains(file, after.In(language).Years);
            Assert.Equal(before.Texts[file.Address], after.Texts[file.Address]);
        }
    }

    [Fact]
    public void A_file_is_named_by_its_content()
    {
        static string Address(string title) => IndexFiles.Of(Site([PublicModel.Advisory("JVN#00000001", advisory => advisory.Set(x => x.Title, title))]))
            .In(Language.Japanese).Years[0].Address;

        Assert.Matches("^/assets/search/ja/2026\\.[0-9a-f]{8}\\.txt$", Address("一"));
        Assert.Equal(Address("一"), Address("一"));
        Assert.NotEqual(Address("一"), Address("二"));
    }

    [Fact]
    public void No_text_can_end_a_field_or_a_line()
    {
        const string hostile = "a\tb\nc\rd\u001Fe\u0000f\u0085g\u2028h\u2029i<script>\"'&";
        const string harmless = "a b c d e f g h i<script>\"'&";
        var vendor = PublicModel.Vendor("1", new(hostile, hostile), made => made.Set(x => x.Kana, hostile).Set(x => x.Aliases, [hostile, hostile]));
        var advisory = PublicModel.Advisory("JVN#00000001", made => made.Set(x => x.Title, hostile + "!")
            .Set(x => x.Affected, [Product(vendor, "袋"), Product(vendor, hostile + "?"), Product(vendor, "箱")]));
        var index = IndexFiles.Of(SiteModel.Assemble(new SiteSettings(), [advisory], [vendor]));

        Assert.Equal(["JVN#00000001", harmless + "!", "袋\u001F" + harmless + "?\u001F箱", "", "", "J", "2026-11-20T12:00:00+09:00", "", "1", "-"],
            Assert.Single(index.Entries(Language.Japanese)));
        Assert.Equal(["1", harmless, harmless, harmless, harmless + "\u001F" + harmless], Assert.Single(index.Vendors));
    }

    [Fact]
    public void A_site_without_advisories_has_an_index_without_years()
    {
        var index = IndexFiles.Of(Site([]));

        Assert.Empty(index.In(Language.Japanese).Years);
        Assert.Equal(2, index.Vendors.Length);
    }

    [Fact]
    public void The_order_of_the_model_does_not_show()
    {
        PublicAdvisory[] advisories = [Full(), At("JVN#00000001", Noon), At("JVN#00000002", Noon), At("JVNVU#90000002", Noon.AddYears(-1))];

        Assert.Equal(IndexFiles.Of(Site(advisories)).Texts, IndexFiles.Of(Site([.. advisories.Reverse()])).Texts);
    }

    private static SiteModel Site(PublicAdvisory[] advisories) => SiteModel.Assemble(new SiteSettings(), advisories, [Kakuu, Acme]);

    private static string[] Entry(PublicAdvisory advisory) => Assert.Single(IndexFiles.Of(Site([advisory])).Entries(Language.Japanese));

    private static PublicAdvisory At(string id, DateTimeOffset at) =>
        PublicModel.Advisory(id, advisory => advisory.Set(x => x.PublishedAt, at).Set(x => x.UpdatedAt, at));

    private static PublicAffectedProduct Product(PublicVendor vendor, string name) => new(vendor.AsNamed, new(name), null, null, null, []);

    private static PublicStatement Statement(PublicVendor vendor, VendorStatus? status) => new(vendor.AsNamed, status, HtmlFragment.Empty, [], []);

    private static PublicAdvisory Full(Action<PublicModel.Maker<PublicAdvisory>>? set = null) => PublicModel.Advisory("JVN#12345678", advisory =>
    {
        advisory
            .Set(x => x.Title, "架空CMS における脆弱性")
            .Set(x => x.English, PublicModel.English("Vulnerability in Kakuu CMS"))
            .Set(x => x.UpdatedAt, Noon.AddDays(5))
            .Set(x => x.IsUrgent, true)
            .Set(x => x.Cves, [PublicModel.Cve("CVE-2026-12345"), PublicModel.Cve("CVE-2025-4444")])
            .Set(x => x.Weaknesses, [PublicModel.Weakness("CWE-79"), PublicModel.Weakness("CWE-89")])
            .Set(x => x.Scores, [new(PublicModel.Vector("CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N"), null)])
            .Set(x => x.Affected, [Product(Kakuu, "架空CMS") with { Product = new("架空CMS", "Kakuu CMS") }, Product(Acme, "Acme Portal"),
                Product(Acme, "Acme Box"), Product(Acme, "Acme Portal")])
            .Set(x => x.Statements, [Statement(Kakuu, VendorStatus.Vulnerable), Statement(Acme, VendorStatus.Unknown)]);
        set?.Invoke(advisory);
    });
}
