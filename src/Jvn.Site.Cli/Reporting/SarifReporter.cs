using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Reporting;

/// <summary>Findings as SARIF 2.1.0, which editors and code hosts show beside the line. What is withheld is a code and a number without a place. Written when
/// the run ends.</summary>
public sealed class SarifReporter(Stream output, ReportOptions options) : IReporter, IDisposable
{
    private readonly List<(Diagnostic Diagnostic, string Level, string? Opaque)> found = [];
    private bool isWritten;
    private (ExitCode Code, string Words)? failure;

    public void Report(ImmutableArray<Finding> findings)
    {
        found.AddRange(findings.Where(finding => !options.Redact || !finding.IsConfidential)
            .Select(finding => (finding.Diagnostic, finding.Severity, (string?)null)));
        if (options.Redact)
            found.AddRange(RedactedLines.Of(findings).Select(line => (line.Finding.Diagnostic, line.Finding.Severity, (string?)line.File)));
    }

    public void Refuse(ImmutableArray<Refusal> refusals) =>
        found.AddRange(refusals.Select(refusal => (refusal.Diagnostic, "error", options.Redact && refusal.NamesWithheld ? "finished" : null)));

    public void Failed(ExitCode code, string words) => failure = (code, words);

    public void Dispose()
    {
        // Whatever becomes of writing it: half a document is not followed by another one.
        if (isWritten)
            return;
        isWritten = true;
        using (var json = new Utf8JsonWriter(output,
            new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            Write(json);
        output.WriteByte((byte)'\n');
        output.Flush();
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "jvn");
        json.WriteStartArray("rules");
        foreach (var rule in found.Select(one => one.Diagnostic.Rule).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal))
            WriteRule(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        if (failure is var (code, words))
            WriteFailure(json, code, words);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var (diagnostic, level, opaque) in found)
            WriteResult(json, diagnostic, level, opaque);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFailure(Utf8JsonWriter json, ExitCode code, string words)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", false);
        json.WriteNumber("exitCode", (int)code);
        json.WriteStartArray("toolExecutionNotifications");
        json.WriteStartObject();
        json.WriteString("level", "error");
        json.WriteStartObject("message");
        json.WriteString("text", words);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteRule(Utf8JsonWriter json, DiagnosticDescriptor rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteStartObject("fullDescription");
        json.WriteString("text", rule.Reason.In(options.Language));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, string level, string? opaque)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Rule.Id);
        json.WriteString("level", level);
        json.WriteStartObject("message");
        var from = diagnostic.From is { } instant ? $" [{JapanTime.Rfc3339(instant)}]" : "";
        json.WriteString("text", opaque ?? $"{diagnostic.Message(options.Language)}{from} {diagnostic.Fix(options.Language)}");
        json.WriteEndObject();
        if (opaque is null)
            WritePlace(json, diagnostic.Location);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceLocation place)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', place.Path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Line);
        json.WriteNumber("startColumn", place.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
