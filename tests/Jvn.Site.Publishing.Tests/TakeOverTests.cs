using Jvn.Site.Cli;
using Jvn.Site.Cli.Reporting;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>A release that takes over what stays the same is the release that would be made of everything anew; where it is not, that is found:
/// JVN7062.</summary>
public sealed class TakeOverTests : IDisposable
{
    private const string Page = "jp/JVN10000001/index.html";

    private readonly PublishingPlace place = new();
    private readonly FakeTimeProvider clock = new(PublishingPlace.Start);

    public TakeOverTests() => place.PutAdvisory("JVN#10000001", "2026-02-01T12:00:00+09:00");

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task What_somebody_changes_while_a_publisher_waits_is_not_taken_over()
    {
        await Jvn.PublishedAsync(place, clock);
        using var publication = Publication.Open(place.Target);
        File.AppendAllText(Path.Combine(place.Target, "current", Page), "x");
        using var tree = publication.Gather(SourceFingerprint.Program, () => false);
        Assert.Null(tree.Earlier!.Intact('/' + Page));
        Assert.NotNull(tree.Earlier.Intact("/jp/index.html"));
    }

    [Fact]
    public async Task What_was_changed_in_place_is_found_reported_and_put_right()
    {
        await Jvn.PublishedAsync(place, clock);
        var file = Path.Combine(place.Target, "current", Page);
        var (whole, time) = (File.ReadAllText(file), File.GetLastWriteTimeUtc(file));
        File.WriteAllText(file, whole.Replace("架空CMS", "仮想CMS", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(file, time);

        place.PutAdvisory("JVN#20000002", "2026-02-02T12:00:00+09:00");
        var (exit, output) = await PublishAsync(new SpotCheck(1));
        Assert.Equal(ExitCode.Refused, exit);
        Assert.Contains($"/{Page}:1:1: error JVN7062: ", output);
        Assert.Contains("Published release 2", output);
        Assert.Equal(whole, Jvn.Read(place, Page));

        // Once told, it is over.
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(ExitCode.Done, (await PublishAsync(new SpotCheck(1))).Exit);
    }

    [Fact]
    public async Task A_record_that_somebody_removed_or_harmed_costs_time_and_nothing_else()
    {
        await Jvn.PublishedAsync(place, clock);
        foreach (var (id, disturb) in new[] { ("JVN#20000002", (Action<string>)File.Delete), ("JVN#20000003", path => File.WriteAllText(path, "jvn")) })
        {
            disturb(Directory.EnumerateFiles(Path.Combine(place.Target, "private", "records"), "*.files").Order(StringComparer.Ordinal).Last());
            place.PutAdvisory(id, "2026-02-02T12:00:00+09:00");
            await Jvn.PublishedAsync(place, clock);
            Assert.Contains(id, Jvn.Read(place, "index.html"));
        }
    }

    private async Task<(ExitCode Exit, string Output)> PublishAsync(SpotCheck spots)
    {
        await using var output = new StringWriter();
        var reporter = new TextReporter(output, new ReportOptions(Diagnostics.DiagnosticLanguage.English, Redact: false, Quiet: false));
        var options = new PublishOptions(new SourceFolders(place.Input, PublishingPlace.Theme), place.Target, TimeSpan.Zero, Keep: 10, Pull: false,
            TrustClock: false, ConfirmClock: false) { Late = Jvn.AnyLateness, Spots = spots };
        var exit = await new PublishPipeline(new ReleaseClock(clock, () => true), reporter, new NoProgress(), options, Jvn.NoTargets(clock, reporter))
            .RunAsync(TestContext.Current.CancellationToken);
        return (exit, output.ToString());
    }
}
