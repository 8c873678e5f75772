using System.Collections.Immutable;
using System.Text;
using Jvn.Site.Cli;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Targets;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>Publishing as the command does it, by a clock that the test sets.</summary>
internal static class Jvn
{
    /// <summary>Tests whose subject is another one put what they need into the past, whenever they need it.</summary>
    public static TimeSpan AnyLateness { get; } = TimeSpan.FromDays(366);

    /// <summary>One run of <c>jvn publish</c>, and what it printed.</summary>
    public static async Task<(ExitCode Exit, string Output)> PublishAsync(
        PublishingPlace place, TimeProvider clock, TimeSpan wait = default, int keep = 10, bool? synchronised = true, bool confirmClock = false, bool redact =
            false, string? theme = null, bool first = false, TimeSpan? late = null, ImmutableArray<ITarget> targets = default,
            string? after = null)
    {
        await using var output = new StringWriter();
        var reporter = new TextReporter(output, new ReportOptions(Diagnostics.DiagnosticLanguage.English, redact, Quiet: false));
        var options = new PublishOptions(new SourceFolders(place.Input, theme ?? PublishingPlace.Theme), place.Target, wait, keep, Pull: false,
            TrustClock: false, confirmClock, first) { Late = late ?? AnyLateness };
        await using var desk = new TargetDesk(
            place.Target, targets.IsDefault ? [] : targets, takesOver: false, after is null ? null : new AfterSwitch(after), clock, reporter);
        var exit = await new PublishPipeline(new ReleaseClock(clock, () => synchronised), reporter, new NoProgress(), options, desk)
            .RunAsync(TestContext.Current.CancellationToken);
        return (exit, output.ToString());
    }

    /// <summary>Where readers are served from the publisher's own folder only.</summary>
    public static TargetDesk NoTargets(TimeProvider clock, IReporter reporter) =>
        new("own", [], takesOver: false, after: null, clock, reporter);

    /// <summary>Publishes something new.</summary>
    public static async Task PublishedAsync(PublishingPlace place, TimeProvider clock)
    {
        var (exit, output) = await PublishAsync(place, clock);
        Assert.True(exit == ExitCode.Done && output.Split('\n').Any(line => line.StartsWith("Published release", StringComparison.Ordinal)), output);
    }

    /// <summary>Is refused with a finding, and readers see what they saw.</summary>
    public static async Task RefusedAsync(PublishingPlace place, TimeProvider clock, string finding)
    {
        var before = Seen(place);
        var (exit, output) = await PublishAsync(place, clock);
        Assert.Equal(ExitCode.Refused, exit);
        Assert.Contains(finding, output);
        Assert.Equal(before, Seen(place));
    }

    /// <summary>One run of <c>jvn</c> by this clock, its code and all that it said.</summary>
    public static async Task<(int Code, string Said)> RunAsync(TimeProvider clock, params IEnumerable<string> arguments)
    {
        using var results = new MemoryStream();
        await using var errors = new StringWriter();
        var code = await new Cli.Commands.CommandLine(clock, results, errors, _ => null).RunAsync([.. arguments, "--lang", "en"]);
        return (code, Encoding.UTF8.GetString(results.ToArray()) + errors);
    }

    /// <summary>Every file that readers see, with its bytes, and its mode and time.</summary>
    public static SortedDictionary<string, string> Seen(PublishingPlace place) => Seen(place.Target);

    /// <summary>The same of any directory that is published to.</summary>
    public static SortedDictionary<string, string> Seen(string target)
    {
        var seen = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var root = Path.Combine(target, "current") + "/";
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
            seen.Add(file[root.Length..],
                $"{File.GetUnixFileMode(file)} {File.GetLastWriteTimeUtc(file):O} " +
                $"{Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}");
        return seen;
    }

    public static string Read(PublishingPlace place, string path) => File.ReadAllText(Path.Combine(place.Target, "current", path), Encoding.UTF8);
}
