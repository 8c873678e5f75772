using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Editing;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Yaml;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Fixes;

/// <summary>Entries of a history that do not stand in the order of their instants. Each moves with its lines and the remarks above it.</summary>
internal static class HistoryMender
{
    public static Fix? Mend(Diagnostic finding, FixableText text)
    {
        var history = FixableText.Nodes(text.Root).OfType<YamlNode.List>()
            .FirstOrDefault(list => list.End is null && list.Items.Any(item => At(item)?.Location == finding.Location));
        if (history is null)
            return null;
        var entries = history.Items.Select((item, index) => (First: FirstLine(item, index, text), Instant: InstantOf(item))).ToImmutableArray();

        // A remark above the first entry may be about all of them.
        var isClear = entries.All(entry => entry.Instant is not null) && !IsRemark(text.Line(entries[0].First - 1))
            && history.Items.All(item => text.Line(item.Location.Line)[..(item.Location.Column - 1)].Trim() == "-");
        if (!isClear)
            return null;
        var end = FrontMatterEdit.LastLine(history) + 1;
        var parts = entries.Select((entry, index) =>
            (entry.Instant, Lines: text.Text[text.StartOf(entry.First)..text.StartOf(index + 1 < entries.Length ? entries[index + 1].First : end)]));
        var (start, stop) = (text.StartOf(entries[0].First), text.StartOf(end));
        var lineEnd = text.Text[stop - 1] == '\n' ? "" : "\n";
        var ordered = string.Concat(parts.OrderBy(part => part.Instant).Select(part => part.Lines.EndsWith('\n') ? part.Lines : part.Lines + "\n"));
        var edit = new TextEdit(start, stop, lineEnd.Length == 0 ? ordered : ordered[..^1]);
        return edit.With == text.Text[start..stop] ? null
            : new Fix(finding, [edit], new Bilingual("項目を日時の順に並べ替えました。", "The entries stand in the order of their instants now."));
    }

    private static YamlNode.Scalar? At(YamlNode item) =>
        (item as YamlNode.Map)?.Entries.FirstOrDefault(entry => entry.Key == FieldKey.At)?.Value as YamlNode.Scalar;

    private static DateTimeOffset? InstantOf(YamlNode item) => At(item)?.Value.Trim() is not { } value ? null
        : InstantText.TryParse(value, out var instant) == InstantFault.None ? instant
        : InstantText.TryParseDay(value, out var day) ? JapanTime.StartOf(day)
        : null;

    private static int FirstLine(YamlNode item, int index, FixableText text)
    {
        var line = item.Location.Line;
        while (index > 0 && IsRemark(text.Line(line - 1)))
            line--;
        return line;
    }

    private static bool IsRemark(string line) => line.TrimStart().StartsWith('#');
}
