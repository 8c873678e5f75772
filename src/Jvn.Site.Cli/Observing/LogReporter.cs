using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Published;
using Jvn.Site.Publishing;
using Jvn.Site.Publishing.Mirroring;
using Jvn.Site.Publishing.Probing;
using Jvn.Site.Targets;

namespace Jvn.Site.Cli.Observing;

/// <summary>A log for programs: one JSON object a line, as things happen. What is withheld is a code and a number under redaction, as everywhere.</summary>
/// <param name="lines">Where the log goes: not among the results.</param>
/// <param name="command">The command that runs.</param>
internal sealed class LogReporter(TextWriter lines, TimeProvider clock, string command, ReportOptions options) : IReporter, IProgress
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly long began = clock.GetTimestamp();
    private (string Name, long Began)? stage;

    public void Report(ImmutableArray<Finding> findings)
    {
        foreach (var finding in findings.Where(finding => !options.Redact || !finding.IsConfidential))
            Say("finding", finding.Severity, json => Write(json, finding.Diagnostic));
        if (!options.Redact)
            return;
        foreach (var (file, finding) in RedactedLines.Of(findings))
        {
            Say("finding", finding.Severity, json =>
            {
                json.WriteString("code", finding.Diagnostic.Rule.Id);
                json.WriteString("file", file);
            });
        }
    }

    public void Refuse(ImmutableArray<Refusal> refusals)
    {
        foreach (var (diagnostic, namesWithheld) in refusals)
        {
            Say("refused", "error", json =>
            {
                if (options.Redact && namesWithheld)
                    json.WriteString("code", diagnostic.Rule.Id);
                else
                    Write(json, diagnostic);
            });
        }
    }

    public void Signatures(string? fingerprint, int? signatures) => Say("signed", "info", json =>
    {
        json.WriteString("key", fingerprint);
        if (signatures is { } count)
            json.WriteNumber("count", count);
    });

    public void Sealed(ImmutableArray<string> files, bool hasKey)
    {
        if (!files.IsEmpty)
            Say("sealed", "info", json => json.WriteNumber("unread", files.Length));
    }

    public void NothingToPublish(int release) => Say("nothing-to-publish", "info", json => json.WriteNumber("release", release));

    // When something is to come out is a secret.
    public void Waiting(DateTimeOffset due, TimeSpan made)
    {
        if (options.Redact)
            return;
        Say("waiting", "info", json =>
        {
            json.WriteString("due", JapanTime.Rfc3339(due));
            WriteSeconds(json, "seconds", made);
        });
    }

    public void Published(Receipt receipt) => Say("published", "info", json =>
    {
        json.WriteNumber("release", receipt.Release);
        json.WriteString("asOf", JapanTime.Rfc3339(receipt.AsOf));
        if (receipt.Due is { } due)
            WriteSeconds(json, "secondsAfterDue", receipt.Switched - due);
        json.WriteNumber("added", receipt.Changes.Added.Length);
        json.WriteNumber("changed", receipt.Changes.Changed.Length);
        json.WriteNumber("removed", receipt.Changes.Removed.Length);
    });

    public void Shown(TargetReceipt target, DateTimeOffset? due) => Say("shown", "info", json =>
    {
        json.WriteString("target", target.Target);
        json.WriteNumber("release", target.Release.Number);
        if (due is { } instant)
        {
            WriteSeconds(json, "secondsAfterDue", target.Shown!.Value - instant);
            WriteSeconds(json, "doneSecondsAfterDue", target.Done!.Value - instant);
        }

        json.WriteNumber("files", target.Work.Files);
        json.WriteNumber("bytes", target.Work.Bytes);
        json.WriteNumber("requests", target.Work.Requests);
    });

    public void Probed(ProbeResult result) => Say("probed", result.Faults.IsEmpty ? "info" : "error", json =>
    {
        json.WriteNumber("release", result.Receipt.Release);
        json.WriteNumber("checked", result.Checked);
        json.WriteNumber("faults", result.Faults.Length);
        WriteSeconds(json, "afterSeconds", result.At > result.Since ? result.At - result.Since : TimeSpan.Zero);
        if (result.Faults is not [])
            json.WriteString("code", DiagnosticCatalog.ReadersSeeOther.Id);
    });

    public void Probed(ImmutableArray<ProbedSite> sites)
    {
        foreach (var site in sites)
        {
            Say("probed", site.Lags ? "error" : "info", json =>
            {
                json.WriteString("site", site.Site.AbsoluteUri);
                json.WriteNumber("release", site.Result.Receipt.Release);
                if (site.Shown is { } shown)
                    json.WriteNumber("shown", shown);
                json.WriteNumber("checked", site.Result.Checked);
                json.WriteNumber("faults", site.Result.Faults.Length);
                if (site.Lags)
                    json.WriteString("code", DiagnosticCatalog.SiteLags.Id);
            });
        }
    }

    public void Mirrored(MirrorResult result, Uri site)
    {
        Report([.. result.Findings.Select(finding => new Finding(finding, IsLeftOut: false, IsConfidential: false))]);
        Say("mirrored", result.Outcome is MirrorOutcome.Unchanged or MirrorOutcome.Shown ? "info" : "warning", json =>
        {
            json.WriteString("site", site.AbsoluteUri);
            json.WriteString("outcome", JsonNamingPolicy.KebabCaseLower.ConvertName($"{result.Outcome}"));
            if (result.Release is { } release)
                json.WriteNumber("release", release);
            json.WriteNumber("files", result.Files);
            json.WriteNumber("fetched", result.Fetched);
            json.WriteNumber("bytes", result.Bytes);
            json.WriteNumber("requests", result.Requests);
            if (result.Detail is { } detail)
                json.WriteString("detail", detail);
        });
    }

    public void Failed(ExitCode code, string words)
    {
        Say("failed", "error", json => json.WriteString("message", words));
        Ended(code);
    }

    public void Ended(ExitCode code) => Say("ended", code == ExitCode.Done ? "info" : "error", json =>
    {
        json.WriteNumber("exitCode", (int)code);
        WriteSeconds(json, "seconds", clock.GetElapsedTime(began));
    });

    public void Begin(string stage) => this.stage = (stage, clock.GetTimestamp());

    public void Step(int done, int total)
    {
    }

    public void End()
    {
        if (stage is var (name, start))
        {
            Say("stage", "info", json =>
            {
                json.WriteString("stage", name);
                WriteSeconds(json, "seconds", clock.GetElapsedTime(start));
            });
        }

        stage = null;
    }

    private void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("code", diagnostic.Rule.Id);
        json.WriteString("path", diagnostic.Location.Path);
        json.WriteNumber("line", diagnostic.Location.Line);
        json.WriteString("message", diagnostic.Message(options.Language));
    }

    private static void WriteSeconds(Utf8JsonWriter json, string name, TimeSpan span) => json.WriteNumber(name, Math.Round(span.TotalSeconds, 3));

    // A string of JSON holds no line feed, whatever stands in it.
    private void Say(string happened, string level, Action<Utf8JsonWriter> members)
    {
        var line = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(line, OneLine))
        {
            json.WriteStartObject();
            json.WriteString("time", clock.GetUtcNow().UtcDateTime.ToString("yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fff'Z'", CultureInfo.InvariantCulture));
            json.WriteString("level", level);
            json.WriteString("command", command);
            json.WriteString("event", happened);
            members(json);
            json.WriteEndObject();
        }

        lock (lines)
            lines.WriteLine(Encoding.UTF8.GetString(line.WrittenSpan));
    }
}
