using System.Diagnostics;
using Xunit;
using static Jvn.Site.Embargo.Tests.Editing.EditedInput;

namespace Jvn.Site.Embargo.Tests.Editing;

/// <summary><c>jvn promote</c> and <c>jvn rename</c> tidy up, and the site that readers see is the same before and after, byte for byte.</summary>
public sealed class PromoteCommandTests : IDisposable
{
    private const string English = "---\ntitle: Cross-site scripting in Acme\n---\n## Overview\n\nText.\n\n## Products Affected\n## Description\n## Impact\n" +
        "## Solution\n\nText.\n\n## JPCERT/CC Addendum\n## Vulnerability Analysis by JPCERT/CC\n## Credit\n";

    private readonly EditedInput input = new();

    public void Dispose() => input.Dispose();

    private static string Revision => Advisory(Revised + " # 改訂", history: $"{{at: {Revised}, text: {{ja: 更新, en: Updated}}}}")
        .Replace("概要\n\n文", "概要\n\n改訂した文", StringComparison.Ordinal);

    [Theory]
    [InlineData("JVN87654321", false, false, null)]
    [InlineData("case-1", true, true, null)]
    [InlineData("JVN87654321", true, false, null)]
    [InlineData("JVN87654321", false, true, null)]
    [InlineData("JVN87654321", true, true, Revised)]
    [InlineData("JVN87654321", false, true, "2027-05-10T12:00:00+09:00")]
    public async Task A_released_revision_becomes_the_current_file(string name, bool isTranslated, bool isTranslationRevised, string? ownInstant)
    {
        input.Put($"{name}.md", Advisory().Replace("action:", "handling-started: 2027-04-01 # 起点\nearly-release: {at: " + Release + ", planned: " +
            "2027-05-02T12:00:00+09:00, reason: 理由}\naction:", StringComparison.Ordinal));
        input.Put($"{name}.next.md", Revision);
        if (isTranslated)
            input.Put($"{name}.en.md", English);
        if (isTranslationRevised)
            input.Put($"{name}.next.en.md", English.Replace("Text.", "Revised text.", StringComparison.Ordinal)
                .Replace("\n---\n## O", ownInstant is null ? "\n---\n## O" : $"\nrelease-at: {ownInstant}\n---\n## O", StringComparison.Ordinal));
        var before = await input.Site(After);
        await input.Done(After, "promote", Id);
        Assert.Null((await input.Site(After)).DifferenceTo(before));
        Assert.False(input.Has($"{name}.next.md") || input.Has($"{name}.next.en.md"));
        Assert.Contains($"release-at: {Release} # 改訂\n", input.Read($"{name}.md"), StringComparison.Ordinal);
        Assert.Contains("handling-started: 2027-04-01 # 起点\n", input.Read($"{name}.md"), StringComparison.Ordinal);
        Assert.Contains("early-release: ", input.Read($"{name}.md"), StringComparison.Ordinal);
        Assert.Equal(0, (await input.Work.CheckAsync(After)).Code);
        await input.Unchanged(3, "JVN8001", After, "promote", Id);
    }

    [Fact]
    public async Task Attachments_go_along_and_what_no_text_uses_any_more_is_gone()
    {
        var (old, now) = (Random.Picture.Of(1, "a"), Random.Picture.Of(2, "a"));
        input.Put("JVN87654321.md", Advisory().Replace("文\n\n## 影響", "文\n\n![図](a.png)\n\n![図](b.png)\n\n![図](d.png)\n\n## 影響", StringComparison.Ordinal));
        input.Put("JVN87654321.next.md", Revision.Replace("文\n\n## 影響", "文\n\n![図](a.png)\n\n![図](c.png)\n\n## 影響", StringComparison.Ordinal));
        foreach (var (path, bytes) in new[] { ("JVN87654321/a.png", old), ("JVN87654321/b.png", old), ("JVN87654321/d.png", old),
            ("JVN87654321.next/a.png", now), ("JVN87654321.next/c.png", now) })
            input.Work.Put("input/advisories/" + path, bytes);
        input.Put("JVN87654321.next.md", input.Read("JVN87654321.next.md").Replace("![図](c.png)", "![図](c.png)\n\n![図](b.png)", StringComparison.Ordinal));
        var before = await input.Site(After);
        Assert.Contains("d.png", (await input.Done(After, "promote", Id)).Results, StringComparison.Ordinal);
        Assert.Null((await input.Site(After)).DifferenceTo(before));
        Assert.False(input.Has("JVN87654321.next") || input.Has("JVN87654321/d.png"));
        Assert.Equal(now, File.ReadAllBytes(Path.Combine(input.Work.Input, "advisories/JVN87654321/a.png")));
        Assert.True(input.Has("JVN87654321/b.png") && input.Has("JVN87654321/c.png"));
    }

