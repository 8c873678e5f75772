using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jvn.Site.Cli.Checking;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;
using Jvn.Site.Publishing;
using Jvn.Site.Publishing.Mirroring;
using Jvn.Site.Publishing.Probing;
using Jvn.Site.Targets;

namespace Jvn.Site.Cli.Reporting;

/// <summary>One JSON object a run: <c>version</c>, <c>diagnostics</c>, and what came of it. Written when the run ends, so that a reader gets all or
/// nothing.</summary>
public sealed class JsonReporter(Stream output, ReportOptions options) : IReporter, IDisposable
{
    private readonly List<Finding> diagnostics = [];
    private readonly List<Refusal> refused = [];
    private readonly List<Receipt> published = [];
    private readonly List<(TargetReceipt Target, DateTimeOffset? Due)> shown = [];
    private readonly List<Action<Utf8JsonWriter>> results = [];
    private bool hasDiagnostics;
    private bool isWritten;
    private Action<Utf8JsonWriter>? signed;

    public void Report(ImmutableArray<Finding> findings)
    {
        hasDiagnostics = true;
        diagnostics.AddRange(findings);
    }

    public void Refuse(ImmutableArray<Refusal> refusals) => refused.AddRange(refusals);

    public void Built(string output, SiteModel site, ImmutableArray<string> addresses) => results.Add(json =>
    {
        json.WriteStartObject("built");
        json.WriteString("output", output);
        json.WriteNumber("files", addresses.Length);
        json.WriteNumber("advisories", site.Advisories.Length);
        json.WriteNumber("vendors", site.Vendors.Length);
        json.WriteEndObject();
    });

    public void Verified(int files, int broken, string? fingerprint, bool isTrusted) => results.Add(json =>
    {
        json.WriteStartObject("verified");
        json.WriteNumber("files", files);
        json.WriteNumber("broken", broken);
        json.WriteString("key", fingerprint);
        json.WriteBoolean("keyIsTrusted", isTrusted);
        json.WriteEndObject();
    });

