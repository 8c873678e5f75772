using System.Text.Json;
using Jvn.Site.Cli;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Diagnostics;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>A publisher that waits by the machine's own clock, and what readers see meanwhile.</summary>
/// <param name="seconds">How long a publisher that is started now has to prepare.</param>
internal sealed class PublishRun(PublishingPlace place, int seconds = 45)
{
    /// <summary>The full second that it waits for.</summary>
    public DateTimeOffset Due { get; } = In(seconds);

    /// <summary>True while a release is whole on the disk and nobody sees it.</summary>
    public bool IsPrepared => Path.Exists(Path.Combine(place.Target, "private", "next-current")) && Advisories >= 0;

    /// <summary>How many advisories readers see; -1 before there is a site.</summary>
    public int Advisories
    {
        get
        {
            var data = Path.Combine(place.Target, "current", "api", "advisories.json");
            return !File.Exists(data) ? -1 : JsonDocument.Parse(File.ReadAllBytes(data)).RootElement.GetProperty("advisories").GetArrayLength();
        }
    }

    /// <summary>A full second from now on.</summary>
    public static DateTimeOffset In(int seconds)
    {
        var now = DateTimeOffset.UtcNow.AddSeconds(seconds);
        return new DateTimeOffset(now.Ticks - (now.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
    }

    public static string Text(DateTimeOffset instant) => Published.JapanTime.Rfc3339(instant);

    public Task<ExitCode> Start(CancellationToken stop, bool pull = false)
    {
        var options = new PublishOptions(new SourceFolders(place.Input, PublishingPlace.Theme), place.Target, TimeSpan.FromMinutes(20), 10, pull,
            TrustClock: true, ConfirmClock: false) { Late = Jvn.AnyLateness };
        var reporter = new TextReporter(TextWriter.Null, new ReportOptions(DiagnosticLanguage.English, Redact: false, Quiet: false));
        return new PublishPipeline(ReleaseClock.Of(TimeProvider.System), reporter, new NoProgress(), options, Jvn.NoTargets(TimeProvider.System, reporter))
            .RunAsync(stop);
    }

    public static async Task WaitForAsync(Task running, Func<bool> condition)
    {
        while (!condition())
        {
            Assert.False(running.IsCompleted, "the publisher ended before");
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }
}
