using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Jvn.Site.Cli.Commands;
using Jvn.Site.Publishing.Probing;
using Xunit;

namespace Jvn.Site.Publishing.Tests.Probing;

/// <summary>The probe sees what readers see, and says so in time.</summary>
public sealed class ProbeTests : IAsyncLifetime
{
    private const string Page = "/jp/JVN10000001/index.html";
    private static readonly SiteProbeLimits Quick = new(4, TimeSpan.FromSeconds(5), TimeSpan.FromMilliseconds(50));
    private readonly PublishingPlace place = new();
    private ProbedServer server = null!;

    public async ValueTask InitializeAsync()
    {
        place.PutAdvisory("JVN#10000001", "2026-02-01T12:00:00+09:00");
        await Publish(0);
        server = new ProbedServer(Path.Combine(place.Target, "current"));
    }

    public ValueTask DisposeAsync()
    {
        server.Dispose();
        place.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_release_that_is_served_as_it_was_published_has_no_fault()
    {
        var result = await Probe();
        Assert.Empty(result.Faults);
        Assert.True(result.Checked > 50);
        Assert.Equal(2 * result.Checked, server.Requests);
        Assert.InRange(server.MostOpen, 1, 4);
    }

    [Theory]
    [InlineData("stale", ProbeFaultKind.OtherBytes)]
    [InlineData("longer", ProbeFaultKind.OtherBytes)]
    [InlineData("stale when compressed", ProbeFaultKind.OtherBytes)]
    [InlineData("not what it says", ProbeFaultKind.OtherBytes)]
    [InlineData("500", ProbeFaultKind.Status)]
    [InlineData("404", ProbeFaultKind.Status)]
    [InlineData("elsewhere", ProbeFaultKind.Redirect)]
    [InlineData("round and round", ProbeFaultKind.Redirect)]
    [InlineData("slow", ProbeFaultKind.NoAnswer)]
    [InlineData("broken off", ProbeFaultKind.NoAnswer)]
    public async Task A_fault_of_one_file_is_found_and_named(string fault, ProbeFaultKind kind)
    {
        server.Fault = context =>
        {
            if (context.Request.Url!.AbsolutePath != "/jp/JVN10000001/")
                return false;
            var isCompressed = context.Request.Headers["Accept-Encoding"] != "identity";
            var response = context.Response;
            switch (fault)
            {
                case "stale":
                    ProbedServer.End(context, 200, "<!doctype html>"u8.ToArray());
                    return true;
                case "longer":
                    ProbedServer.End(context, 200, [.. File.ReadAllBytes(Path.Combine(place.Target, "current" + Page)), .. new byte[100_000]]);
                    return true;
                case "stale when compressed":
                    if (!isCompressed)
                        return false;
                    ProbedServer.End(context, 200, "<!doctype html>"u8.ToArray());
                    return true;
                case "not what it says":
                    response.Headers["Content-Encoding"] = "gzip";
                    ProbedServer.End(context, 200, "no gzip"u8.ToArray());
                    return true;
                case "elsewhere":
                    response.Headers["Location"] = "http://127.0.0.2:1/jp/JVN10000001/";
                    ProbedServer.End(context, 302);
                    return true;
                case "round and round":
                    response.Headers["Location"] = "/jp/JVN10000001/";
                    ProbedServer.End(context, 302);
                    return true;
                case "slow":
                    Thread.Sleep(3000);
                    return false;
                case "broken off":
                    response.ContentLength64 = 1_000_000;
                    response.OutputStream.Write("<!doctype"u8);
                    response.Abort();
                    return true;
                default:
                    ProbedServer.End(context, int.Parse(fault));
                    return true;
            }
        };
        var result = await Probe(limits: Quick with { Request = TimeSpan.FromSeconds(fault == "slow" ? 1 : 10) });
        Assert.Equal((Page, kind), result.Faults.Select(one => (one.Address, one.Kind)).Single());
    }

    [Fact]
    public async Task A_redirect_on_the_same_host_is_followed()
    {
        server.Fault = context =>
        {
            if (context.Request.Url!.AbsolutePath != "/jp/JVN10000001/")
                return false;
            context.Response.Headers["Location"] = "/jp/JVN10000001/index.html";
            ProbedServer.End(context, 301);
            return true;
        };
        Assert.Empty((await Probe()).Faults);
    }

    [Fact]
    public async Task What_goes_live_late_but_in_time_is_waited_for()
    {
        var began = DateTime.UtcNow;
        server.Fault = context =>
        {
            if (DateTime.UtcNow - began > TimeSpan.FromSeconds(1))
                return false;
            ProbedServer.End(context, 503);
            return true;
        };
        var result = await Probe(within: TimeSpan.FromSeconds(60));
        Assert.Empty(result.Faults);
        Assert.True(DateTime.UtcNow - began > TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task The_time_counts_from_the_release_and_one_round_is_always_made()
    {
        server.Fault = context =>
        {
            ProbedServer.End(context, 503);
            return true;
        };
        var result = await Probe(within: TimeSpan.FromSeconds(60), now: PublishingPlace.Start.AddSeconds(60));
        Assert.Equal(result.Checked, result.Faults.Length);
        Assert.Equal(result.Checked, server.Requests);
    }

    [Fact]
    public async Task What_was_removed_must_be_gone()
    {
        place.PutAdvisory("JVN#10000001", "2026-02-01T12:00:00+09:00", "文", "taken-back: {at: 2026-03-01T12:01:00+09:00, reason: 誤}");
        await Publish(2);
        server.Fault = context =>
        {
            if (context.Request.Url!.AbsolutePath != "/jp/JVN10000001/")
                return false;
            ProbedServer.End(context, 200, "cached"u8.ToArray());
            return true;
        };
        var result = await Probe(now: PublishingPlace.Start.AddMinutes(9));
        Assert.Equal((Page, ProbeFaultKind.StillThere), result.Faults.Select(one => (one.Address, one.Kind)).Single());
        server.Fault = _ => false;
        Assert.Empty((await Probe()).Faults);
    }

    [Fact]
    public async Task A_release_that_comes_out_meanwhile_is_looked_for_instead()
    {
        var isOut = false;
        server.Fault = context =>
        {
            if (isOut)
                return false;
            ProbedServer.End(context, 503);
            return true;
        };
        var probing = Probe(within: TimeSpan.FromHours(1));
        place.PutAdvisory("JVN#10000002", "2026-02-02T12:00:00+09:00");
        await Publish(1);
        isOut = true;
        var result = await probing;
        Assert.Equal(2, result.Receipt.Release);
        Assert.Empty(result.Faults);
    }

    [Fact]
    public async Task A_release_whose_receipt_is_being_written_is_waited_for()
    {
        var receipt = Directory.GetFiles(Path.Combine(place.Target, "receipts")).Single();
        File.Move(receipt, receipt + ".later");
        var probing = Probe();
        await Task.Delay(3 * Quick.Pause, TestContext.Current.CancellationToken);
        File.Move(receipt + ".later", receipt);
        Assert.Equal(1, (await probing).Receipt.Release);
    }

    [Fact]
    public async Task The_command_raises_the_alarm_with_what_is_wrong()
    {
        server.Fault = context =>
        {
            if (context.Request.Url!.AbsolutePath != "/jp/JVN10000001/")
                return false;
            ProbedServer.End(context, 200, "old"u8.ToArray());
            return true;
        };
        var (code, said) = await Run(5, "probe", server.Address.AbsoluteUri, "--to", place.Target);
        Assert.Equal(3, code);
        Assert.Matches($"^{Page}:1:1: error JVN7031: .*other bytes", said);
        Assert.Contains("do not see 1 of", said);
        (code, said) = await Run(5, "probe", server.Address.AbsoluteUri, "--to", place.Target, "--format", "json");
        Assert.Equal(3, code);
        var fault = JsonDocument.Parse(said).RootElement.GetProperty("faults")[0];
        Assert.Equal((Page, "other-bytes"), (fault.GetProperty("address").GetString(), fault.GetProperty("kind").GetString()));
        server.Fault = _ => false;
        (code, said) = await Run(5, "probe", server.Address.AbsoluteUri.TrimEnd('/'), "--to", place.Target, "--redact");
        Assert.True(code == 0, said);
        Assert.StartsWith("Readers see all ", said);
    }

    [Fact]
    public async Task When_the_server_is_down_the_alarm_is_short_and_the_data_is_complete()
    {
        server.Fault = context =>
        {
            ProbedServer.End(context, 503);
            return true;
        };
        var (code, said) = await Run(90, "probe", server.Address.AbsoluteUri, "--to", place.Target);
        Assert.Equal(3, code);
        var lines = said.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(7, lines.Length);
        Assert.Matches("^And [0-9]+ more files: no good answer", lines[5]);
        Assert.Contains("Readers do not see", lines[6]);
        (code, said) = await Run(90, "probe", server.Address.AbsoluteUri, "--to", place.Target, "--format", "json");
        var data = JsonDocument.Parse(said).RootElement;
        Assert.Equal(data.GetProperty("checked").GetInt32(), data.GetProperty("faults").GetArrayLength());
        Assert.Equal(3, code);
    }

    [Theory]
    [InlineData("jvn.example.jp")]
    [InlineData("ftp://jvn.example.jp/")]
    [InlineData("https://user:password@jvn.example.jp/")]
    public async Task What_is_no_address_of_a_site_is_wrong_usage(string url) => Assert.Equal(2, (await Run(5, "probe", url, "--to", place.Target)).Code);

    [Fact]
    public async Task Where_nothing_was_published_there_is_nothing_to_look_for() =>
        Assert.Equal(2, (await Run(5, "probe", server.Address.AbsoluteUri, "--to", Path.Combine(place.Root, "empty"))).Code);

    private async Task<ProbeResult> Probe(TimeSpan within = default, DateTimeOffset? now = null, SiteProbeLimits? limits = null)
    {
        using var probe = new SiteProbe(server.Address, place.Target, new NearClock(now ?? PublishingPlace.Start), limits ?? Quick);
        return (await probe.RunAsync(within, TestContext.Current.CancellationToken))!;
    }

    private async Task Publish(int minutes)
    {
        var (code, said) = await Run(minutes, "publish", "--input", place.Input, "--theme", PublishingPlace.Theme, "--to", place.Target, "--trust-clock",
            "--late", "366d");
        Assert.True(code == 0, said);
    }

    private static async Task<(int Code, string Said)> Run(int minutes, params ImmutableArray<string> arguments)
    {
        using var results = new MemoryStream();
        await using var errors = new StringWriter();
        var code = await new CommandLine(new NearClock(PublishingPlace.Start.AddMinutes(minutes)), results, errors, _ => null)
            .RunAsync([.. arguments, "--lang", "en"]);
        return (code, Encoding.UTF8.GetString(results.ToArray()) + errors);
    }

    /// <summary>Tells another time of day; its timers are those of the machine.</summary>
    private sealed class NearClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();

        // A clock that stands while time passes would be one that somebody sets.
        public override long GetTimestamp() => 0;
    }
}
