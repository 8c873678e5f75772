using Jvn.Site.Cli;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Diagnostics;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>Going back keeps every promise that going forward does.</summary>
public sealed class RollbackTests : IDisposable
{
    private readonly PublishingPlace place = new();
    private readonly FakeTimeProvider clock = new(PublishingPlace.Start);
    private readonly string theme;

    public RollbackTests()
    {
        place.PutAdvisory("JVN#10000001", "2026-02-01T12:00:00+09:00");
        theme = Path.Combine(place.Root, "theme");
        Directory.CreateDirectory(Path.Combine(theme, "assets"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(PublishingPlace.Theme, "assets")))
            File.Copy(file, Path.Combine(theme, "assets", Path.GetFileName(file)));
    }

    [Fact]
    public async Task A_theme_that_went_wrong_is_taken_back_and_stays_away_until_it_is_mended()
    {
        await Jvn.PublishAsync(place, clock, theme: theme);
        var good = Jvn.Seen(place);
        File.WriteAllText(Path.Combine(theme, "assets", "site.css"), "body { display: none }");
        await Jvn.PublishAsync(place, clock, theme: theme);
        var bad = Jvn.Seen(place);
        Assert.NotEqual(good["index.html"], bad["index.html"]);

        var (exit, output) = await RollbackAsync();
        Assert.True(exit == ExitCode.Done, output);
        var seen = Jvn.Seen(place);
        good.Remove("SHA256SUMS"); // it names the assets that stay, too
        Assert.All(good, file => Assert.Equal(file.Value, seen[file.Key]));
        Assert.Equal("SHA256SUMS", Assert.Single(seen.Keys, name => !good.ContainsKey(name) && !name.StartsWith("assets/", StringComparison.Ordinal)));
        Assert.Equal(1, Publication.ReadReceipt(place.Target)!.RolledBackTo);

        Assert.Contains("Nothing to publish", (await Jvn.PublishAsync(place, clock, theme: theme)).Output);
        File.WriteAllText(Path.Combine(theme, "assets", "site.css"), "body { color: black }");
        Assert.Contains("Published release 4", (await Jvn.PublishAsync(place, clock, theme: theme)).Output);
    }

    [Fact]
    public async Task A_page_that_a_reader_opened_before_keeps_its_assets()
    {
        await Jvn.PublishAsync(place, clock, theme: theme);
        File.WriteAllText(Path.Combine(theme, "assets", "site.css"), "body { display: none }");
        await Jvn.PublishAsync(place, clock, theme: theme);
        var left = Jvn.Seen(place);
        Assert.Equal(ExitCode.Done, (await RollbackAsync()).Exit);
        var seen = Jvn.Seen(place);
        var assets = left.Where(file => file.Key.StartsWith("assets/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(assets);
        Assert.All(assets, asset => Assert.Equal(asset.Value, seen.GetValueOrDefault(asset.Key)));
        var bag = new DiagnosticBag();
        Assert.NotNull(HashCheck.Run(FinishedTree.Open(Path.Combine(place.Target, "current")), bag));
        Assert.Empty(bag.Sorted());
    }

    [Theory]
    [InlineData("robots.txt")]
    [InlineData("SHA256SUMS")]
    public async Task A_release_that_was_harmed_since_is_not_gone_back_to(string harmed)
    {
        await Jvn.PublishAsync(place, clock, theme: theme);
        File.WriteAllText(Path.Combine(theme, "assets", "site.css"), "body { display: none }");
        await Jvn.PublishAsync(place, clock, theme: theme);
        var before = Jvn.Seen(place);
        var file = Path.Combine(place.Target, "releases", "000001", harmed);
        var text = File.ReadAllText(file);
        File.Delete(file);
        File.WriteAllText(file, harmed == "robots.txt" ? text + "#" : string.Concat(text.Split('\n').Skip(1).SkipLast(1).Select(line => line + "\n")));
        var (exit, output) = await RollbackAsync();
        Assert.Equal(ExitCode.Refused, exit);
        Assert.Contains($"{harmed}:1:1: error JVN6022", output);
        Assert.Equal(before, Jvn.Seen(place));
    }

    [Fact]
    public async Task A_release_that_lacks_what_came_out_since_is_not_gone_back_to()
    {
        await Jvn.PublishAsync(place, clock);
        place.PutAdvisory("JVN#10000002", "2026-02-01T12:00:00+09:00");
        await Jvn.PublishAsync(place, clock);
        var before = Jvn.Seen(place);
        var (exit, output) = await RollbackAsync();
        Assert.Equal(ExitCode.Refused, exit);
        Assert.Contains("JVN7011: JVN#10000002", output);
        Assert.Equal(before, Jvn.Seen(place));
    }

    [Fact]
    public async Task A_release_that_shows_what_was_withdrawn_since_is_not_gone_back_to()
    {
        await Jvn.PublishAsync(place, clock);
        place.PutAdvisory("JVN#10000001", "2026-02-01T12:00:00+09:00", "文", "withdrawn: {at: 2026-02-20T12:00:00+09:00, reason: 誤り}");
        Assert.Contains("Published release 2", (await Jvn.PublishAsync(place, clock)).Output);
        Assert.Contains("JVN7013", (await RollbackAsync()).Output);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(7)]
    public async Task Where_there_is_nothing_to_go_back_to_nothing_happens(int? number)
    {
        await Jvn.PublishAsync(place, clock);
        var (exit, output) = await RollbackAsync(number);
        Assert.Equal(ExitCode.Refused, exit);
        Assert.Contains("JVN7016", output);
    }

    public void Dispose() => place.Dispose();

    private async Task<(ExitCode Exit, string Output)> RollbackAsync(int? number = null)
    {
        using var output = new StringWriter();
        var reporter = new TextReporter(output, new ReportOptions(DiagnosticLanguage.English, Redact: false, Quiet: false));
        var exit = await new LivePipeline(clock, reporter, new NoProgress())
            .RollbackAsync(place.Target, number, key: null, Jvn.NoTargets(clock, reporter), TestContext.Current.CancellationToken);
        return (exit, output.ToString());
    }
}
