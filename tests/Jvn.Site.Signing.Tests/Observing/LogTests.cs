using System.Text.Json;
using Jvn.Site.Cli.Commands;
using Jvn.Site.Signing.Tests.Mirroring;
using Xunit;

namespace Jvn.Site.Signing.Tests.Observing;

/// <summary>A log for programs: a line an event, each of them JSON, and nothing in it that a shared log must not have.</summary>
public sealed class LogTests : IDisposable
{
    private const string Secret = "架空秘密製品";

    private readonly SigningSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Each_event_is_a_line()
    {
        var (code, log) = await RunAsync("publish");
        Assert.Equal(0, code);
        Assert.Equal(["published", "signed", "ended"], Events(log).Where(name => name is not ("stage" or "finding")));
        var published = log.Single(line => line.GetProperty("event").GetString() == "published");
        Assert.Equal((1, "info", "publish"), (published.GetProperty("release").GetInt32(), published.GetProperty("level").GetString(),
            published.GetProperty("command").GetString()));
        Assert.Equal("2026-11-20T03:00:00.000Z", published.GetProperty("time").GetString());
        Assert.Contains("stage", Events(log));
        (_, log) = await RunAsync("publish");
        Assert.Equal(["nothing-to-publish", "ended"], Events(log).Where(name => name is not ("stage" or "finding")));
    }

    [Fact]
    public async Task Under_redaction_it_holds_a_code_and_a_number_of_what_is_withheld()
    {
        site.PutAdvisory("JVN#10000009", "2027-03-03T12:00:00+09:00", more: $"unknown-{Secret}: 1\n");
        var (_, open) = await RunAsync("publish");
        Assert.Contains(open, line => line.GetRawText().Contains("JVN10000009", StringComparison.Ordinal));
        Directory.Delete(site.Output, recursive: true);
        var (code, log) = await RunAsync("publish", "--redact");
        Assert.Equal(0, code);
        Assert.All(log, line => Assert.DoesNotContain("10000009", line.GetRawText(), StringComparison.Ordinal));
        Assert.All(log, line => Assert.DoesNotContain(Secret, line.GetRawText(), StringComparison.Ordinal));
        Assert.Contains(log, line => line.TryGetProperty("file", out var file) && file.GetString() == "withheld-1");
        Assert.DoesNotContain("stage", Events(log));
        Assert.DoesNotContain("waiting", Events(log));
    }

    [Fact]
    public async Task A_failure_is_in_the_log_and_nowhere_else()
    {
        await RunAsync("publish");
        await using var held = File.Open(Path.Combine(site.Output, "private", "lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var (code, log) = await RunAsync("publish");
        Assert.Equal(75, code);
        Assert.Equal(["failed", "ended"], Events(log));
        Assert.Equal(75, log[^1].GetProperty("exitCode").GetInt32());
    }

    [Fact]
    public async Task A_mirror_and_a_probe_have_one_too()
    {
        using var mirrored = await MirroredSite.CreateAsync();
        var (code, log) = await RunAsync("mirror", mirrored.Server.Address.AbsoluteUri, mirrored.Directory, "--key", mirrored.Key);
        Assert.Equal(0, code);
        Assert.Equal(["stage", "mirrored", "ended"], Events(log));
        (code, log) = await RunAsync("probe", mirrored.Server.Address.AbsoluteUri, "--to", mirrored.Site.Output);
        Assert.Equal(0, code);
        Assert.Equal(["probed", "ended"], Events(log));
    }

    private static IEnumerable<string> Events(IEnumerable<JsonElement> log) => log.Select(line => line.GetProperty("event").GetString()!);

    // Whatever is on standard error is a line of the log.
    private async Task<(int Code, List<JsonElement> Log)> RunAsync(string command, params string[] more)
    {
        string[] publish = command != "publish" ? []
            : ["--input", site.At("input"), "--theme", Checkout.At("theme"), "--to", site.Output, "--trust-clock", "--late", "366d"];
        await using var errors = new StringWriter();
        var code = await new CommandLine(new Clock(site.Now), Stream.Null, errors, _ => null)
            .RunAsync([command, .. publish, .. more, "--log", "json", "--lang", "en"]);
        return (code, [.. errors.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)]);
    }

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;

        public override long GetTimestamp() => 0;
    }
}