    public void Mended(ImmutableArray<Mending> mendings) => results.Add(json =>
    {
        json.WriteStartArray("fixed");
        foreach (var mending in mendings)
        {
            var diagnostic = mending.Finding.Diagnostic;
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Rule.Id);
            if (!options.Redact || !mending.Finding.IsConfidential)
            {
                json.WriteString("path", diagnostic.Location.Path);
                json.WriteNumber("line", diagnostic.Location.Line);
                json.WriteNumber("column", diagnostic.Location.Column);
                json.WriteString("what", mending.What.In(options.Language));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    public void Signatures(string? fingerprint, int? signatures) => signed = json =>
    {
        json.WriteStartObject("signatures");
        json.WriteString("key", fingerprint);
        if (signatures is { } count)
            json.WriteNumber("count", count);
        json.WriteEndObject();
    };

    public void Sealed(ImmutableArray<string> files, bool hasKey) => results.Add(json =>
    {
        json.WriteStartObject("sealed");
        json.WriteNumber("unread", files.Length);
        json.WriteBoolean("keyGiven", hasKey);
        if (!options.Redact)
        {
            json.WriteStartArray("files");
            foreach (var file in files)
                json.WriteStringValue(file);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    });

    public void Checked(InputContent content, int instants, Findings findings) => results.Add(json =>
    {
        json.WriteNumber("errors", findings.Errors);
        json.WriteNumber("warnings", findings.Warnings);
        if (!options.Redact)
            json.WriteNumber("pendingInstants", instants);
    });

    public void Failed(ExitCode code, string words) => results.Add(json =>
    {
        json.WriteStartObject("failed");
        json.WriteNumber("exitCode", (int)code);
        json.WriteString("message", words);
        json.WriteEndObject();
    });

    public void Published(Receipt receipt) => published.Add(receipt);

    public void Shown(TargetReceipt target, DateTimeOffset? due) => shown.Add((target, due));

    public void Compared(ReleaseChanges changes) => results.Add(json =>
    {
        json.WriteStartObject("changes");
        WriteChanges(json, changes);
        json.WriteEndObject();
    });

    public void Probed(ProbeResult result) => results.Add(json => ProbeJson.Write(json, result));

    public void Probed(ImmutableArray<ProbedSite> sites) => results.Add(json => ProbeJson.Write(json, sites));

    public void Mirrored(MirrorResult result, Uri site)
    {
        Report([.. result.Findings.Select(finding => new Finding(finding, IsLeftOut: false, IsConfidential: false))]);
        results.Add(json => ProbeJson.Write(json, result, site));
    }

    public void Dispose()
    {
        // Whatever becomes of writing it: half a document is not followed by another one.
        if (isWritten)
            return;
        isWritten = true;
        using (var json = new Utf8JsonWriter(output,
            new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            if (hasDiagnostics)
                WriteDiagnostics(json);
            if (refused is not [])
                WriteRefused(json);
            foreach (var result in results)
                result(json);
            if (published is not [])
                WritePublished(json);
            if (shown is not [])
                WriteShown(json);
            signed?.Invoke(json);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
        output.Flush();
    }

    private void WriteDiagnostics(Utf8JsonWriter json)
    {
        json.WriteStartArray("diagnostics");
        foreach (var finding in diagnostics.Where(finding => !options.Redact || !finding.IsConfidential))
            Write(json, finding);
        if (options.Redact)
        {
            foreach (var (file, finding) in RedactedLines.Of([.. diagnostics]))
                WriteRedacted(json, file, finding);
        }

        json.WriteEndArray();
    }

    private void WriteRefused(Utf8JsonWriter json)
    {
        json.WriteStartArray("refused");
        foreach (var (diagnostic, namesWithheld) in refused)
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Rule.Id);
            if (!options.Redact || !namesWithheld)
            {
                json.WriteString("address", diagnostic.Location.Path);
                json.WriteString("message", diagnostic.Message(options.Language));
                json.WriteString("fix", diagnostic.Fix(options.Language));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WritePublished(Utf8JsonWriter json)
    {
        json.WriteStartArray("published");
        foreach (var receipt in published)
        {
            json.WriteStartObject();
            json.WriteNumber("release", receipt.Release);
            json.WriteString("asOf", JapanTime.Rfc3339(receipt.AsOf));
            if (receipt.Due is { } due)
                json.WriteNumber("secondsAfterDue", Math.Round((receipt.Switched - due).TotalSeconds, 3));
            if (receipt.RolledBackTo is { } earlier)
                json.WriteNumber("rolledBackTo", earlier);
            WriteChanges(json, receipt.Changes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteShown(Utf8JsonWriter json)
    {
        json.WriteStartArray("targets");
        foreach (var (target, due) in shown)
        {
            json.WriteStartObject();
            json.WriteString("target", target.Target);
            json.WriteNumber("release", target.Release.Number);
            json.WriteString("shown", JapanTime.Rfc3339(target.Shown!.Value));
            if (due is { } instant)
            {
                json.WriteNumber("secondsAfterDue", Math.Round((target.Shown.Value - instant).TotalSeconds, 3));
                json.WriteNumber("doneSecondsAfterDue", Math.Round((target.Done!.Value - instant).TotalSeconds, 3));
            }

            json.WriteNumber("files", target.Work.Files);
            json.WriteNumber("bytes", target.Work.Bytes);
            json.WriteNumber("requests", target.Work.Requests);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteChanges(Utf8JsonWriter json, ReleaseChanges changes)
    {
        foreach (var (name, addresses) in new[] { ("added", changes.Added), ("changed", changes.Changed), ("removed", changes.Removed) })
        {
            json.WriteStartArray(name);
            foreach (var address in addresses)
                json.WriteStringValue(address);
            json.WriteEndArray();
        }
    }

    private void Write(Utf8JsonWriter json, Finding finding)
    {
        var diagnostic = finding.Diagnostic;
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Rule.Id);
        json.WriteString("severity", finding.Severity);
        json.WriteString("path", diagnostic.Location.Path);
        json.WriteNumber("line", diagnostic.Location.Line);
        json.WriteNumber("column", diagnostic.Location.Column);
        json.WriteString("message", diagnostic.Message(options.Language));
        json.WriteString("fix", diagnostic.Fix(options.Language));
        json.WriteString("reason", diagnostic.Rule.Reason.In(options.Language));
        if (diagnostic.From is { } from)
            json.WriteString("from", JapanTime.Rfc3339(from));
        json.WriteEndObject();
    }

    private static void WriteRedacted(Utf8JsonWriter json, string file, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Diagnostic.Rule.Id);
        json.WriteString("severity", finding.Severity);
        json.WriteString("file", file);
        json.WriteEndObject();
    }
}
