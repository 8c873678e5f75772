using Jvn.Site.Cli;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>What was published stays published: JVN7010 to JVN7014, JVN7040.</summary>
public sealed class LiveGateTests : IDisposable
{
    private const string Id = "JVN#10000001";
    private const string Released = "2026-02-01T12:00:00+09:00";

    private readonly PublishingPlace place = new();
    private readonly FakeTimeProvider clock = new(PublishingPlace.Start);

    public LiveGateTests()
    {
        place.Put("input/vendors/beta.yml", "number: 100002\nname: {ja: 別社, en: Other}\nkana: ベッシャ\n");
        place.PutAdvisory(Id, Released, "文", "history:", $"  - {{at: {Released}, text: 公開}}", "  - {at: 2026-02-10T12:00:00+09:00, text: 更新}");
        place.PutAdvisory("JVN#10000002", Released);
    }

    [Fact]
    public async Task An_advisory_that_is_gone_is_refused()
    {
        await PublishedAsync();
        System.IO.File.Delete(File("JVN10000002"));
        await RefusedAsync("/jp/JVN10000002/:1:1: error JVN7011: JVN#10000002 is published");
    }

    [Fact]
    public async Task An_advisory_that_is_withheld_again_is_refused_and_under_redaction_not_named()
    {
        await PublishedAsync();
        place.PutAdvisory("JVN#10000002", "2026-06-01T12:00:00+09:00");
        await RefusedAsync("JVN7011: JVN#10000002");
        Assert.DoesNotContain("10000002", (await Jvn.PublishAsync(place, clock, redact: true)).Output);
    }

