using Jvn.Site.Intake.Editing;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Editing;

/// <summary>Writes down in the case of an advisory what has happened: a line at its end, and no other byte.</summary>
internal static class CaseRecord
{
    /// <summary>A line of a case: an event with its instant, to the second.</summary>
    /// <param name="fields">Plain words and keys; a text that may hold anything is to be quoted (<see cref="QuotedText"/>).</param>
    public static string Line(DateTimeOffset at, CaseEventKind kind, params ReadOnlySpan<(FieldKey Key, string? Value)> fields)
    {
        var line = new System.Text.StringBuilder($"{{at: {JapanTime.Rfc3339(at)}, event: {CaseWords.Of(kind)}");
        foreach (var (key, value) in fields)
        {
            if (value is not null)
                line.Append($", {key}: {value}");
        }

        return line.Append('}').ToString();
    }

    /// <summary>The case with more lines. Null when the file does not let itself be edited.</summary>
    public static InputChange? Added(Case record, params IReadOnlyCollection<string> lines) =>
        EditPlan.Rewrite(record.File, edit => lines.Aggregate((FrontMatterEdit?)edit, (edited, line) => edited?.Append(FieldKey.Events, line)));

    /// <summary>The case with more lines; a case that is not there yet is begun. Null when the file does not let itself be edited.</summary>
    /// <param name="input">The input folder.</param>
    public static InputChange? With(string input, Dossier dossier, params IReadOnlyCollection<string> lines)
    {
        if (dossier.Case is { } record)
            return Added(record, lines);
        var file = InputWriter.EntryOf(input, dossier.Stem + Case.Ending);
        var text = $"events:\n{string.Concat(lines.Select(line => $"  - {line}\n"))}";
        return new InputChange.Made(file with { Edited = System.Text.Encoding.UTF8.GetBytes(text) });
    }
}
