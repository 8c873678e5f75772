using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Cli.Doctor;

/// <summary>Says what was found.</summary>
internal static class HealthReport
{
    /// <summary>A line each: <c>ok</c>, <c>look here</c> or <c>wrong</c>, and what to do.</summary>
    public static IEnumerable<string> Lines(IEnumerable<Health> found, DiagnosticLanguage language) =>
        found.Select(health => $"{Word(health.State).In(language)}: {health.Words.In(language)}{(health.Fix is { } fix ? $" {fix.In(language)}" : "")}");

    public static void WriteJson(IEnumerable<Health> found, DiagnosticLanguage language, Stream results)
    {
        using (var json = new Utf8JsonWriter(results,
            new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteStartArray("checks");
            foreach (var health in found)
            {
                json.WriteStartObject();
                json.WriteString("name", health.Name);
                json.WriteString("state", health.State switch { HealthState.Ok => "ok", HealthState.Look => "look", _ => "wrong" });
                json.WriteString("words", health.Words.In(language));
                json.WriteString("fix", health.Fix?.In(language));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        results.WriteByte((byte)'\n');
        results.Flush();
    }

    private static Bilingual Word(HealthState state) => state switch
    {
        HealthState.Ok => new("問題なし", "ok"),
        HealthState.Look => new("要確認", "look here"),
        HealthState.Wrong => new("異常", "wrong"),
        _ => throw new UnreachableException(),
    };
}
