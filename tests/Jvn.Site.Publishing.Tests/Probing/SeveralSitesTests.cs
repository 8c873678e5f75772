using System.Collections.Immutable;
using System.Text.Json;
using Xunit;

namespace Jvn.Site.Publishing.Tests.Probing;

/// <summary>Of several places the probe tells which one lags, and behind which release.</summary>
public sealed class SeveralSitesTests : IAsyncLifetime
{
    private readonly PublishingPlace place = new();
    private readonly Clock clock = new(PublishingPlace.Start);
    private ProbedServer server = null!;
    private ProbedServer behind = null!;

    public async ValueTask InitializeAsync()
    {
        foreach (var id in new[] { 1, 2 })
        {
            place.PutAdvisory($"JVN#1000000{id}", $"2026-02-0{id}T12:00:00+09:00");
            await Jvn.PublishedAsync(place, clock);
        }

        server = new ProbedServer(Path.Combine(place.Target, "current"));
        behind = new ProbedServer(Path.Combine(place.Target, "releases", "000001"));
    }

    public ValueTask DisposeAsync()
    {
        server.Dispose();
        behind.Dispose();
        place.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_one_that_lags_is_named_with_what_it_shows()
    {
        var (code, said) = await ProbeAsync(server, behind);
        Assert.Equal(3, code);
        var lines = said.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith($"{behind.Address}:1:1: error JVN7092: {behind.Address} does not show the live release 2 (it shows release 1).", lines[0]);
        Assert.StartsWith($"{server.Address} shows release 2 (", lines[1]);
        Assert.Equal(2, lines.Length);

        (code, said) = await ProbeAsync(server, behind, "--format", "json");
        Assert.Equal(3, code);
        var sites = JsonDocument.Parse(said).RootElement.GetProperty("sites").EnumerateArray().ToList();
        Assert.Equal([(2, false), (1, true)], sites.Select(site => (site.GetProperty("shown").GetInt32(), site.GetProperty("lags").GetBoolean())));
    }

    [Fact]
    public async Task One_that_gives_no_answer_lags_and_one_that_shows_part_of_it_too()
    {
        behind.Fault = context =>
        {
            ProbedServer.End(context, 503);
            return true;
        };
        var (code, said) = await ProbeAsync(server, behind);
        Assert.Equal(3, code);
        Assert.Contains("does not show the live release 2 (no good answer).", said);

        server.Fault = context =>
        {
            if (context.Request.Url!.AbsolutePath != "/jp/JVN10000002/")
                return false;
            ProbedServer.End(context, 404);
            return true;
        };
        (_, said) = await ProbeAsync(server, behind);
        Assert.Contains($"{server.Address} does not show the live release 2 (not all of it: 1 file).", said);
    }

    [Fact]
    public async Task When_all_show_it_the_probe_is_content()
    {
        using var third = new ProbedServer(Path.Combine(place.Target, "releases", "000002"));
        var (code, said) = await ProbeAsync(server, third);
        Assert.True(code == 0, said);
        (code, said) = await ProbeAsync(server, third, "--quiet");
        Assert.Equal((0, ""), (code, said));
    }

    private Task<(int Code, string Said)> ProbeAsync(ProbedServer one, ProbedServer other, params ImmutableArray<string> more) => Jvn.RunAsync(
        new Clock(PublishingPlace.Start.AddHours(1)), ["probe", one.Address.AbsoluteUri, other.Address.AbsoluteUri, "--to", place.Target, .. more]);

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();

        public override long GetTimestamp() => 0;
    }
}
