using System.Text.Json;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;

namespace Jvn.Site.Preview;

/// <summary>What an open page is told: which version of the input it could show, and what is wrong.</summary>
internal static class FindingsEvent
{
    /// <summary>One line of JSON.</summary>
    /// <param name="input">The folder that places are told from, absolute.</param>
    public static byte[] Of(News news, string input, DiagnosticLanguage language)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteNumber("version", news.Version);
            json.WriteBoolean("earlier", news.ShowsEarlier);
            if (news.Findings is { } findings)
            {
                json.WriteStartArray("findings");
                foreach (var finding in findings.ForCheck)
                    Write(json, finding, input, language);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Finding finding, string input, DiagnosticLanguage language)
    {
        var place = finding.Diagnostic.Location;
        var file = Path.GetFullPath(place.Path);
        var shown = Path.GetRelativePath(input, file).Replace('\\', '/');
        json.WriteStartObject();
        json.WriteString("severity", finding.Severity);
        json.WriteString("weight", (finding.IsError ? PreviewText.Error : PreviewText.Warning).In(language));
        json.WriteString("code", finding.Diagnostic.Rule.Id);
        json.WriteString("place", place.Line > 0 ? $"{shown}:{place.Line}:{place.Column}" : shown);
        json.WriteString("open", EditorLink.To(file, Math.Max(place.Line, 1)));
        json.WriteString("message", finding.Diagnostic.Message(language));
        json.WriteString("fix", finding.Diagnostic.Fix(language));
        json.WriteEndObject();
    }
}
