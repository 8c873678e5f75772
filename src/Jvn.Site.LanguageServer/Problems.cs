using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Fixes;

namespace Jvn.Site.LanguageServer;

/// <summary>Findings as an editor shows them, and how it may mend them.</summary>
internal sealed class Problems(Workspace workspace, DiagnosticLanguage language)
{
    // Of the protocol.
    private const int Error = 1;
    private const int Warning = 2;

    public JsonArray Of(string path, ImmutableArray<Finding> findings)
    {
        var text = workspace.TextOf(path);
        var problems = new JsonArray();
        foreach (var finding in findings)
            problems.Add((JsonNode)Problem(finding, text));
        return problems;
    }

    /// <summary>The changes that mend what is found in a range.</summary>
    public JsonArray Fixes(string path, ImmutableArray<Finding> findings, int firstLine, int lastLine)
    {
        var actions = new JsonArray();
        if (workspace.TextOf(path) is not { } text || workspace.Input.Content.Files.FirstOrDefault(file => file.FullPath == path) is not { } entry
            || FixableText.Open(entry, text.Bytes) is not { } fixable)
            return actions;
        foreach (var finding in findings.Where(finding => finding.Diagnostic.Location.Line - 1 is var line && line >= firstLine && line <= lastLine))
        {
            if (FixCatalog.For(finding.Diagnostic, fixable) is not { } fix)
                continue;
            var edits = new JsonArray();
            foreach (var edit in fix.Edits)
                edits.Add((JsonNode)new JsonObject { ["range"] = Range(fixable.Text, edit), ["newText"] = edit.With });
            actions.Add((JsonNode)new JsonObject
            {
                ["title"] = new Bilingual($"直す：{finding.Diagnostic.Message(DiagnosticLanguage.Japanese)}",
                    $"Mend: {finding.Diagnostic.Message(DiagnosticLanguage.English)}").In(language),
                ["kind"] = "quickfix",
                ["isPreferred"] = true,
                ["diagnostics"] = new JsonArray(Problem(finding, text)),
                ["edit"] = new JsonObject { ["changes"] = new JsonObject { [FileUri.Of(path)] = edits } },
            });
        }

        return actions;
    }

    private JsonObject Problem(Finding finding, EditedText? text)
    {
        var diagnostic = finding.Diagnostic;
        var start = EditorPosition.Of(diagnostic.Location);
        var words = new StringBuilder(diagnostic.Message(language)).Append('\n').Append(diagnostic.Fix(language));
        if (diagnostic.From is { } from)
            words.Append('\n').Append(new Bilingual($"{Published.JapanTime.Rfc3339(from)} から。", $"From {Published.JapanTime.Rfc3339(from)} on.").In(language));
        return new JsonObject
        {
            ["range"] = EditorPosition.Range(start, text?.EndOfWord(start) ?? start),
            ["severity"] = finding.IsError ? Error : Warning,
            ["code"] = diagnostic.Rule.Id,
            ["source"] = "jvn",
            ["message"] = words.ToString(),
        };
    }

    private static JsonObject Range(string text, TextEdit edit) => EditorPosition.Range(PlaceOf(text, edit.Start), PlaceOf(text, edit.End));

    private static EditorPosition PlaceOf(string text, int offset)
    {
        var before = text.AsSpan(0, offset);
        return new EditorPosition(before.Count('\n'), offset - (before.LastIndexOf('\n') + 1));
    }
}
