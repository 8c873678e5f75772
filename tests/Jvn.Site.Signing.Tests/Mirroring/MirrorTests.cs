using System.Diagnostics;
using Jvn.Site.Publishing.Mirroring;
using Jvn.Site.Publishing.Tests.Probing;
using Xunit;

namespace Jvn.Site.Signing.Tests.Mirroring;

/// <summary>A mirror shows what the site shows, whole and never older, with public files alone.</summary>
public sealed class MirrorTests : IAsyncLifetime
{
    private MirroredSite mirrored = null!;

    public async ValueTask InitializeAsync() => mirrored = await MirroredSite.CreateAsync();

    public ValueTask DisposeAsync()
    {
        mirrored.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Every_file_is_the_sites_and_nobody_else_looks_into_what_is_private()
    {
        var (code, said) = await mirrored.CommandAsync();
        Assert.True(code == 0, said);
        Assert.Matches("^Mirrored http://127.0.0.1:[0-9]+/: release 1, of 2026-[^ ]+, [0-9]+ files, [0-9]+ of them fetched", said);
        mirrored.AssertSame();
        Assert.Equal("700", Stat("%a", Path.Combine(mirrored.Directory, "private")));
        Assert.False(Path.Exists(Path.Combine(mirrored.Directory, "private", "fetched")));
        (code, said) = await mirrored.Site.RunAsync("verify", mirrored.Current, "--key", mirrored.Key);
        Assert.True(code == 0, said);
    }

    [Fact]
    public async Task A_look_at_a_site_that_has_not_changed_is_one_request_and_a_change_costs_what_changed()
    {
        await mirrored.LookAsync();
        var requests = mirrored.Server.Requests;
        var result = await mirrored.LookAsync();
        Assert.Equal((MirrorOutcome.Unchanged, 1, requests + 1), (result.Outcome, result.Requests, mirrored.Server.Requests));

        mirrored.Site.PutAdvisory("JVN#10000003", "2026-03-03T12:00:00+09:00");
        await mirrored.PublishAsync();
        var before = new FileInfo(Path.Combine(mirrored.Current, "robots.txt"));
        result = await mirrored.LookAsync();
        Assert.Equal((MirrorOutcome.Shown, 2), (result.Outcome, mirrored.Release));
        Assert.InRange(result.Fetched, 10, result.Files / 2);
        Assert.Equal(result.Fetched + 2, result.Requests);
        mirrored.AssertSame();
        Assert.True(IsOneFile(before.FullName.Replace("/current/", "/releases/000001/"), before.FullName.Replace("/current/", "/releases/000002/")));
    }

    [Fact]
    public async Task What_came_before_an_interruption_need_not_come_again()
    {
        mirrored.Limits = mirrored.Limits with { Parallel = 1 };
        var served = 0;
        mirrored.Server.Fault = context =>
        {
            if (Interlocked.Increment(ref served) <= 40)
                return false;
            ProbedServer.End(context, 503);
            return true;
        };
        var result = await mirrored.LookAsync();
        Assert.Equal((MirrorOutcome.NoAnswer, null), (result.Outcome, result.Release));
        Assert.False(Path.Exists(mirrored.Current));
        Assert.Contains("status 503", result.Detail);

        // One of them was harmed meanwhile.
        var kept = Directory.GetFiles(Path.Combine(mirrored.Directory, "private", "fetched"));
        Assert.Equal(38, kept.Length);
        File.WriteAllText(kept[0], "harmed");
        mirrored.Server.Fault = _ => false;
        var second = await mirrored.LookAsync();
        Assert.Equal(MirrorOutcome.Shown, second.Outcome);
        Assert.Equal(result.Fetched + second.Fetched, DistinctFiles() + 1);
        mirrored.AssertSame();
    }

    [Fact]
    public async Task A_key_that_was_extended_comes_with_the_release_that_announces_it()
    {
        await ByFingerprintAsync(mirrored.Directory, mirrored.Fingerprint);
        var kept = Path.Combine(mirrored.Directory, "private", "site-key.asc");
        var before = File.ReadAllBytes(kept);
        File.WriteAllBytes(kept, File.ReadAllBytes(mirrored.Key)); // the same key in another file, as it was before
        Assert.NotEqual(before, File.ReadAllBytes(kept));
        mirrored.Site.PutAdvisory("JVN#10000003", "2026-03-03T12:00:00+09:00");
        await mirrored.PublishAsync();
        Assert.Equal(0, (await ByFingerprintAsync(mirrored.Directory, mirrored.Fingerprint)).Code);
        Assert.Equal(before, File.ReadAllBytes(kept));
    }

    [Fact]
    public async Task An_interrupted_run_leaves_what_it_fetched_and_shows_nothing()
    {
        using var stop = new CancellationTokenSource();
        var served = 0;
        mirrored.Server.Fault = context =>
        {
            if (Interlocked.Increment(ref served) < 60)
                return false;
            stop.Cancel();
            ProbedServer.End(context, 503); // nothing more comes while the run notices
            return true;
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => mirrored.LookAsync(stop: stop.Token));
        mirrored.Server.Fault = _ => false;
        Assert.False(Path.Exists(mirrored.Current));
        Assert.False(Path.Exists(Path.Combine(mirrored.Directory, "private", "staging")));
        var kept = Directory.GetFiles(Path.Combine(mirrored.Directory, "private", "fetched"))
            .Count(file => !file.EndsWith(".new", StringComparison.Ordinal));
        Assert.InRange(kept, 30, 60);
        Assert.InRange((await mirrored.LookAsync()).Fetched, 1, DistinctFiles() + 1 - kept);
        mirrored.AssertSame();
    }

    [Fact]
    public async Task A_connection_that_breaks_or_a_server_that_is_busy_for_a_moment_is_asked_again()
    {
        var failed = new System.Collections.Concurrent.ConcurrentDictionary<string, int>();
        mirrored.Server.Fault = context =>
        {
            var times = failed.AddOrUpdate(context.Request.Url!.AbsolutePath, 1, (_, before) => before + 1);
            if (times > 2)
                return false;
            if (times == 2)
            {
                ProbedServer.End(context, 429);
                return true;
            }

            context.Response.ContentLength64 = 1_000_000;
            context.Response.OutputStream.Write("<!doctype"u8);
            context.Response.Abort();
            return true;
        };
        Assert.Equal(MirrorOutcome.Shown, (await mirrored.LookAsync()).Outcome);
        mirrored.AssertSame();
    }

    [Fact]
    public async Task A_mirror_that_was_harmed_is_mended()
    {
        await mirrored.LookAsync();
        File.Delete(Path.Combine(mirrored.Current, "jp", "JVN10000001", "index.html"));
        Assert.Equal((MirrorOutcome.Shown, 1), (await mirrored.LookAsync()) is var result ? (result.Outcome, result.Fetched) : default);
        mirrored.AssertSame();
    }

    [Fact]
    public async Task By_the_fingerprint_the_key_is_taken_from_the_site_once()
    {
        var (code, said) = await ByFingerprintAsync(mirrored.Directory, mirrored.Fingerprint);
        Assert.True(code == 0, said);
        var requests = mirrored.Server.Requests;
        (code, _) = await ByFingerprintAsync(mirrored.Directory, mirrored.Fingerprint);
        Assert.Equal((0, requests + 1), (code, mirrored.Server.Requests));
        (code, said) = await ByFingerprintAsync(mirrored.Site.At("other"), new string('A', 40));
        Assert.Equal(3, code);
        Assert.Contains("JVN7085", said);
        Assert.False(Path.Exists(Path.Combine(mirrored.Site.At("other"), "current")));
    }

    [Fact]
    public async Task A_site_that_is_silent_for_too_long_is_an_alarm_and_before_that_is_not()
    {
        await mirrored.LookAsync();
        mirrored.Server.Fault = context =>
        {
            ProbedServer.End(context, 503);
            return true;
        };
        var now = mirrored.Site.Now;
        Assert.Equal(MirrorOutcome.NoAnswer, (await mirrored.LookAsync(now: now.AddHours(24))).Outcome);
        var late = await mirrored.LookAsync(now: now.AddHours(24).AddSeconds(1));
        Assert.Equal((MirrorOutcome.Refused, "JVN7088"), (late.Outcome, late.Findings.Single().Rule.Id));
        mirrored.AssertSame();
        var (code, said) = await mirrored.CommandAsync();
        Assert.Equal(75, code);
        Assert.StartsWith("No answer from ", said);
    }

    [Fact]
    public async Task A_site_that_never_answered_is_silent_since_the_mirror_began()
    {
        mirrored.Answer("/SHA256SUMS.asc", [], status: 404);
        Assert.Equal(MirrorOutcome.NoAnswer, (await mirrored.LookAsync()).Outcome);
        Assert.Equal("JVN7088", (await mirrored.LookAsync(now: mirrored.Site.Now.AddDays(2))).Findings.Single().Rule.Id);
    }

    [Fact]
    public async Task A_site_on_which_nothing_is_new_is_an_alarm_where_that_was_asked_for()
    {
        var result = await mirrored.LookAsync(staleAfter: TimeSpan.FromDays(30));
        Assert.Equal(("JVN7089", MirrorOutcome.Shown), (result.Findings.Single().Rule.Id, result.Outcome));
        Assert.Empty((await mirrored.LookAsync(staleAfter: TimeSpan.FromDays(365))).Findings);
        Assert.Equal(3, (await mirrored.CommandAsync("--stale-after", "30d")).Code);
    }

    [Fact]
    public async Task Two_at_once_are_not()
    {
        await mirrored.LookAsync();
        await using (File.Open(Path.Combine(mirrored.Directory, "private", "lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            Assert.Equal(75, (await mirrored.CommandAsync()).Code);
        Assert.Equal(0, (await mirrored.CommandAsync()).Code);
    }

    [Fact]
    public async Task A_mirror_and_a_publisher_keep_out_of_each_others_folders()
    {
        await mirrored.LookAsync();
        var (code, said) = await mirrored.Site.RunAsync("publish", "--input", mirrored.Site.At("input"), "--theme", Checkout.At("theme"), "--to",
            mirrored.Directory, "--trust-clock");
        Assert.Equal(2, code);
        Assert.Contains("is kept by 'jvn mirror'", said);
        (code, said) = await mirrored.Site.RunAsync("mirror", mirrored.Server.Address.AbsoluteUri, mirrored.Site.Output, "--key", mirrored.Key);
        Assert.Equal(2, code);
        Assert.Contains("is published to by 'jvn publish'", said);
    }

    [Theory]
    [InlineData("releases")]
    [InlineData("private")]
    public async Task A_link_that_leads_elsewhere_is_not_followed(string name)
    {
        var elsewhere = Directory.CreateDirectory(mirrored.Site.At("elsewhere")).FullName;
        Directory.CreateDirectory(mirrored.Directory);
        Directory.CreateSymbolicLink(Path.Combine(mirrored.Directory, name), elsewhere);
        var (code, said) = await mirrored.CommandAsync();
        Assert.Equal(2, code);
        Assert.Contains("is a symbolic link", said);
        Assert.Empty(Directory.EnumerateFileSystemEntries(elsewhere));
    }

    [Fact]
    public async Task The_mirror_is_served_by_nginx_as_the_site_is_and_can_be_mirrored_itself()
    {
        await mirrored.LookAsync();
        var folder = Directory.CreateDirectory(mirrored.Site.At("nginx")).FullName;
        await using var nginx = await NginxServer.StartAsync(mirrored.Current, folder);
        var second = mirrored.Site.At("second");
        var (code, said) = await mirrored.Site.RunAsync("mirror", nginx.Address.AbsoluteUri, second, "--key", mirrored.Key);
        Assert.True(code == 0, said);
        Assert.Equal(MirroredSite.Files(mirrored.Current), MirroredSite.Files(Path.Combine(second, "current")));
        (code, said) = await mirrored.Site.RunAsync("mirror", nginx.Address.AbsoluteUri, second, "--key", mirrored.Key, "--format", "json");
        Assert.Equal(0, code);
        Assert.Contains("\"outcome\": \"unchanged\"", said);
        Assert.Contains("\"requests\": 1", said);
    }

    [Theory]
    [InlineData()]
    [InlineData("--fingerprint", "12345")]
    [InlineData("--fingerprint", "0123456789012345678901234567890123456789", "--key", "KEY")]
    [InlineData("--key", "SECRET-OF-NOTHING")]
    public async Task Without_one_pinned_key_it_is_wrong_usage(params string[] keys)
    {
        var (code, _) = await mirrored.Site.RunAsync(["mirror", mirrored.Server.Address.AbsoluteUri, mirrored.Directory,
            .. keys.Select(word => word == "KEY" ? mirrored.Key : word)]);
        Assert.Equal(2, code);
        Assert.False(Path.Exists(mirrored.Directory));
    }

    private Task<(int Code, string Said)> ByFingerprintAsync(string folder, string fingerprint) =>
        mirrored.Site.RunAsync("mirror", mirrored.Server.Address.AbsoluteUri, folder, "--fingerprint", fingerprint);

    private int DistinctFiles() => File.ReadAllLines(Path.Combine(mirrored.Current, "SHA256SUMS")).Select(line => line[..64]).Distinct().Count();

    private static bool IsOneFile(string one, string other) => Stat("%i", one) == Stat("%i", other);

    private static string Stat(string format, string path)
    {
        using var stat = Process.Start(new ProcessStartInfo("stat", ["-c", format, path]) { RedirectStandardOutput = true })!;
        return stat.StandardOutput.ReadToEnd().TrimEnd();
    }
}
