using Jvn.Site.Cli;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>What was never announced for an instant does not come out because its date was mistyped into the past: it is kept back, the rest goes out, and the
/// run says so by its exit code.</summary>
public sealed class SlipTests : IDisposable
{
    private const string Old = "2026-02-01T12:00:00+09:00";
    private readonly PublishingPlace place = new();
    private readonly FakeTimeProvider clock = new(PublishingPlace.Start);

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task A_new_advisory_that_was_due_before_the_last_look_is_kept_back_and_the_rest_goes_out()
    {
        await Begin();
        place.PutAdvisory("JVN#10000002", "2026-02-10T12:00:00+09:00");
        place.PutAdvisory("JVN#10000003", "2026-03-01T12:30:00+09:00");
        var (exit, output) = await Publish();
        Assert.Equal(ExitCode.Refused, exit);
        Assert.Contains("JVN10000002.md:4:13: error JVN7050", output, StringComparison.Ordinal);
        Assert.False(IsOut("jp/JVN10000002/index.html"));
        Assert.True(IsOut("jp/JVN10000003/index.html"));

        // It stays so, and is said again, until somebody says what was meant.
        Assert.Equal(ExitCode.Refused, (await Publish()).Exit);
        Assert.DoesNotContain("10000002", (await Publish(redact: true)).Output, StringComparison.Ordinal);
        place.PutAdvisory("JVN#10000002", "2026-06-10T12:00:00+09:00");
        Assert.Equal(ExitCode.Done, (await Publish()).Exit);
        Assert.False(IsOut("jp/JVN10000002/index.html"));
    }

    [Fact]
    public async Task What_is_a_little_late_and_what_was_pending_before_comes_out()
    {
        place.PutAdvisory("JVN#10000002", "2026-03-03T12:00:00+09:00");
        await Begin();
        place.PutAdvisory("JVN#10000003", "2026-03-01T11:30:00+09:00");
        clock.Advance(TimeSpan.FromDays(3));
        Assert.Equal(ExitCode.Done, (await Publish()).Exit);
        Assert.True(IsOut("jp/JVN10000002/index.html"));
        Assert.True(IsOut("jp/JVN10000003/index.html"));
    }

    [Theory]
    [InlineData("released-on: 2009-03-18")]
    [InlineData(
        "release-at: 2026-02-10T12:00:00+09:00\n" +
        "early-release: {at: 2026-02-10T12:00:00+09:00, planned: 2026-05-10T12:00:00+09:00, reason: 第三者が公表したため}")]
    public async Task What_somebody_has_said_to_belong_into_the_past_comes_out(string lines)
    {
        await Begin();
        place.PutAdvisory("JVN#10000002", Old);
        Edit("JVN10000002.md", $"release-at: {Old}", lines);
        var (exit, output) = await Publish();
        Assert.True(exit == ExitCode.Done, output);
        Assert.True(IsOut("jp/JVN10000002/index.html"));
    }

    [Fact]
    public async Task A_revision_and_a_translation_with_an_instant_of_its_own_are_kept_back_and_the_text_before_stands()
    {
        await Begin();
        PutRevision("2026-02-20T12:00:00+09:00");
        place.Put("input/advisories/JVN10000001.next.en.md", Translation("2026-02-21T12:00:00+09:00"));
        var (exit, output) = await Publish();
        Assert.Equal(ExitCode.Refused, exit);
        Assert.Contains("JVN10000001.next.md", output, StringComparison.Ordinal);
        Assert.DoesNotContain("改訂した題名", Jvn.Read(place, "jp/JVN10000001/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Kakuu product", Jvn.Read(place, "en/jp/JVN10000001/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_translation_that_comes_later_says_when_or_is_kept_back_alone()
    {
        await Begin();
        place.Put("input/advisories/JVN10000001.en.md", Translation(null));
        place.PutAdvisory("JVN#10000004", "2026-03-01T12:30:00+09:00");
        var (exit, said) = await Publish();
        Assert.Equal(ExitCode.Refused, exit);
        Assert.Contains("JVN7051", said, StringComparison.Ordinal);
        Assert.Contains("JVN#10000004", Jvn.Read(place, "index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Kakuu product", Jvn.Read(place, "en/jp/JVN10000001/index.html"), StringComparison.Ordinal);
        place.Put("input/advisories/JVN10000001.en.md", Translation("2026-03-01T12:30:00+09:00"));
        Assert.Equal(ExitCode.Done, (await Publish()).Exit);
        Assert.Contains("Kakuu product", Jvn.Read(place, "en/jp/JVN10000001/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_listing_that_was_never_announced_is_kept_back()
    {
        await Begin();
        place.Put("input/vendors/himitsu.yml",
            "number: 100002\nname: 秘密の会社\nunreachable: {since: 2025-01-10, reason: refused, name-listed-at: 2026-02-20T12:00:00+09:00}\n");
        Assert.Equal(ExitCode.Refused, (await Publish()).Exit);
        Assert.DoesNotContain("秘密の会社", Jvn.Read(place, "reply/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_that_was_saved_half_holds_nothing_up_and_what_was_public_before_does()
    {
        await Begin();
        place.PutAdvisory("JVN#10000003", "2026-03-01T12:30:00+09:00");
        place.Put("input/advisories/case-7f3a.md", "---\nid: JVN#1000");
        var (exit, output) = await Publish();
        Assert.True(exit == ExitCode.Done, output);
        Assert.Contains("case-7f3a.md", output, StringComparison.Ordinal);
        Assert.True(IsOut("jp/JVN10000003/index.html"));

        place.Put("input/advisories/JVN10000003.md", "---\nid: JVN#1000");
        Assert.Equal(ExitCode.InvalidInput, (await Publish()).Exit);
    }

    private async Task Begin()
    {
        place.PutAdvisory("JVN#10000001", Old);
        var (exit, output) = await Jvn.PublishAsync(place, clock, late: PublishOptions.UsualLateness);
        Assert.True(exit == ExitCode.Done, output);
        clock.Advance(TimeSpan.FromHours(1));
    }

    private async Task<(ExitCode Exit, string Output)> Publish(bool redact = false) =>
        await Jvn.PublishAsync(place, clock, redact: redact, late: PublishOptions.UsualLateness);

    private bool IsOut(string path) => File.Exists(Path.Combine(place.Target, "current", path));

    private void Edit(string name, string old, string revised)
    {
        var file = Path.Combine(place.Input, "advisories", name);
        File.WriteAllText(file, File.ReadAllText(file).Replace(old, revised, StringComparison.Ordinal));
    }

    private void PutRevision(string at)
    {
        var text = File.ReadAllText(Path.Combine(place.Input, "advisories", "JVN10000001.md"));
        place.Put("input/advisories/JVN10000001.next.md", text
            .Replace($"release-at: {Old}", $"release-at: {at}\nhistory: [{{at: {at}, text: 更新}}]", StringComparison.Ordinal)
            .Replace("title: ", "title: 改訂した題名 ", StringComparison.Ordinal));
    }

    private static string Translation(string? release) =>
        $"---\ntitle: Kakuu product is vulnerable\n{(release is null ? "" : $"release-at: {release}\n")}---\n## Overview\n\nText\n\n## Products " +
            $"Affected\n## Description\n## Impact\n## Solution\n\nUpdate it\n\n## JPCERT/CC Addendum\n## Vulnerability Analysis by JPCERT/CC\n## Credit\n";
}
