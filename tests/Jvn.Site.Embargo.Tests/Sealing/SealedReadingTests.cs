using System.Text.Json;
using Jvn.Site.Embargo.Tests.Sites;
using Xunit;
using static Jvn.Site.Embargo.Tests.Sealing.SealedInput;

namespace Jvn.Site.Embargo.Tests.Sealing;

/// <summary>Sealed files with a key are what they would be in clear, and without one as if they were withheld for ever: JVN8080 to JVN8082.</summary>
public sealed class SealedReadingTests : IDisposable
{
    private const string Page = "jp/JVN10000002/index.html";

    private readonly SealedInput input = new();

    private string Output => input.Work.Output;

    private string[] Publication => ["publish", "--theme", Workplace.Theme, "--to", Path.Combine(input.Work.Root, "www"), "--trust-clock"];

    [Fact]
    public async Task With_the_key_the_site_is_the_one_of_the_clear_text_before_and_after_the_release()
    {
        var clear = (Before: await BuiltAsync(Now), After: await BuiltAsync(Release));
        input.Seal();
        var withoutKey = (Before: await BuiltAsync(Now), After: await BuiltAsync(Release));
        input.WithKey();
        var withKey = (Before: await BuiltAsync(Now), After: await BuiltAsync(Release));
        Assert.Null(withoutKey.Before.DifferenceTo(clear.Before));
        Assert.Null(withoutKey.After.DifferenceTo(clear.Before));
        Assert.Null(withKey.Before.DifferenceTo(clear.Before));
        Assert.Null(withKey.After.DifferenceTo(clear.After));
        Assert.True(clear.After.Has(Page) && !clear.Before.Has(Page));
    }

    [Fact]
    public async Task How_many_stayed_closed_is_said_and_redacted_no_more_than_that()
    {
        input.Seal();
        var check = await input.Work.CheckAsync(Now, "--redact");
        Assert.True(check.Code == 0 && check.Results.Contains("1 sealed file not read: no key given", StringComparison.Ordinal), $"{check}");
        Assert.DoesNotContain("7f3a", check.Results);
        Assert.DoesNotContain("7f3a", (await input.Work.CheckAsync(Now, "--redact", "--format", "json")).Results);
        using var json = JsonDocument.Parse((await input.Work.CheckAsync(Now, "--redact", "false", "--format", "json")).Results);
        Assert.Equal(1, json.RootElement.GetProperty("sealed").GetProperty("unread").GetInt32());
        Assert.EndsWith(Withheld + ".asc", json.RootElement.GetProperty("sealed").GetProperty("files")[0].GetString());

        var other = await input.WithKey(EditorKey.Other).Work.CheckAsync(Now, "--redact");
        Assert.True(other.Code == 0 && other.Results.Contains("the key does not open it", StringComparison.Ordinal), $"{other}");
        Assert.DoesNotContain("7f3a", other.Results);
        Assert.DoesNotContain("sealed", (await input.WithKey().Work.CheckAsync(Now)).Results);
    }

    [Fact]
    public async Task Findings_name_the_file_that_lies_there()
    {
        input.Work.Put($"input/{Withheld}.asc", EditorKey.Own.Seal(Text.Replace("status: unknown", "status: nothing", StringComparison.Ordinal)));
        File.Delete(input.At(Withheld));
        var check = await input.WithKey().RunAsync("check");
        Assert.True(check.Code == 1 && check.Results.Contains($"{Withheld}.asc:", StringComparison.Ordinal), $"{check}");
        Assert.Equal(0, (await input.Work.BuildAsync(Now)).Code);
    }

    [Fact]
    public async Task What_is_sealed_though_it_is_out_is_warned_of()
    {
        input.Seal();
        Assert.DoesNotContain("JVN8082", (await input.WithKey().RunAsync("check")).Results);
        var check = await input.RunAtAsync(Release, "check");
        Assert.True(check.Code == 0 && check.Results.Contains("warning JVN8082", StringComparison.Ordinal)
            && check.Results.Contains("jvn unseal", StringComparison.Ordinal), $"{check}");
    }

    [Fact]
    public async Task A_text_that_lies_there_twice_stops_what_would_let_it_out()
    {
        input.Work.Put($"input/{Withheld}.asc", EditorKey.Own.Seal(Text));
        foreach (var _ in new[] { "without a key", "with it" })
        {
            var check = await input.RunAsync("check");
            Assert.True(check.Code == 1 && check.Results.Contains("error JVN8080", StringComparison.Ordinal), $"{check}");
            Assert.Equal(0, (await input.Work.BuildAsync(Now)).Code);
            Assert.Equal(1, (await input.Work.BuildAsync(Release)).Code);
            input.WithKey();
        }
    }

    [Fact]
    public async Task What_depends_on_a_closed_file_does_not_come_out_before_it()
    {
        // A revised translation would stand at once, were there no revision.
        var stem = "input/advisories/2026/JVN10000001";
        input.Work.Put(stem + ".en.md", English("Old words"));
        var expected = await BuiltAsync(Release);
        input.Work.Put(stem + ".next.md.asc", EditorKey.Own.Seal(TinySite.Advisory(ReleasedId, "2026-05-01T12:00:00+09:00")));
        input.Work.Put(stem + ".next.en.md", English(Secret));
        input.Work.Put(stem + ".next/plan.txt", Secret);
        Assert.Null((await BuiltAsync(Release)).DifferenceTo(expected));
    }

