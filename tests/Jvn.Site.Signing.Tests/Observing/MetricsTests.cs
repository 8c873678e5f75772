using System.Text.Json;
using Jvn.Site.Signing.Tests.Mirroring;
using Xunit;

namespace Jvn.Site.Signing.Tests.Observing;

/// <summary>What a run leaves for a collector, read by the parser of Prometheus' own client.</summary>
public sealed class MetricsTests : IDisposable
{
    // Prints each sample on a line of JSON.
    private const string Parser = """
        import json, sys
        from prometheus_client.parser import text_string_to_metric_families
        for family in text_string_to_metric_families(open(sys.argv[1], encoding='utf-8').read()):
            for sample in family.samples:
                print(json.dumps([sample.name, sample.labels, sample.value, family.type, family.documentation]))
        """;

    private readonly SigningSite site = new();
    private readonly string key;

    public MetricsTests() => key = site.Put("key.asc", new KeyPlan { Subkey = new SubkeyPlan(), EndsAt = site.Now.AddDays(200) }.Secret());

    private string Metrics => site.At("jvn.prom");

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Every_number_of_a_publish_is_there_and_what_did_not_happen_again_stays()
    {
        Assert.Equal(0, (await PublishAsync("--key", key)).Code);
        var first = await ReadAsync();
        Assert.Equal(site.Now.ToUnixTimeSeconds(), first["jvn_publish_last_run_timestamp_seconds"]);
        Assert.Equal(site.Now.ToUnixTimeSeconds(), first["jvn_publish_last_success_timestamp_seconds"]);
        Assert.Equal((0, 1), (first["jvn_publish_last_exit_code"], first["jvn_publish_release"]));
        Assert.Equal(site.Now.ToUnixTimeSeconds(), first["jvn_publish_release_live_timestamp_seconds"]);
        Assert.InRange(first["jvn_publish_key_days_left"], 199.9, 200.1);
        Assert.Equal(0, first["jvn_publish_kept_back_runs_total"]);
        if (!OperatingSystem.IsWindows())
            Assert.Equal("-rw-r--r--", Mode(File.GetUnixFileMode(Metrics)));

        var then = site.Now;
        site.Now = site.Now.AddMinutes(1);
        site.PutAdvisory("JVN#10000001", "2026-03-01T12:00:00+09:00", more: "unknown-field: 1\n");
        Assert.Equal(1, (await PublishAsync("--key", key)).Code);
        var second = await ReadAsync();
        Assert.Equal(site.Now.ToUnixTimeSeconds(), second["jvn_publish_last_run_timestamp_seconds"]);
        Assert.Equal(then.ToUnixTimeSeconds(), second["jvn_publish_last_success_timestamp_seconds"]);
        Assert.Equal((1, 1), (second["jvn_publish_last_exit_code"], second["jvn_publish_release"]));
        Assert.Contains(second.Keys, name => name.StartsWith("jvn_publish_findings JVN1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_each_further_place_shows_is_told_until_it_shows_another_release()
    {
        Assert.Equal(0, (await PublishAsync("--to", site.At("one"), "--to", site.At("two"))).Code);
        var shown = Shown();
        Assert.Equal(new[] { "one", "two" }.Select(name => $"jvn_publish_target_release{{target=\"{site.At(name)}\"}} 1"), shown);
        Assert.Equal(0, (await PublishAsync("--to", site.At("one"), "--to", site.At("two"))).Code);
        Assert.Equal(shown, Shown());

        List<string> Shown() => [.. File.ReadLines(Metrics).Where(line => line.StartsWith("jvn_publish_target_release{", StringComparison.Ordinal))];
    }

    [Fact]
    public async Task Of_what_is_withheld_nothing_is_counted_and_what_is_kept_back_is()
    {
        await PublishAsync();
        var before = File.ReadAllText(Metrics);
        site.Now = site.Now.AddSeconds(1);
        site.PutAdvisory("JVN#10000009", "2027-03-03T12:00:00+09:00", more: "unknown-field: 1\n");
        var (code, said) = await PublishAsync("--redact", "false");
        Assert.Equal(0, code);
        Assert.Contains("JVN10000009", said);
        Assert.Equal(WithoutTimes(before), WithoutTimes(File.ReadAllText(Metrics)));

        // Due long before the last look, and new.
        site.PutAdvisory("JVN#10000009", "2026-01-03T12:00:00+09:00");
        site.Now = site.Now.AddMinutes(1);
        (code, _) = await site.RunAsync("publish", "--input", site.At("input"), "--theme", Checkout.At("theme"), "--to", site.Output, "--trust-clock",
            "--metrics", Metrics);
        Assert.Equal(3, code);
        var numbers = await ReadAsync();
        Assert.Equal(1, numbers["jvn_publish_kept_back_runs_total"]);
        Assert.DoesNotContain(numbers.Keys, name => name.Contains("JVN7050", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_run_that_fails_or_finds_another_at_work_leaves_what_is_true()
    {
        await PublishAsync();
        await using (File.Open(Path.Combine(site.Output, "private", "lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            var before = File.ReadAllText(Metrics);
            site.Now = site.Now.AddMinutes(1);
            Assert.Equal(75, (await PublishAsync()).Code);
            Assert.Equal(before, File.ReadAllText(Metrics));
        }

        var (code, said) = await site.RunAsync("publish", "--input", site.At("input"), "--theme", site.At("no-theme"), "--to", site.Output, "--trust-clock",
            "--metrics", Metrics);
        Assert.True(code is 2 or 4, said);
        Assert.Equal(code, (await ReadAsync())["jvn_publish_last_exit_code"]);
    }

    [Fact]
    public async Task Where_it_cannot_be_written_the_machine_has_failed_and_all_else_is_said()
    {
        var (code, said) = await site.RunAsync("publish", "--input", site.At("input"), "--theme", Checkout.At("theme"), "--to", site.Output, "--trust-clock",
            "--late", "366d", "--metrics", site.At("no-folder/jvn.prom"), "--format", "json");
        Assert.Equal(4, code);
        var document = JsonDocument.Parse(said[..(said.LastIndexOf('}') + 1)]).RootElement;
        Assert.Equal(1, document.GetProperty("published")[0].GetProperty("release").GetInt32());
        Assert.Equal(4, document.GetProperty("failed").GetProperty("exitCode").GetInt32());
        Assert.True(Path.Exists(Path.Combine(site.Output, "current", "index.html")));
    }

    [Fact]
    public async Task A_mirror_tells_of_the_site_too()
    {
        using var mirrored = await MirroredSite.CreateAsync();
        var file = mirrored.Site.At("mirror.prom");
        Assert.Equal(0, (await mirrored.CommandAsync("--metrics", file)).Code);
        var numbers = await ReadAsync(file);
        Assert.Equal(1, numbers["jvn_mirror_release"]);
        Assert.Equal(mirrored.Site.Now.ToUnixTimeSeconds(), numbers["jvn_mirror_origin_answered_timestamp_seconds"]);
        Assert.True(numbers["jvn_mirror_fetched_files"] > 50);
        mirrored.Answer("/SHA256SUMS.asc", [], status: 503);
        Assert.Equal(75, (await mirrored.CommandAsync("--metrics", file)).Code);
        Assert.Equal(75, (await ReadAsync(file))["jvn_mirror_last_exit_code"]);
    }

    private Task<(int Code, string Said)> PublishAsync(params string[] more) => site.RunAsync(["publish", "--input", site.At("input"), "--theme",
        Checkout.At("theme"), "--to", site.Output, "--trust-clock", "--late", "366d", "--metrics", Metrics, .. more]);

    private async Task<Dictionary<string, double>> ReadAsync(string? file = null)
    {
        var (code, results, errors) = await new InstalledProgram("python3").RunAsync(site.Root, "-c", Parser, file ?? Metrics);
        Assert.True(code == 0, errors);
        var samples = results.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.All(samples, sample => Assert.NotEqual("", sample[4].GetString()));
        Assert.All(samples, sample =>
            Assert.Equal(sample[0].GetString()!.EndsWith("_total", StringComparison.Ordinal) ? "counter" : "gauge", sample[3].GetString()));
        return samples.ToDictionary(
            sample => sample[1].TryGetProperty("code", out var rule) ? $"{sample[0]} {rule}" : $"{sample[0]}", sample => sample[2].GetDouble(),
            StringComparer.Ordinal);
    }

    private static string WithoutTimes(string text) =>
        string.Join('\n', text.Split('\n').Where(line => !line.Contains("_timestamp_seconds ", StringComparison.Ordinal)));

    private static string Mode(UnixFileMode mode) =>
        string.Concat("rwxrwxrwx".Select((letter, place) => ((int)mode & (256 >> place)) == 0 ? '-' : letter).Prepend('-'));
}
