using System.Diagnostics;
using System.Text.Json;
using Jvn.Site.Embargo.Tests.Sites;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Editing;

/// <summary><c>jvn next</c> tells a private scheduler when to wake up, and nobody else.</summary>
public sealed class NextCommandTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2027, 1, 1, 0, 0, 0, TimeSpan.FromHours(9));
    private readonly Workplace work = new();

    public NextCommandTests()
    {
        work.Put("input/vendors/acme.yml",
            "number: 1\nname: 架空\nregistration: none\nunreachable: {since: 2026-01-10, reason: refused, name-listed-at: 2027-01-04T12:00:00+09:00}\n");
        work.Put("input/advisories/JVN00000001.md", TinySite.Advisory("JVN#00000001", "2026-05-01T12:00:00+09:00"));
        work.Put("input/advisories/JVN00000001.en.md", "---\ntitle: Title\nrelease-at: 2027-01-05T03:04:05Z\n---\n## Overview\n");
        work.Put("input/advisories/JVN00000001.next.md", TinySite.Advisory("JVN#00000001", "2027-01-06T12:00:00+09:00"));
        work.Put("input/advisories/case-1.md", TinySite.Advisory("JVN#00000002", "2027-01-03T09:30:05+09:00"));
        work.Put("input/advisories/case-2.md", TinySite.Advisory("JVN#00000003", "2027-01-02T09:30:05+09:00")
            .Replace("action:", "taken-back: {at: 2027-01-02T12:00:00+09:00, reason: x}\naction:", StringComparison.Ordinal));
    }

    public void Dispose() => work.Dispose();

    [Fact]
    public async Task All_that_comes_out_is_listed_in_order()
    {
        var outcome = await Run(Now, "json");
        Assert.Equal(0, outcome.Code);
        Assert.Equal(
            ["2027-01-03T09:30:05+09:00", "2027-01-04T12:00:00+09:00", "2027-01-05T12:04:05+09:00", "2027-01-06T12:00:00+09:00"],
            JsonDocument.Parse(outcome.Results).RootElement.GetProperty("pending").EnumerateArray().Select(one => one.GetString()));
    }

    [Theory]
    [InlineData("text", "The next instant is 2027-01-03T09:30:05+09:00, in 2 days 9 h.\n")]
    [InlineData("systemd", "2027-01-03 00:30:05 UTC\n")]
    [InlineData("cron", "# UTC; cron starts in the minute of the instant, and jvn publish --wait 2m waits for the second\n30 0 3 1 *\n")]
    public async Task The_next_one_is_written_for_its_reader(string format, string expected) => Assert.Equal(expected, (await Run(Now, format)).Results);

    [Fact]
    public async Task Systemd_understands_the_calendar_event()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/systemd-analyze"), "systemd-analyze is not installed");
        var start = new ProcessStartInfo("/usr/bin/systemd-analyze",
            ["calendar", "--base-time=2027-01-01 00:00:00 UTC", (await Run(Now, "systemd")).Results.TrimEnd()]) { RedirectStandardOutput = true };
        start.Environment["TZ"] = "UTC";
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        Assert.Matches(@"Next elapse: Sun 2027-01-03 00:30:05 UTC", said);
    }

    [Theory]
    [InlineData("2d", false)]
    [InlineData("57h", false)]
    [InlineData("58h", true)]
    [InlineData("207005s", true)]
    [InlineData("207004s", false)]
    public async Task Only_what_lies_within_the_span_is_told(string within, bool isTold)
    {
        Assert.Equal(isTold ? "2027-01-03 00:30:05 UTC\n" : "", (await Run(Now, "systemd", "--within", within)).Results);
        Assert.Equal(isTold, (await Run(Now, "text", "--within", within)).Results != "Nothing is due.\n");
    }

    [Theory]
    [InlineData("text", "Nothing is due.\n")]
    [InlineData("json", "{\"version\": 1, \"pending\": []}\n")]
    [InlineData("systemd", "")]
    [InlineData("cron", "")]
    public async Task Nothing_due_is_no_failure(string format, string expected)
    {
        var outcome = await Run(Now.AddYears(1), format);
        Assert.Equal((0, expected), (outcome.Code, outcome.Results));
    }

    [Fact]
    public async Task Shared_logs_never_hold_the_instant()
    {
        foreach (var format in new[] { "text", "json", "systemd", "cron" })
        {
            var outcome = await Run(Now, format, "--redact");
            Assert.Equal((2, ""), (outcome.Code, outcome.Results));
            Assert.Contains("confidential", outcome.Errors);
        }
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_wrong_usage() =>
        Assert.Equal(2, (await work.RunAsync(Now, "next", "--input", Path.Combine(work.Root, "nowhere"))).Code);

    private Task<Outcome> Run(DateTimeOffset now, string format, params string[] options) =>
        work.RunAsync(now, ["next", "--input", work.Input, "--lang", "en", "--format", format, .. options]);
}