    [Fact]
    public async Task A_revision_that_is_not_out_stays_also_when_a_later_instant_is_asked_for()
    {
        input.Put("JVN87654321.md", Advisory());
        input.Put("JVN87654321.next.md", Revision);
        await input.Unchanged(3, "JVN8002", ReleaseAt.AddDays(1), "promote", Id);
        await input.Unchanged(3, "JVN8002", ReleaseAt.AddDays(1), "promote", Id, "--as-of", "2027-06-01T12:00:00+09:00");
    }

    [Theory]
    [InlineData("2027-05-05T12:00:00+09:00")]
    public async Task What_would_move_a_date_is_refused(string entry)
    {
        input.Put("JVN87654321.md", Advisory());
        input.Put("JVN87654321.next.md", Advisory(Revised, history: $"{{at: {entry}, text: 更新}}"));
        await input.Unchanged(3, "JVN8003", After, "promote", Id);
    }

    [Fact]
    public async Task A_translation_that_was_revised_later_by_itself_is_folded_in_where_no_date_moves()
    {
        const string Later = "2027-05-12T12:00:00+09:00";
        input.Put("JVN87654321.md", Advisory());
        input.Put("JVN87654321.en.md", English);
        input.Put("JVN87654321.next.en.md", English.Replace("\n---\n## O", $"\nrelease-at: {Later}\n---\n## O", StringComparison.Ordinal));
        await input.Unchanged(3, "JVN8003", After, "promote", Id);
        input.Put("JVN87654321.md", Advisory(history: "{at: 2027-05-20T12:00:00+09:00, text: 更新}"));
        var before = await input.Site(After);
        await input.Done(After, "promote", Id);
        Assert.Null((await input.Site(After)).DifferenceTo(before));
        Assert.Contains($"corrections:\n  - {{at: {Later}, note: \"英語版の改訂\"}}\n", input.Read("JVN87654321.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_released_working_name_becomes_the_identifier(bool isCheckout)
    {
        input.Put("case-1.md", Advisory().Replace("文\n\n## 影響", "文\n\n![図](a.png)\n\n## 影響", StringComparison.Ordinal));
        input.Put("case-1.en.md", English);
        input.Put("case-1.next.md", Revision.Replace("文\n\n## 影響", "文\n\n![図](a.png)\n\n## 影響", StringComparison.Ordinal));
        input.Work.Put("input/advisories/case-1/a.png", Random.Picture.Of(1, "a"));
        if (isCheckout)
        {
            foreach (var arguments in new[] { "init -q", "add -A", "-c user.email=a@example.jp -c user.name=a commit -q -m 1" })
                Git(arguments);
        }

        var now = ReleaseAt.AddDays(1);
        var before = await input.Site(now);
        await input.Done(now, "rename", "case-1");
        Assert.Null((await input.Site(now)).DifferenceTo(before));
        Assert.True(input.Has("JVN87654321.md") && input.Has("JVN87654321.en.md") && input.Has("JVN87654321.next.md") && input.Has("JVN87654321/a.png"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(input.Work.Input, "case-1*", SearchOption.AllDirectories));
        if (isCheckout)
            Assert.All(Git("status --porcelain").Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith("R  ", line));
        Assert.Contains("already", (await input.Done(now, "rename", Id)).Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_name_tells_a_number_before_its_release()
    {
        input.Put("case-1.md", Advisory());
        await input.Unchanged(3, "JVN8004", Before, "rename", "case-1");
        await input.Unchanged(3, "JVN8004", Before, "rename", Id, "--as-of", "2027-06-01T12:00:00+09:00");
        input.Put("case-1.md", Advisory().Replace("action:", $"taken-back: {{at: {Release}, reason: 誤}}\naction:", StringComparison.Ordinal));
        await input.Unchanged(3, "JVN8004", After, "rename", Id);
    }

    private string Git(string arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", $"-C {input.Work.Input} {arguments}") { RedirectStandardOutput = true })!;
        var said = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return said;
    }
}
