using System.Text;
using System.Text.Json;
using Jvn.Site.Embargo.Tests.Sites;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Commands;

/// <summary><c>jvn cve</c> hands out what the site publishes, and before the release only to whoever asks for just that: JVN8024 to JVN8029.</summary>
public sealed class CveCommandTests : IDisposable
{
    private const string Settings = "base-url: https://jvn.example.jp/\nname: 脆弱性対策情報\noperator: 架空調整機関\n";
    private const string Authority = "cna: {org-id: 3f2a1c9e-5b7d-4e60-9a8c-1d2e3f405162, short-name: example}\n";

    private static readonly DateTimeOffset Now = new(2027, 1, 1, 0, 0, 0, TimeSpan.FromHours(9));
    private readonly Workplace work = new();

    public CveCommandTests()
    {
        work.Put("input/site.yml", Settings + Authority);
        work.Put("input/vendors/acme.yml", "number: 1\nname: {ja: 架空, en: Kakuu}\n");
        Put("JVN#00000001", "2026-05-01T12:00:00+09:00", "cve: [CVE-2026-10001, CVE-2026-10002, CVE-2026-10003]\nassigned-elsewhere: [CVE-2026-10003]\n");
        Put("JVN#00000002", "2027-05-01T12:00:00+09:00", "cve: [CVE-2026-20001]\n");
    }

    public void Dispose() => work.Dispose();

    [Fact]
    public async Task What_is_printed_is_what_is_published()
    {
        Assert.Equal(0, (await work.BuildAsync(Now)).Code);
        var all = await Run("JVN00000001");
        Assert.Equal(0, all.Code);
        Assert.Equal(Published("CVE-2026-10001") + Published("CVE-2026-10002"), all.Results);
        Assert.Contains("JVN8027: The record of CVE-2026-10003 is not ours to write", all.Errors);
        Assert.False(File.Exists(Path.Combine(work.Output, "api/cve/CVE-2026-10003.json")));
        Assert.Equal(Published("CVE-2026-10002"), (await Run("CVE-2026-10002")).Results);
        Assert.Contains("https://jvn.example.jp/api/cve/CVE-2026-10002.json", File.ReadAllText(Path.Combine(work.Output, "jp/JVN00000001/index.json")));
    }

    [Fact]
    public async Task What_is_withheld_is_refused_but_in_advance_and_then_never_in_a_shared_log()
    {
        foreach (var id in new[] { "JVN#00000002", "CVE-2026-20001" })
        {
            var refused = await Run(id);
            Assert.Equal((3, ""), (refused.Code, refused.Results));
            Assert.Contains("JVN8025", refused.Errors);
            var redacted = await Run(id, "--redact");
            Assert.Equal((3, "", "withheld-1: error JVN8025\n"), (redacted.Code, redacted.Results, redacted.Errors));
            var shared = await Run(id, "--advance", "--redact");
            Assert.Equal((2, ""), (shared.Code, shared.Results));
            var ahead = await Run(id, "--advance");
            Assert.Equal(0, ahead.Code);
            Assert.Equal("2027-05-01T12:00:00+09:00", Container(ahead.Results).GetProperty("datePublic").GetString());
        }
    }

    [Fact]
    public async Task In_advance_a_pending_revision_is_told()
    {
        work.Put("input/advisories/JVN00000001.next.md", Text("JVN#00000001", "2027-02-01T12:00:00+09:00", "cve: [CVE-2026-10001]\n", "9.9"));
        Assert.DoesNotContain("9.9", (await Run("CVE-2026-10001")).Results);
        Assert.Contains("9.9", (await Run("CVE-2026-10001", "--advance")).Results);
    }

    [Fact]
    public async Task Without_an_authority_there_are_none_and_it_says_what_to_write()
    {
        work.Put("input/site.yml", Settings);
        var outcome = await Run("JVN00000001");
        Assert.Equal((1, ""), (outcome.Code, outcome.Results));
        Assert.Contains("site.yml:1:1: error JVN8024: There is no 'cna' in site.yml", outcome.Errors);
        Assert.Contains("cna: {org-id: ", outcome.Errors);
        Assert.Equal(0, (await work.BuildAsync(Now)).Code);
        Assert.False(Directory.Exists(Path.Combine(work.Output, "api/cve")));
    }

    [Fact]
    public async Task What_is_missing_for_a_record_is_named()
    {
        File.Delete(Path.Combine(work.Input, "advisories/JVN00000001.en.md"));
        var untranslated = await Run("JVN00000001");
        Assert.Equal((1, ""), (untranslated.Code, untranslated.Results));
        Assert.Contains("JVN8028: There is no record of CVE-2026-10001", untranslated.Errors);
        Assert.Contains("JVN00000001.en.md", untranslated.Errors);

        Put("JVN#00000001", "2026-05-01T12:00:00+09:00", "");
        Assert.Contains("JVN8026: JVN00000001 has no CVE", (await Run("JVN00000001")).Errors);
        Put("JVN#00000001", "2026-05-01T12:00:00+09:00", "cve: [CVE-2026-10001]\n", versions: null);
        Assert.Contains("JVN8029: There is no record of CVE-2026-10001", (await Run("JVN00000001")).Errors);
    }

    [Fact]
    public async Task An_unknown_identifier_is_wrong_usage_and_a_broken_input_an_error()
    {
        var unknown = await Run("JVN00000003");
        Assert.Equal(2, unknown.Code);
        Assert.Contains("did you mean JVN0000000", unknown.Errors);
        Assert.DoesNotContain("mean", (await Run("JVN00000003", "--redact")).Errors);
        Put("JVN#00000001", "2026-05-01T12:00:00+09:00", "cve: [CVE-2026-10001]\ncolour: red\n");
        var broken = await Run("JVN00000001");
        Assert.Equal((1, ""), (broken.Code, broken.Results));
        Assert.Contains("JVN1018", broken.Errors);
    }

    private string Published(string cve) => File.ReadAllText(Path.Combine(work.Output, "api/cve", cve + ".json"), Encoding.UTF8);

    private static JsonElement Container(string record) => JsonDocument.Parse(record).RootElement.GetProperty("containers").GetProperty("cna");

    private Task<Outcome> Run(string id, params string[] options) => work.RunAsync(Now, ["cve", id, "--input", work.Input, "--lang", "en", .. options]);

    private void Put(string id, string release, string more, string? versions = "1.0")
    {
        var name = "input/advisories/" + id.Replace("#", "", StringComparison.Ordinal);
        work.Put(name + ".md", Text(id, release, more, versions));
        work.Put(name + ".en.md", "---\ntitle: Title\n---\n## Overview\n\nText\n\n## Products Affected\n## Description\n## Impact\n## Solution\n\nText\n\n"
            + "## JPCERT/CC Addendum\n## Vulnerability Analysis by JPCERT/CC\n## Credit\n");
    }

    private static string Text(string id, string release, string more, string? versions)
    {
        var text = TinySite.Advisory(id, release);
        return versions is null ? text.Replace("vendors:", more + "vendors:", StringComparison.Ordinal)
            : text.Replace("status: unknown", "status: vulnerable\n    replied: 2026-04-20", StringComparison.Ordinal)
                .Replace("vendors:", $"{more}affected: [{{vendor: acme, product: 架空CMS, versions: '{versions}'}}]\nvendors:", StringComparison.Ordinal);
    }
}