    /// <summary>The index names the parts of the sitemap, and a site that shrinks needs fewer.</summary>
    [Theory]
    [InlineData("sitemap-9.xml", ExitCode.Done)]
    [InlineData("api/other.json", ExitCode.Refused)]
    public async Task Of_the_addresses_that_readers_saw_only_a_part_of_the_sitemap_may_go(string lost, ExitCode expected)
    {
        await PublishedAsync();
        var sums = Directory.GetFiles(place.Target, "*.sums", SearchOption.AllDirectories).Single();
        await System.IO.File.AppendAllTextAsync(sums, $"{new string('0', 64)}  {lost}\n", TestContext.Current.CancellationToken);
        place.PutAdvisory("JVN#10000003", "2026-02-20T12:00:00+09:00");
        var (exit, output) = await Jvn.PublishAsync(place, clock);
        Assert.True(exit == expected, output);
        Assert.Equal(expected == ExitCode.Refused, output.Contains($"/{lost}:1:1: error JVN7010", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_publication_instant_that_moves_is_refused()
    {
        await PublishedAsync();
        place.PutAdvisory("JVN#10000002", "2026-02-02T12:00:00+09:00");
        await RefusedAsync("JVN7012: The publication instant of JVN#10000002 changes from 2026-02-01T12:00:00+09:00 to 2026-02-02T12:00:00+09:00.");
    }

    [Fact]
    public async Task An_update_that_goes_back_is_refused()
    {
        await PublishedAsync();
        place.PutAdvisory(Id, Released, "文", "history:", $"  - {{at: {Released}, text: 公開}}");
        await RefusedAsync("JVN7013: The last update of JVN#10000001 goes back from 2026-02-10T12:00:00+09:00");
    }

    [Theory]
    [InlineData("2026-02-22T12:00:00+09:00", "2026-02-23T12:00:00+09:00")]
    [InlineData("2026-02-21T12:00:00+09:00", "2026-02-23T12:00:00+09:00")]
    [InlineData("2026-02-20T12:00:00+09:00", "2026-02-21T12:00:00+09:00", "2026-02-22T12:00:00+09:00", "2026-02-23T12:00:00+09:00")]
    public async Task A_published_entry_that_is_lost_or_stands_elsewhere_is_refused_whatever_was_added(params string[] entries)
    {
        PutHistory("2026-02-21T12:00:00+09:00", "2026-02-22T12:00:00+09:00");
        await PublishedAsync();
        PutHistory(entries);
        await RefusedAsync("JVN7040: In the history of JVN#10000002 the published entry of 2026-02-2");
        PutHistory("2026-02-21T12:00:00+09:00", "2026-02-22T12:00:00+09:00", "2026-02-23T12:00:00+09:00");
        await PublishedAsync();

        void PutHistory(params string[] instants) =>
            place.PutAdvisory("JVN#10000002", Released, "文", ["history:", .. instants.Select(at => $"  - {{at: {at}, text: 更新}}")]);
    }

    [Fact]
    public async Task A_correction_moves_the_time_of_the_files_and_is_a_version_of_its_own()
    {
        await PublishedAsync();
        var page = Path.Combine(place.Target, "current", "jp", "JVN10000002", "index.html");
        Assert.Equal(DateTimeOffset.Parse(Released, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime, System.IO.File.GetLastWriteTimeUtc(page));
        place.PutAdvisory("JVN#10000002", Released, "字", "corrections:", "  - {at: 2026-02-20T12:00:00+09:00, note: 誤字}");
        await PublishedAsync();
        Assert.Equal(new DateTime(2026, 2, 20, 3, 0, 0, DateTimeKind.Utc), System.IO.File.GetLastWriteTimeUtc(page));
        Assert.Contains("<loc>https://jvn.example.jp/jp/JVN10000002/</loc>\n    <lastmod>2026-02-20T12:00:00+09:00</lastmod>",
            Jvn.Read(place, "sitemap-1.xml"));
        Assert.Contains("\"modified\": \"" + Released, Jvn.Read(place, "jp/JVN10000002/index.json"));
        Assert.Contains("\"version\": \"2\"", Jvn.Read(place, ".well-known/csaf/white/2026/jvn_10000002.json"));
    }

    [Fact]
    public async Task A_translation_that_comes_out_later_is_news_in_english_alone_and_verifies()
    {
        await PublishedAsync();
        place.Put("input/advisories/JVN10000002.en.md",
            "---\ntitle: Cross-site scripting in Kakuu CMS 0002\nrelease-at: 2026-02-20T12:00:00+09:00\n---\n## Overview\n\nText\n\n## Products " +
            "Affected\n## Description\n## Impact\n## Solution\n## JPCERT/CC Addendum\n## Vulnerability Analysis by JPCERT/CC\n## Credit\n");
        await PublishedAsync();
        Assert.Contains("<lastmod>2026-02-20T12:00:00+09:00</lastmod>", Jvn.Read(place, "sitemap-1.xml"));
        Assert.DoesNotContain("<loc>https://jvn.example.jp/jp/JVN10000002/</loc>\n    <lastmod>2026-02-20", Jvn.Read(place, "sitemap-1.xml"));
    }

    [Fact]
    public async Task What_is_withdrawn_is_in_no_file_of_the_search_any_more()
    {
        place.PutAdvisory("JVN#10000003", Released, "文", "affected:", "  - {vendor: acme, product: 消える製品, versions: '1.0'}");
        await PublishedAsync();
        Assert.Contains(Shards(), text => text.Contains("消える製品", StringComparison.Ordinal));
        place.PutAdvisory("JVN#10000003", Released, "文", "affected:", "  - {vendor: acme, product: 消える製品, versions: '1.0'}",
            "withdrawn: {at: 2026-02-20T12:00:00+09:00, reason: 誤り}");
        await PublishedAsync();
        Assert.DoesNotContain(Shards(), text => text.Contains("消える製品", StringComparison.Ordinal));

        IEnumerable<string> Shards() => Directory.EnumerateFiles(Path.Combine(place.Target, "current", "assets", "search"), "*.txt",
            SearchOption.AllDirectories).Select(System.IO.File.ReadAllText);
    }

    [Fact]
    public async Task A_text_that_changes_without_a_word_is_refused_and_what_changed_is_named()
    {
        await PublishedAsync();
        place.PutAdvisory("JVN#10000002", Released, "別の文");
        await RefusedAsync("JVN7014: The content of JVN#10000002 has changed (sections)");
    }

    [Fact]
    public async Task A_text_that_changes_with_an_entry_of_its_history_goes_out()
    {
        await PublishedAsync();
        place.PutAdvisory("JVN#10000002", Released, "別の文", "history:", "  - {at: 2026-02-20T12:00:00+09:00, text: 更新}");
        await PublishedAsync();
    }

    [Fact]
    public async Task The_record_of_a_cve_goes_only_with_a_change_of_its_advisory_that_readers_are_told_of()
    {
        const string authority = "cna: {org-id: 3f2a1c9e-5b7d-4e60-9a8c-1d2e3f405162, short-name: example}\n";
        const string settings = "base-url: https://jvn.example.jp/\nname: 情報\noperator: 機関\n";
        const string product = "affected: [{vendor: beta, product: 製品}]";
        string[] corrected = ["corrections: [{at: 2026-02-20T12:00:00+09:00, note: CVE 番号}]", product];
        place.Put("input/site.yml", settings + authority);
        place.Put("input/advisories/JVN10000003.en.md", "---\ntitle: Vulnerability in Kakuu CMS\n---\n## Overview\n\nText\n\n## Products Affected\n"
            + "## Description\n## Impact\n## Solution\n## JPCERT/CC Addendum\n## Vulnerability Analysis by JPCERT/CC\n## Credit\n");
        Put("cve: [CVE-2026-10001]", product);
        await PublishedAsync();
        Assert.Contains("CVE-2026-10001", Jvn.Read(place, "api/cve/CVE-2026-10001.json"));

        place.Put("input/site.yml", settings);
        await RefusedAsync("/api/cve/CVE-2026-10001.json:1:1: error JVN7010");
        place.Put("input/site.yml", settings + authority);
        Put("cve: [CVE-2026-10001]", "assigned-elsewhere: [CVE-2026-10001]", product);
        await RefusedAsync("/api/cve/CVE-2026-10001.json:1:1: error JVN7010");
        Put(["cve: [CVE-2026-10002]", .. corrected]);
        await PublishedAsync();
        Put(["cve: [CVE-2026-10002]", .. corrected, "withdrawn: {at: 2026-02-21T12:00:00+09:00, reason: 誤り}"]);
        await PublishedAsync();
        Assert.False(System.IO.File.Exists(Path.Combine(place.Target, "current/api/cve/CVE-2026-10002.json")));

        void Put(params string[] front) => place.PutAdvisory("JVN#10000003", Released, "文",
            ["  - {vendor: beta, status: vulnerable, replied: 2026-01-20}", .. front]);
    }

    [Fact]
    public async Task A_correction_goes_out_and_covers_no_later_change()
    {
        await PublishedAsync();
        string[] corrected = ["corrections:", "  - {at: 2026-02-20T12:00:00+09:00, note: 誤字}"];
        place.PutAdvisory("JVN#10000002", Released, "訂正した文", corrected);
        await PublishedAsync();
        place.PutAdvisory("JVN#10000002", Released, "また別の文", corrected);
        await RefusedAsync("JVN7014");
        place.PutAdvisory("JVN#10000002", Released, "また別の文", [.. corrected, "  - {at: 2026-02-21T12:00:00+09:00, note: 誤字}"]);
        await PublishedAsync();
    }

    [Fact]
    public async Task A_new_name_of_a_vendor_and_a_first_translation_need_no_entry_of_a_history()
    {
        await PublishedAsync();
        place.Put("input/vendors/acme.yml", "number: 100001\nname: {ja: 新社名, en: New}\nkana: シンシャメイ\n"
            + "corrections: [{at: 2026-02-20T12:00:00+09:00, note: 新社名}]\n");
        place.Put("input/advisories/JVN10000002.en.md",
            "---\ntitle: Cross-site scripting in Kakuu CMS 0002\nrelease-at: 2026-02-21T12:00:00+09:00\n---\n## Overview\n\nText\n\n## Products " +
            "Affected\n## Description\n## Impact\n## Solution\n## JPCERT/CC Addendum\n## Vulnerability Analysis by JPCERT/CC\n## Credit\n");
        await PublishedAsync();
        Assert.Contains("Text", Jvn.Read(place, "en/jp/JVN10000002/index.html"));
    }

    [Fact]
    public async Task A_vendor_page_that_is_gone_is_refused_and_one_of_a_withdrawn_advisory_stays()
    {
        place.PutAdvisory("JVN#10000003", Released, "文", "  - vendor: beta", "    status: unknown");
        await PublishedAsync();
        place.PutAdvisory("JVN#10000003", Released, "文", "history:", "  - {at: 2026-02-20T12:00:00+09:00, text: 更新}");
        await RefusedAsync("/jp/JVN10000003/100002/index.html:1:1: error JVN7010");
        place.PutAdvisory("JVN#10000003", Released, "文", "  - vendor: beta", "    status: unknown", "withdrawn: {at: 2026-02-20T12:00:00+09:00, reason: 誤り}");
        await PublishedAsync();
        Assert.DoesNotContain("文</p>", Jvn.Read(place, "jp/JVN10000003/index.html"));
    }

    [Fact]
    public async Task A_take_back_excuses_no_lost_address_of_another_advisory()
    {
        place.PutAdvisory("JVN#10000003", Released, "文", "  - vendor: beta", "    status: unknown");
        await PublishedAsync();
        string[] update = ["history:", "  - {at: 2026-02-20T12:00:00+09:00, text: 更新}"];
        place.PutAdvisory("JVN#10000002", Released, "文", "taken-back: {at: 2026-03-01T11:00:00+09:00, reason: 誤って公開}");
        place.PutAdvisory("JVN#10000003", Released, "文", update);
        await RefusedAsync("/jp/JVN10000003/100002/index.html:1:1: error JVN7010");
        place.PutAdvisory("JVN#10000003", Released, "文", ["  - vendor: beta", "    status: unknown", .. update]);
        await PublishedAsync();
    }

    [Fact]
    public async Task A_take_back_excuses_no_advisory_that_is_gone_beside_it()
    {
        await PublishedAsync();
        place.PutAdvisory("JVN#10000002", Released, "文", "taken-back: {at: 2026-03-01T11:00:00+09:00, reason: 誤って公開}");
        System.IO.File.Delete(File("JVN10000001"));
        await RefusedAsync("/jp/JVN10000001/:1:1: error JVN7011");
    }

    [Fact]
    public async Task A_withdrawal_excuses_no_lost_page_of_its_own()
    {
        place.PutAdvisory("JVN#10000003", Released, "文", "  - vendor: beta", "    status: unknown");
        await PublishedAsync();
        place.PutAdvisory("JVN#10000003", Released, "文", "withdrawn: {at: 2026-02-20T12:00:00+09:00, reason: 誤り}");
        await RefusedAsync("/jp/JVN10000003/100002/index.html:1:1: error JVN7010");
    }

    [Fact]
    public async Task A_take_back_from_long_ago_does_not_let_a_published_advisory_be_moved_away()
    {
        const string takenBack = "taken-back: {at: 2026-01-15T12:00:00+09:00, reason: 誤って公開}";
        place.PutAdvisory("JVN#10000002", Released, "文", takenBack);
        await PublishedAsync();
        place.PutAdvisory("JVN#10000002", "2026-06-01T12:00:00+09:00", "文", takenBack);
        await RefusedAsync("JVN7011: JVN#10000002");
    }

    [Fact]
    public async Task What_is_taken_back_takes_its_translation_along()
    {
        place.Put("input/advisories/JVN10000002.en.md",
            "---\ntitle: Cross-site scripting in Kakuu CMS 0002\n---\n## Overview\n\nText\n\n## Products Affected\n## Description\n## Impact\n## " +
            "Solution\n## JPCERT/CC Addendum\n## Vulnerability Analysis by JPCERT/CC\n## Credit\n");
        await PublishedAsync();
        Assert.True(System.IO.File.Exists(Path.Combine(place.Target, "current", "en", "jp", "JVN10000002", "index.html")));
        place.PutAdvisory("JVN#10000002", Released, "文", "taken-back: {at: 2026-03-01T11:00:00+09:00, reason: 誤って公開}");
        await PublishedAsync();
        Assert.False(Directory.Exists(Path.Combine(place.Target, "current", "en", "jp", "JVN10000002")));
    }

    [Fact]
    public async Task What_is_taken_back_is_gone_with_every_release_that_had_it()
    {
        await PublishedAsync();
        place.PutAdvisory("JVN#10000002", Released, "文", "taken-back: {at: 2026-03-01T11:00:00+09:00, reason: 誤って公開}");
        await PublishedAsync();
        Assert.False(Directory.Exists(Path.Combine(place.Target, "current", "jp", "JVN10000002")));
        Assert.Single(Directory.EnumerateDirectories(Path.Combine(place.Target, "releases")));
        Assert.DoesNotContain(Directory.EnumerateFiles(Path.Combine(place.Target, "releases"), "*", SearchOption.AllDirectories), file =>
            System.IO.File.ReadAllText(file).Contains("10000002", StringComparison.Ordinal));
    }

    public void Dispose() => place.Dispose();

    private string File(string name) => Path.Combine(place.Input, "advisories", name + ".md");

    private Task PublishedAsync() => Jvn.PublishedAsync(place, clock);

    private Task RefusedAsync(string finding) => Jvn.RefusedAsync(place, clock, finding);
}
