using System.Collections.Immutable;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Publishing;
using Jvn.Site.Publishing.Mirroring;
using Jvn.Site.Targets;

namespace Jvn.Site.Cli.Observing;

/// <summary>What an alarm can be raised by, written when a run ends, however it ends. Of findings only those are counted that may be spoken of anywhere:
/// whoever reads the file learns nothing of what is withheld.</summary>
/// <param name="path">Of the file.</param>
/// <param name="command">The command that runs; part of every name.</param>
internal sealed class RunMetrics(string path, TimeProvider clock, string command) : IReporter
{
    private const string TargetRelease = "target_release";
    private const string TargetLive = "target_live_timestamp_seconds";
    private const double SecondsOfADay = 24 * 60 * 60;

    private static readonly string[] KeepingBack = [DiagnosticCatalog.NeverAnnounced.Id, DiagnosticCatalog.TranslationWithoutInstant.Id];

    private readonly ImmutableDictionary<string, double> before = MetricsFile.Read(path);
    private readonly SortedDictionary<(string Code, string Severity), int> findings = [];
    private readonly List<Metric> own = [];

    // By name and label: what a run before this one said of a place is true until another release comes there.
    private readonly SortedDictionary<string, double> targets = new(
        MetricsFile.Read(path).Where(metric => metric.Key.Contains("{target=", StringComparison.Ordinal)).ToDictionary(), StringComparer.Ordinal);

    private bool isKeptBack;
    private double? release;
    private double? live;
    private double? delay;

    /// <summary>When the key that signs the site ends; null when there is none, or it does not end.</summary>
    public DateTimeOffset? KeyEndsAt { get; set; }

    public void Report(ImmutableArray<Finding> findings)
    {
        isKeptBack |= findings.Any(finding => KeepingBack.Contains(finding.Diagnostic.Rule.Id, StringComparer.Ordinal));
        foreach (var finding in findings.Where(finding => !finding.IsConfidential))
            Count(finding.Diagnostic.Rule.Id, finding.Severity);
    }

    public void Refuse(ImmutableArray<Refusal> refusals)
    {
        foreach (var refusal in refusals.Where(refusal => !refusal.NamesWithheld))
            Count(refusal.Diagnostic.Rule.Id, "error");
    }

    public void NothingToPublish(int release) => this.release = release;

    public void Published(Receipt receipt)
    {
        (release, live) = (receipt.Release, Seconds(receipt.Switched));
        delay = receipt.Due is { } due ? (receipt.Switched - due).TotalSeconds : delay;
    }

    public void Shown(TargetReceipt target, DateTimeOffset? due)
    {
        var label = $"{{target=\"{target.Target.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"}}";
        targets[Named(TargetRelease) + label] = target.Release.Number;
        targets[Named(TargetLive) + label] = Seconds(target.Shown!.Value);
    }

    public void Mirrored(MirrorResult result, Uri site)
    {
        Report([.. result.Findings.Select(finding => new Finding(finding, IsLeftOut: false, IsConfidential: false))]);
        release = result.Release;
        if (result.ChangedAt is { } changed)
            own.Add(new Metric(Named("site_changed_timestamp_seconds"), "Newest public change in what the mirror shows.", Seconds(changed)));
        if (result.LastAnswer is { } answer)
            own.Add(new Metric(Named("origin_answered_timestamp_seconds"), "When the site last gave a list that its key has signed.", Seconds(answer)));
        own.Add(new Metric(Named("files"), "Files of the site.", result.Files));
        own.Add(new Metric(Named("fetched_files"), "Files that the last run fetched.", result.Fetched));
        own.Add(new Metric(Named("fetched_bytes"), "Bytes that the last run fetched.", result.Bytes));
        own.Add(new Metric(Named("requests"), "Requests of the last run.", result.Requests));
    }

    public void Failed(ExitCode code, string words) => Ended(code);

    public void Ended(ExitCode code)
    {
        // Another run is at work, and will tell.
        if (code != ExitCode.TryAgain || own is not [])
            MetricsFile.Write(path, All(code));
    }

    private IEnumerable<Metric> All(ExitCode code)
    {
        var now = Seconds(clock.GetUtcNow());
        yield return new Metric(Named("last_run_timestamp_seconds"), "When the last run ended.", now);
        if (Kept("last_success_timestamp_seconds", code == ExitCode.Done ? now : null) is { } success)
            yield return new Metric(Named("last_success_timestamp_seconds"), "When the last run without any failure ended.", success);
        yield return new Metric(Named("last_exit_code"), "How the last run ended.", (int)code);
        if (Kept("release", release) is { } number)
            yield return new Metric(Named("release"), "Number of the release that readers see.", number);
        if (Kept("release_live_timestamp_seconds", live) is { } since)
            yield return new Metric(Named("release_live_timestamp_seconds"), "When the last release was switched to.", since);
        if (Kept("instant_to_live_seconds", delay) is { } seconds)
            yield return new Metric(Named("instant_to_live_seconds"), "From the instant of the last release that was waited for to its being live.", seconds);
        foreach (var ((rule, severity), count) in findings)
            yield return new Metric(Named("findings"), "Findings of the last run that may be spoken of anywhere.", count,
                $"{{code=\"{rule}\",severity=\"{severity}\"}}");
        yield return new Metric(Named("kept_back_runs_total"), "Runs in which something was kept back.",
            before.GetValueOrDefault(Named("kept_back_runs_total")) + (isKeptBack ? 1 : 0), IsCounter: true);
        if (KeyEndsAt is { } end)
            yield return new Metric(Named("key_days_left"), "Days until the key of the site ends.", Math.Round((Seconds(end) - now) / SecondsOfADay, 2));
        foreach (var (name, help) in new[] { (TargetRelease, "Release that a further place shows."), (TargetLive, "When a further place switched to it.") })
        {
            foreach (var (labelled, value) in targets.Where(target => target.Key.StartsWith(Named(name) + "{", StringComparison.Ordinal)))
                yield return new Metric(Named(name), help, value, labelled[Named(name).Length..]);
        }

        foreach (var metric in own)
            yield return metric;
    }

    private double? Kept(string name, double? now) => now ?? (before.TryGetValue(Named(name), out var earlier) ? earlier : null);

    private string Named(string name) => $"jvn_{command}_{name}";

    private void Count(string code, string severity) => findings[(code, severity)] = findings.GetValueOrDefault((code, severity)) + 1;

    private static double Seconds(DateTimeOffset instant) => Math.Round((instant - DateTimeOffset.UnixEpoch).TotalSeconds, 3);
}
