using System.Text;
using System.Text.RegularExpressions;
using Jvn.Site.Cli;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>A version of a CSAF document and its date never stand for two contents, whatever changed: JVN7060, JVN7061.</summary>
public sealed class DocumentGateTests : IDisposable
{
    private const string Released = "2026-02-01T12:00:00+09:00";
    private const string Document = ".well-known/csaf/white/2026/jvn_10000001.json";
    private const string Renamed = "number: 100001\nname: {ja: 新社名, en: New}\nkana: シンシャメイ\n";
    private const string Corrections = "corrections: [{at: 2026-02-20T12:00:00+09:00, note: 変わった}]\n";

    private static readonly string[] Statuses = ["vulnerable", "unknown"];

    private readonly PublishingPlace place = new();
    private readonly FakeTimeProvider clock = new(PublishingPlace.Start);

    public DocumentGateTests()
    {
        place.PutAdvisory("JVN#10000001", Released);
        place.Put("input/vendors/beta.yml", "number: 100002\nname: {ja: 別社, en: Other}\nkana: ベッシャ\n");
        place.Put("input/advisories/JVN10000002.md", Text("input/advisories/JVN10000001.md").Replace("10000001", "10000002", StringComparison.Ordinal)
            .Replace("脆弱性 0001", "脆弱性 0002", StringComparison.Ordinal).Replace("acme", "beta", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_new_name_of_a_vendor_is_a_revision_of_what_names_it_and_of_nothing_else()
    {
        await PublishedAsync();
        place.Put("input/vendors/acme.yml", Renamed);
        await RefusedAsync($"/{Document}:1:1: error JVN7060: The CSAF document of JVN#10000001 changes (notes) and is no new revision: " +
            "version 1 of 2026-02-01T12:00:00+09:00 is published, this would be version 1 (2026-02-01T12:00:00+09:00).");
        place.Put("input/vendors/acme.yml", Renamed + Corrections);
        await PublishedAsync();
        Assert.Contains("\"version\": \"2\"", Jvn.Read(place, Document));
        Assert.Contains("\"current_release_date\": \"2026-02-20T12:00:00+09:00\"", Jvn.Read(place, Document));
        Assert.DoesNotContain("変わった", Jvn.Read(place, Document));
        Assert.Contains("\"version\": \"1\"", Jvn.Read(place, Document.Replace("10000001", "10000002", StringComparison.Ordinal)));
        Assert.Contains("\"modified\": \"" + Released, Jvn.Read(place, "jp/JVN10000001/index.json"));
        foreach (var page in new[] { "jp/JVN10000001/", "jp/JVN10000001/100001/", "vendor/100001/", "nav/" })
            Assert.Equal("2026-02-20T12:00:00+09:00", ChangedAt(page));
        Assert.Equal(Released, ChangedAt("jp/JVN10000002/"));

        // One correction is one revision: it covers no later change.
        place.Put("input/vendors/acme.yml", Renamed.Replace("新社名", "また新社名", StringComparison.Ordinal) + Corrections);
        await RefusedAsync("JVN7060");
    }

    [Fact]
    public async Task A_new_name_that_came_before_the_last_revision_is_refused()
    {
        place.PutAdvisory("JVN#10000001", Released, "文", "history: [{at: 2026-02-25T12:00:00+09:00, text: 更新}]");
        await PublishedAsync();
        place.Put("input/vendors/acme.yml", Renamed + Corrections);
        await RefusedAsync("version 2 of 2026-02-25T12:00:00+09:00 is published, this would be version 3 (2026-02-25T12:00:00+09:00).");
    }

    [Fact]
    public async Task What_the_site_says_of_itself_is_in_every_document()
    {
        await PublishedAsync();
        var site = Text("input/site.yml").Replace("架空調整機関", "新しい機関", StringComparison.Ordinal);
        place.Put("input/site.yml", site);
        var (_, output) = await Jvn.PublishAsync(place, clock);
        Assert.Equal(2, output.Split('\n').Count(line => line.Contains("error JVN7060", StringComparison.Ordinal) && line.Contains("(publisher)",
            StringComparison.Ordinal)));
        place.Put("input/site.yml", site + Corrections);
        await PublishedAsync();
        Assert.Contains("\"version\": \"2\"", Jvn.Read(place, Document));
        Assert.Equal("2026-02-20T12:00:00+09:00", ChangedAt("jp/JVN10000002/"));
    }

    [Fact]
    public async Task A_sentence_that_the_site_has_a_notice_say_is_put_right_with_the_site()
    {
        place.Put("input/vendors/kumoi.yml", "number: 100003\nname: {ja: 雲井, en: Kumoi}\nunreachable:\n  since: 2025-06-01\n  reason: unknown-developer\n" +
            "  name-listed-at: 2025-07-01T12:00:00+09:00\n  product-listed-at: 2025-10-01T12:00:00+09:00\n  products: [{name: 掲示板}]\n");
        place.Put("input/advisories/JVN10000003.md", $"---\nid: JVN#10000003\nkind: unreachable\ntitle: 雲井掲示板における脆弱性\nrelease-at: {Released}\n" +
            "vendors: [{vendor: kumoi}]\ncontact: {since: 2025-06-01, reason: unknown-developer}\n---\n## 概要\n\n文\n\n## 影響を受けるシステム\n" +
            "## 詳細情報\n## 想定される影響\n## JPCERT/CCからの補足情報\n## JPCERT/CCによる脆弱性分析結果\n## 謝辞\n");
        await PublishedAsync();
        var site = Text("input/site.yml") + "notice:\n  unknown-developer: {ja: <date>から探しています。, en: Sought since <date>.}\n";
        place.Put("input/site.yml", site);
        await RefusedAsync("JVN7014: The content of JVN#10000003 has changed (notice)");
        place.Put("input/site.yml", site + Corrections);
        await PublishedAsync();
        Assert.Contains("2025年6月1日から探しています。", Jvn.Read(place, "jp/JVN10000003/index.html"));
        Assert.Contains("2025年6月1日から探しています。", Jvn.Read(place, Document.Replace("10000001", "10000003", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_document_that_the_same_program_writes_otherwise_is_another_content_and_that_of_another_program_is_not()
    {
        await PublishedAsync();
        using var publication = Publication.Open(place.Target);
        using var tree = publication.Gather();
        foreach (var address in publication.Live!.Files.Addresses.Where(address => !address.StartsWith("/SHA256SUMS", StringComparison.Ordinal)))
        {
            var bytes = publication.Live.Files.Read(address);
            var changed = Jvn.Read(place, Document).Replace("Jvn.Site", "Other", StringComparison.Ordinal);
            tree.Write(address, address == "/" + Document ? Encoding.UTF8.GetBytes(changed) : bytes, publication.Live.Files.ModifiedAt(address));
        }

        IEnumerable<string> Refusals(string? program) => new ReleaseMaker(
            publication, tree, PublishingPlace.Start, EditorialRecord.Empty with { Program = program }).Refusals()
            .Select(finding => $"{finding.Rule.Id} {finding.Location.Path}");
        Assert.Equal(["JVN7060 /" + Document], Refusals(publication.Live.Program));
        Assert.Empty(Refusals("another"));
    }

    [Fact]
    public async Task A_translation_that_comes_later_says_when()
    {
        await PublishedAsync();
        PutEnglish("JVN10000001.en.md", null);
        await RefusedAsync("JVN7051");
        PutEnglish("JVN10000001.en.md", "2026-02-20T12:00:00+09:00");
        await PublishedAsync();
        Assert.Contains("英語版を公開", Jvn.Read(place, Document));
    }

    [Fact]
    public async Task A_translation_that_takes_the_place_of_another_keeps_the_revision_of_the_first()
    {
        PutEnglish("JVN10000001.en.md", "2026-02-10T12:00:00+09:00");
        await PublishedAsync();
        Assert.Contains("\"version\": \"2\"", Jvn.Read(place, Document));
        PutEnglish("JVN10000001.next.en.md", "2026-03-01T11:59:00+09:00", "Revised text");
        await PublishedAsync();
        Assert.Contains("\"version\": \"3\"", Jvn.Read(place, Document));
        Assert.Matches("\"date\": \"2026-02-10T12:00:00\\+09:00\",\\s+\"number\": \"2\",\\s+\"summary\": \"英語版を公開", Jvn.Read(place, Document));
        Assert.Contains("Revised text", Jvn.Read(place, "en/jp/JVN10000001/index.html"));

        // Folded in, it is the same document.
        var published = Jvn.Read(place, Document);
        File.Delete(Path.Combine(place.Input, "advisories", "JVN10000001.next.en.md"));
        PutEnglish("JVN10000001.en.md", "2026-02-10T12:00:00+09:00", "Revised text");
        place.PutAdvisory("JVN#10000001", Released, "文", "corrections: [{at: 2026-03-01T11:59:00+09:00, note: 英語版の改訂}]");
        var (exit, output) = await Jvn.PublishAsync(place, clock);
        Assert.True(exit == ExitCode.Done, output);
        Assert.Equal(published, Jvn.Read(place, Document));
    }

    [Fact]
    public async Task A_status_that_is_gone_from_the_history_is_refused_whatever_was_added()
    {
        PutStatuses("2026-02-10T12:00:00+09:00", "2026-02-11T12:00:00+09:00");
        await PublishedAsync();
        PutStatuses("2026-02-11T12:00:00+09:00", "2026-02-12T12:00:00+09:00");
        await RefusedAsync("/jp/JVN10000001/:1:1: error JVN7061: In the status history of vendor 100001 in JVN#10000001 the published entry of " +
            "2026-02-10T12:00:00+09:00 is gone");
        PutStatuses("2026-02-10T12:00:00+09:00", "2026-02-11T12:00:00+09:00", "2026-02-12T12:00:00+09:00");
        await PublishedAsync();

        void PutStatuses(params string[] instants) => place.PutAdvisory("JVN#10000001", Released, "文",
            "    history:", string.Join('\n', instants.Select((at, index) => $"      - {{at: {at}, status: {Statuses[index % 2]}}}")));
    }

    public void Dispose() => place.Dispose();

    private string Text(string path) => File.ReadAllText(Path.Combine(place.Root, path));

    private string ChangedAt(string page) =>
        Regex.Match(Jvn.Read(place, "sitemap-1.xml"), $"<loc>https://jvn.example.jp/{page}</loc>\\s+<lastmod>(.*?)</lastmod>").Groups[1].Value;

    private void PutEnglish(string name, string? releaseAt, string overview = "Text") => place.Put("input/advisories/" + name,
        $"---\ntitle: Cross-site scripting in Kakuu CMS\n{(releaseAt is null ? "" : $"release-at: {releaseAt}\n")}---\n## Overview\n\n{overview}\n\n" +
        "## Products Affected\n## Description\n## Impact\n## Solution\n\nUpdate it.\n\n## JPCERT/CC Addendum\n## Vulnerability Analysis by JPCERT/CC\n" +
        "## Credit\n");

    private Task PublishedAsync() => Jvn.PublishedAsync(place, clock);

    private Task RefusedAsync(string finding) => Jvn.RefusedAsync(place, clock, finding);
}
