using System.CommandLine;
using Jvn.Site.Cli.Commands;
using Jvn.Site.Cli.Reporting;

namespace Jvn.Site.Cli.Observing;

/// <summary>How a run that nobody sits before tells of itself: a log for programs, a file of numbers.</summary>
/// <param name="errors">Where a log goes.</param>
internal sealed class Observation(CommonOptions options, TimeProvider clock, TextWriter errors)
{
    private RunMetrics? metrics;
    private LogReporter? log;

    public Option<string> Log { get; } = MakeLog();

    public Option<string?> Metrics { get; } = new("--metrics")
    {
        Description = "File for a collector of Prometheus, written anew at the end of each run.",
        HelpName = "file",
    };

    /// <summary>As <see cref="CommonOptions.ReporterOf"/>, with whatever else is to be told.</summary>
    public IReporter ReporterOf(ParseResult parsed, Stream results)
    {
        var printed = options.ReporterOf(parsed, results);
        var command = parsed.CommandResult.Command.Name;
        log = parsed.GetValue(Log) == "json" ? new LogReporter(errors, clock, command, options.ReportOf(parsed)) : null;
        metrics = parsed.GetResult(Metrics) is not null && parsed.GetValue(Metrics) is { } file ? new RunMetrics(Path.GetFullPath(file), clock, command) : null;
        if (log is null && metrics is null)
            return printed;
        var all = new SeveralReporters([printed, .. new IReporter?[] { log, metrics }.OfType<IReporter>()]);
        options.Use(all, isLogged: log is not null);
        return all;
    }

    /// <summary>As <see cref="CommonOptions.ProgressOf"/>: how long each stage took is for a log, but for one that is shared.</summary>
    public IProgress ProgressOf(ParseResult parsed) =>
        log is not null && !options.IsRedacted(parsed) ? log : log is not null ? new NoProgress() : options.ProgressOf(parsed, clock);

    /// <summary>Says when the key of the site ends.</summary>
    public void KeyEnds(DateTimeOffset? at)
    {
        if (metrics is not null)
            metrics.KeyEndsAt = at;
    }

    private static Option<string> MakeLog()
    {
        var log = new Option<string>("--log") { Description = "Form of the log on standard error: json has one object a line for each event.",
            DefaultValueFactory = _ => "text" };
        log.AcceptOnlyFromAmong("text", "json");
        return log;
    }
}
