using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Reporting;

/// <summary>One JSON object a run: <c>version</c>, <c>diagnostics</c>, and what came of it. Written when the run ends, so that a reader gets all or nothing.</summary>
public sealed class JsonReporter(Stream output, ReportOptions options) : IReporter, IDisposable
{
    private readonly Utf8JsonWriter json = Open(output);

    public void Report(ImmutableArray<Finding> findings)
    {
        json.WriteStartArray("diagnostics");
        foreach (var finding in findings.Where(finding => !options.Redact || !finding.IsConfidential))
            Write(finding);
        if (options.Redact)
        {
            foreach (var (file, finding) in RedactedLines.Of(findings))
                WriteRedacted(file, finding);
        }

        json.WriteEndArray();
    }

    public void Refuse(ImmutableArray<Refusal> refusals)
    {
        json.WriteStartArray("refused");
        foreach (var (diagnostic, namesWithheld) in refusals)
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

    public void Built(string output, SiteModel site, ImmutableArray<string> addresses)
    {
        json.WriteStartObject("built");
        json.WriteString("output", output);
        json.WriteNumber("files", addresses.Length);
        json.WriteNumber("advisories", site.Advisories.Length);
        json.WriteNumber("vendors", site.Vendors.Length);
        json.WriteEndObject();
    }

    public void Signatures(string? fingerprint, int? signatures)
    {
        json.WriteStartObject("signatures");
        json.WriteString("key", fingerprint);
        if (signatures is { } count)
            json.WriteNumber("count", count);
        json.WriteEndObject();
    }

    public void Checked(InputContent content, int instants, Findings findings)
    {
        json.WriteNumber("errors", findings.Errors);
        json.WriteNumber("warnings", findings.Warnings);
        if (!options.Redact)
            json.WriteNumber("pendingInstants", instants);
    }

    public void Dispose()
    {
        json.WriteEndObject();
        json.Dispose();
        output.WriteByte((byte)'\n');
        output.Flush();
    }

    private static Utf8JsonWriter Open(Stream output)
    {
        var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        return json;
    }

    private void Write(Finding finding)
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

    private void WriteRedacted(string file, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Diagnostic.Rule.Id);
        json.WriteString("severity", finding.Severity);
        json.WriteString("file", file);
        json.WriteEndObject();
    }
}
