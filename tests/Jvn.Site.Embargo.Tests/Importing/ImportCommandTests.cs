using System.Collections.Immutable;
using System.Text;
using Jvn.Site.Embargo.Tests.Sites;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Importing;

/// <summary>Documents of partners become drafts without an instant (JVN8035), nothing is ever written over (JVN8034), and what cannot be read is said (JVN8030,
/// JVN8031, JVN8032, JVN8036).</summary>
public sealed class ImportCommandTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2027, 1, 1, 0, 0, 0, TimeSpan.FromHours(9));
    private readonly Workplace work = new();

    public ImportCommandTests() => work.Put("input/vendors/norrvik.yml", "number: 1\nname: {ja: Ｎｏｒｒｖｉｋ, en: Norrvik Automation}\n");

    public void Dispose() => work.Dispose();

    [Fact]
    public async Task A_document_of_a_partner_is_a_draft()
    {
        var outcome = await Import("csaf", PageSamples.Csaf);
        Assert.Equal(0, outcome.Code);
        var draft = Drafts().Single();
        Assert.False(draft.IsComplete);
        Assert.DoesNotContain("release", Text(draft), StringComparison.Ordinal);
        Assert.Equal(["CVE-2026-30001", "CVE-2026-30002"], draft.Cves.Select(cve => cve.Value.Text));
        Assert.Equal(["CWE-79 CVE-2026-30001"], draft.Weaknesses.Select(weakness => $"{weakness.Id.Value} {weakness.Cve?.Value}"));
        Assert.Equal(["CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N CVE-2026-30001"], draft.Scores.Select(score => $"{score.Vector.Value} {score.Cve?.Value}"));
        Assert.Equal(["norrvik Tool >=2.0,<3.1 ", "norrvik Tool  CVE-2026-30001"],
            draft.Affected.Select(product => $"{product.Vendor.Value} {product.Product.Japanese} {product.Range} "
                + string.Join(' ', product.Cves.Select(cve => cve.Value))));
        Assert.Equal(("norrvik", VendorStatus.Vulnerable), (draft.Statements.Single().Vendor.Value, draft.Statements.Single().Status!.Value));
        var english = Dossiers().Single().English!.Content!;
        Assert.Equal("Flaws in Norrvik tools", english.Title.Value);
        Assert.Equal("Several flaws were found.\nThey are bad.", english.Body.Sections.Single(section => section.Kind == SectionKind.Overview).Html.Text);
        Assert.Contains("error: ", $"error: {outcome.Errors}", StringComparison.Ordinal);
        foreach (var said in new[] { "JVN8035", "'javascript:alert(1)' cannot be read as 'references'", "'Loose thing' cannot be read as 'affected'",
            "'Tool vers:semver/<1.0|>=1.2|<1.4' cannot be read as 'range'", "does not say 'id'", "does not say 'title'", "does not say 'action'",
                "does not say '## 概要'" })
            Assert.Contains(said, outcome.Results, StringComparison.Ordinal);
        Assert.DoesNotContain("JVN8036", outcome.Results, StringComparison.Ordinal);

        var check = await work.CheckAsync(Now);
        Assert.Equal(1, check.Code);
        Assert.Contains("'release-at' is missing", check.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_of_another_authority_says_so()
    {
        var outcome = await Import("cve", PageSamples.Cve, "--id", "JVNVU#90000001");
        Assert.Equal(0, outcome.Code);
        var draft = Drafts().Single();
        Assert.Equal("JVNVU#90000001", draft.Id.Value.Text);
        Assert.Equal("input/advisories/2027/JVNVU90000001.md", Dossiers().Single().Current!.Path[(work.Root.Length + 1)..]);
        Assert.Equal(["CVE-2026-30003"], draft.AssignedElsewhere.Select(cve => cve.Value.Text));
        Assert.Equal(["CWE-352"], draft.Weaknesses.Select(weakness => $"{weakness.Id.Value}"));
        Assert.Equal(["Tool  >=2.0,<3.1 || <=1.9", "Kit 1.0 < 2.0 "],
            draft.Affected.Select(product => $"{product.Product.Japanese} {product.Versions?.Japanese} {product.Range}"));
        Assert.Equal("Tool has a *flaw*.", Dossiers().Single().English!.Content!.Body.Sections[0].Html.Text);
        Assert.Contains("'CVSS:3.1/AV:X' cannot be read as 'cvss'", outcome.Results, StringComparison.Ordinal);
        Assert.Contains("'n/a n/a' cannot be read as 'affected'", outcome.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_written_over()
    {
        var page = PageSamples.Present;
        Assert.Equal(0, (await Import("jvn-html", page)).Code);
        var before = Snapshot();
        var outcome = await Import("jvn-html", page);
        Assert.Equal(3, outcome.Code);
        Assert.Contains("JVN8034: JVN#10000002 is there already, in 'advisories/2024/JVN10000002.md'", outcome.Results, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot());

        // Also where it lies under another name.
        File.Move(Path.Combine(work.Input, "advisories/2024/JVN10000002.md"), Path.Combine(work.Input, "advisories/2024/case-1.md"));
        Assert.Contains("in 'advisories/2024/case-1.md'", (await Import("jvn-html", page)).Results, StringComparison.Ordinal);

        // A file of a vendor that could not be read stays, too.
        work.Put("input/vendors/other.yml", "number: [\n");
        File.Delete(Path.Combine(work.Input, "advisories/2024/case-1.md"));
        File.Delete(Path.Combine(work.Input, "vendors/other-2.yml"));
        await Import("jvn-html", page);
        Assert.Equal("number: [\n", File.ReadAllText(Path.Combine(work.Input, "vendors/other.yml")));
    }

    [Fact]
    public async Task In_a_shared_log_nothing_of_a_draft_is_said()
    {
        var outcome = await Import("csaf", PageSamples.Csaf, "--redact");
        Assert.Equal(0, outcome.Code);
        foreach (var secret in new[] { "CVE-2026", "Norrvik", "norrvik", "Tool", "case-", work.Root })
            Assert.DoesNotContain(secret, outcome.Results + outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("withheld-1: warning JVN8035", outcome.Results, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csaf", "", "it is no JSON")]
    [InlineData("csaf", "[]", "it is no CSAF 2.0 document")]
    [InlineData("csaf", """{"document": {"csaf_version": "2.0", "tracking": [1], "notes": {}}, "vulnerabilities": "x", "product_tree": 5}""", "")]
    [InlineData("csaf", """{"document": {"csaf_version": "2.0", "tracking": {"id": 7}, "notes": [1, {"text": null}], "references": [{}]}}""", "")]
    [InlineData("csaf", """{"document": {"csaf_version": "2.0", "tracking": {}}, "vulnerabilities": [{"cve": [], "scores": [5]}]}""", "")]
    [InlineData("cve", "{", "it is no JSON")]
    [InlineData("cve", """{"cveMetadata": {"cveId": "x"}, "containers": {"cna": {}}}""", "it is no CVE record")]
    [InlineData("cve", """{"cveMetadata": {"cveId": "CVE-2026-1111"}, "containers": {"cna": {"affected": [7, {"versions": [{}, 1]}]}}}""", "")]
    [InlineData("cve", """{"cveMetadata": {"cveId": "CVE-2026-1111"}, "containers": {"cna": {"metrics": {}, "references": [{"url": 1}]}}}""", "")]
    [InlineData("cve", """{"cveMetadata": {"cveId": "CVE-2026-1111"}, "containers": {"cna": {"rejectedReasons": [{"lang": "en"}]}}}""", "is rejected")]
    [InlineData("vuldef", "<x/>", "it is no VULDEF document")]
    [InlineData("vuldef", "<VULDEF-Document", "it is no XML")]
    [InlineData("vuldef", """<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><VULDEF-Document>&e;</VULDEF-Document>""", "it is no XML without a DTD")]
    [InlineData("vuldef", "<VULDEF-Document><Vulinfo><VulinfoID>x</VulinfoID></Vulinfo><Vulinfo/></VULDEF-Document>", "")]
    [InlineData("jvn-html", "\u0000\uFFFF<h2>概要", "")]
    public async Task Broken_documents_are_told_of_and_never_a_fault(string format, string text, string said)
    {
        var outcome = await Import(format, text);
        Assert.Empty(outcome.Errors);
        Assert.Equal(said.Length > 0 ? 1 : 0, outcome.Code);
        Assert.Contains(said, outcome.Results, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csaf", "[", "]")]
    [InlineData("cve", "{\"a\":", "}")]
    [InlineData("vuldef", "<a>", "</a>")]
    public async Task Depth_has_an_end(string format, string open, string close)
    {
        var outcome = await Import(format, string.Concat(Enumerable.Repeat(open, 100_000)) + string.Concat(Enumerable.Repeat(close, 100_000)));
        Assert.Equal(1, outcome.Code);
        Assert.Contains("JVN8030", outcome.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Size_has_an_end_and_what_is_no_file_is_not_waited_for()
    {
        work.Put("large", new byte[5 * 1024 * 1024]);
        Assert.Contains("the limit is 4194304", (await Run("csaf", Path.Combine(work.Root, "large"))).Results, StringComparison.Ordinal);
        Assert.Contains("JVN1001", (await Run("csaf", Path.Combine(work.Root, "missing"))).Results, StringComparison.Ordinal);
        Assert.Contains("JVN1001", (await Run("csaf", "/dev/zero")).Results, StringComparison.Ordinal);
        work.Put("latin", [0xE9, 0xE8]);
        Assert.Contains("it is not UTF-8", (await Run("jvn-html", Path.Combine(work.Root, "latin"))).Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_identifier_is_for_one_file()
    {
        Assert.Equal(2, (await Run("csaf", "a", "b", "--id", "JVNVU#90000001")).Code);
        Assert.Equal(2, (await Run("csaf", "a", "--id", "JVNVU")).Code);
        Assert.Equal(2, (await Run("csaf")).Code);
    }

    private Task<Outcome> Import(string format, string text, params string[] options)
    {
        work.Put("document", text);
        return Run(format, [Path.Combine(work.Root, "document"), .. options]);
    }

    private Task<Outcome> Run(string format, params string[] arguments) => work.RunAsync(Now, ["import", format, "--input", work.Input, "--lang", "en",
        .. arguments]);

    private ImmutableArray<Dossier> Dossiers() => SiteInput.Read(work.Input).Content.Dossiers;

    private IEnumerable<Advisory> Drafts() => Dossiers().Select(dossier => dossier.Current!.Content!);

    private static string Text(Advisory advisory) => File.ReadAllText(advisory.Location.Path);

    private string Snapshot() => string.Join('\n', Directory.EnumerateFiles(work.Input, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(path => $"{path} {Convert.ToBase64String(Encoding.UTF8.GetBytes(File.ReadAllText(path)))}"));
}