    [Fact]
    public async Task What_belongs_to_a_closed_advisory_stops_nothing()
    {
        var expected = await BuiltAsync(Now);
        input.Seal();
        var stem = "input/advisories/2027/case-7f3a";
        foreach (var ending in new[] { ".en.md", ".next.md", ".next.en.md", "/plan.txt", ".next/plan.txt" })
            input.Work.Put(stem + ending, "---\nid: JVN#10000002\nrelease-at: 2020-01-01T00:00:00+09:00\n---\n" + Secret);
        input.Work.Put(stem + ".case.yml", "events: [\n");
        Directory.CreateSymbolicLink(input.At("advisories/2027/case-7f3a/link"), "/etc");
        Assert.Null((await BuiltAsync(Now)).DifferenceTo(expected));
        Assert.Null((await BuiltAsync(Release)).DifferenceTo(expected));
    }

    [Fact]
    public async Task A_publisher_with_the_key_releases_it_and_one_without_does_not_take_it_back()
    {
        input.Seal();
        var first = await input.RunAtAsync(Now, Publication);
        Assert.True(first.Code == 0 && first.Results.Contains("1 sealed file not read", StringComparison.Ordinal), $"{first}");
        input.WithKey();
        Assert.Equal(0, (await input.RunAtAsync(Now.AddMinutes(1), Publication)).Code);
        var next = await input.RunAtAsync(Now.AddMinutes(2), "next");
        Assert.Contains("2099-04-01T12:00:00+09:00", next.Results);
        var released = await input.RunAtAsync(Release, [.. Publication, "--confirm-clock"]);
        var page = Path.Combine(input.Work.Root, "www/current", Page);
        Assert.True(released.Code == 0 && File.ReadAllText(page).Contains(Secret, StringComparison.Ordinal), $"{released}");

        input.Work.Variables.Clear();
        var without = await input.RunAtAsync(Release.AddMinutes(1), Publication);
        Assert.True(without.Code == 3 && without.Results.Contains("JVN7011", StringComparison.Ordinal), $"{without}");
        Assert.True(File.Exists(page));
        var difference = await input.RunAtAsync(Release.AddMinutes(1), ["diff", .. Publication[1..^1]]);
        Assert.True(difference.Code == 3 && difference.Results.Contains("sealed file not read", StringComparison.Ordinal), $"{difference}");
    }

    [Fact]
    public async Task A_bad_key_stops_a_build_before_it_begins()
    {
        input.Seal();
        Assert.Equal(4, (await input.RunAsync("check", "--unseal-key", input.At("site.yml"))).Code);
        Assert.Equal(2, (await input.RunAsync("check", "--unseal-key", "/nowhere/key")).Code);
        Assert.Equal(2, (await input.RunAsync("check", "--unseal-key", "/nowhere/key", "--gpg-agent")).Code);
    }

    [Fact]
    public async Task What_is_staged_is_read_with_the_key()
    {
        input.Seal();
        Repository.Init(input.Work.Input).Git("add", "-A");
        var closed = await input.RunAsync("check", "--staged");
        Assert.True(closed.Code == 0 && closed.Results.Contains("1 sealed file not read", StringComparison.Ordinal), $"{closed}");
        var opened = await input.WithKey().RunAsync("check", "--staged");
        Assert.True(opened.Code == 0 && opened.Results.Contains("Checked 2 advisories", StringComparison.Ordinal)
            && !opened.Results.Contains("sealed", StringComparison.Ordinal), $"{opened}");
    }

    [Fact]
    public async Task Mending_leaves_sealed_files_alone()
    {
        File.Delete(input.At(Withheld));
        input.Work.Put($"input/{Withheld}.asc", EditorKey.Own.Seal(Text.Replace("release-at: 2099-04-01T12:00:00+09:00",
            "release-at: 2099/04/01T12:00:00+09:00", StringComparison.Ordinal)));
        var before = Snapshot.Of(input.Work.Input);
        await input.WithKey().RunAsync("check", "--fix");
        Assert.Null(Snapshot.Of(input.Work.Input).DifferenceTo(before));
    }

    [Fact]
    public async Task A_renamed_advisory_takes_its_sealed_files_along()
    {
        File.Move(input.At("advisories/2026/JVN10000001.md"), input.At("advisories/2026/case-1111.md"));
        input.Work.Put("input/advisories/2026/case-1111.next.md.asc", EditorKey.Own.Seal("x"));
        var outcome = await input.RunAsync("rename", ReleasedId);
        Assert.True(outcome.Code == 0 && input.Has("advisories/2026/JVN10000001.next.md.asc"), $"{outcome}");
    }

    public void Dispose() => input.Dispose();

    private static string English(string words) => $"---\ntitle: XSS in Kakuu CMS\n---\n## Overview\n\n{words}\n\n## Products Affected\n## Description\n"
        + "## Impact\n## Solution\n\nUpdate\n\n## Credit\n";

    private async Task<Snapshot> BuiltAsync(DateTimeOffset now)
    {
        var outcome = await input.Work.BuildAsync(now);
        Assert.True(outcome is { Code: 0, Errors: "" }, $"{outcome}");
        return Snapshot.Of(Output);
    }
}
