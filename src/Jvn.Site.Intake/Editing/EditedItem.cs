using Jvn.Site.Intake.Yaml;

namespace Jvn.Site.Intake.Editing;

/// <summary>A map that is an item of a list of the front matter, such as a vendor's statement. It is edited as the front matter itself is; where the edit
/// would not say what was meant, there is none.</summary>
public sealed class EditedItem
{
    private readonly FrontMatterEdit edit;
    private readonly string list;
    private readonly int index;
    private readonly YamlNode.Map map;

    internal EditedItem(FrontMatterEdit edit, string list, int index, YamlNode.Map map) =>
        (this.edit, this.list, this.index, this.map) = (edit, list, index, map);

    private bool IsFlow => map.End is not null;

    private string Indentation => new(' ', map.Location.Column - 1);

    /// <summary>Whether the map has the key.</summary>
    public bool Has(string key) => Entry(key) is not null;

    /// <summary>The text of a key; null when it is missing, or no text.</summary>
    public string? ValueOf(string key) => (Entry(key)?.Value as YamlNode.Scalar)?.Value;

    /// <summary>The value of the key is replaced; a key that is missing is added behind another one.</summary>
    /// <param name="value">YAML on one line.</param>
    /// <param name="after">The key behind which a new one is put; the end of the map if it is null or missing.</param>
    public FrontMatterEdit? Set(string key, string value, string? after = null)
    {
        if (Entry(key) is not { } entry)
            return Add(key, value, after);
        var (start, end) = (edit.Offset(entry.Value.Location), entry.Value.End is { } behind ? edit.Offset(behind) : -1);
        return end > start ? Confirmed(edit.Replace(start, end, value), key)
            : IsFlow ? null
            : Confirmed(edit.Replace(edit.Offset(entry.KeyLocation), edit.LineStart(LastLine(entry) + 1), $"{key}: {value}{edit.LineEnd}"), key);
    }

    /// <summary>The same for a text of several lines, which stands as lines; a map in braces is written without them for it, where it can be.</summary>
    public FrontMatterEdit? SetText(string key, string text, string? after = null)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()).ToArray();
        lines = lines[..(Array.FindLastIndex(lines, line => line.Length > 0) + 1)];
        if (IsFlow && lines.Length > 1 && WithoutBraces()?.Item(list, index) is { IsFlow: false } unfolded)
            return unfolded.SetText(key, text, after);
        if (IsFlow || lines is [_])
            return Set(key, QuotedText.OnOneLine(string.Join('\n', lines)), after);
        var indicator = lines[0].Length == 0 || lines[0][0] == ' ' ? "|2" : "|";
        var block = string.Join(edit.LineEnd, lines.Select(line => line.Length == 0 ? "" : $"{Indentation}  {line}").Prepend(indicator));
        return Entry(key) is { } entry
            ? Confirmed(edit.Replace(edit.Offset(entry.KeyLocation), edit.LineStart(LastLine(entry) + 1), $"{key}: {block}{edit.LineEnd}"), key)
            : Add(key, block, after);
    }

    /// <summary>One item more at the end of a list in the map; a list that is missing or empty is begun.</summary>
    /// <param name="item">YAML on one line.</param>
    public FrontMatterEdit? Append(string key, string item)
    {
        if (Entry(key) is { Value: YamlNode.List { Items: [.., var last] } found } entry)
            return Confirmed(edit.Append(found, last, item, LastLine(entry)), key);
        return IsFlow || Entry(key) is not null ? Set(key, $"[{item}]") : Add(key, $"{edit.LineEnd}{Indentation}  - {item}", after: null);
    }

    // A line a key, in the place of braces that stand on one line with nothing but a comment behind them.
    private FrontMatterEdit? WithoutBraces()
    {
        if (map.End is not { } end || end.Line != map.Location.Line || ((YamlNode.List)edit.Entry(list)!.Value).End is not null
            || map.Entries.Any(entry => entry.Value.End is null))
            return null;
        var (start, behind, next) = (edit.Offset(map.Location), edit.Offset(end), edit.LineStart(end.Line + 1));
        var rest = edit.Text[behind..next].TrimEnd();
        if (rest.Length > 0 && rest.TrimStart() is not ['#', ..])
            return null;
        var keys = map.Entries.Select(entry => $"{entry.Key}: {edit.Text[edit.Offset(entry.Value.Location)..edit.Offset(entry.Value.End!.Value)]}").ToList();
        var lines = keys[1..].Select(line => Indentation + line).Prepend(keys[0] + rest);
        return Confirmed(edit.Replace(start, next, string.Concat(lines.Select(line => line + edit.LineEnd))), map.Entries[0].Key);
    }

    private FrontMatterEdit? Add(string key, string value, string? after)
    {
        if ((after is null ? null : Entry(after)) is not { } before)
            before = map.Entries[^1];
        if (!IsFlow)
        {
            var below = edit.LineStart(LastLine(before) + 1);
            return Confirmed(edit.Replace(below, below, $"{Indentation}{key}:{(value[0] is '\r' or '\n' ? "" : " ")}{value}{edit.LineEnd}"), key);
        }

        // Not at the bracket, before which a comment may stand.
        var behind = edit.Offset(before.Value.End ?? before.Value.Location);
        return Confirmed(edit.Replace(behind, behind, $", {key}: {value}"), key);
    }

    // Braces that are left out, a value that is empty: what was put there may have become part of something else.
    private FrontMatterEdit? Confirmed(FrontMatterEdit? edited, string key) =>
        edited?.Entry(list)?.Value is YamlNode.List { Items: var items } && items.Length == ((YamlNode.List)edit.Entry(list)!.Value).Items.Length
        && items[index] is YamlNode.Map now && now.Entries.Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal)
            .SetEquals(map.Entries.Select(entry => entry.Key).Append(key))
            ? edited : null;

    private int LastLine(YamlEntry entry) => edit.LastLine(entry, LineBehind(entry));

    private int LineBehind(YamlEntry entry)
    {
        var items = ((YamlNode.List)edit.Entry(list)!.Value).Items;
        return map.Entries.Select(other => other.KeyLocation.Line).Where(line => line > entry.KeyLocation.Line)
            .Append(index + 1 < items.Length ? items[index + 1].Location.Line : edit.LineBehind(list)).Min();
    }

    private YamlEntry? Entry(string key) => map.Entries.FirstOrDefault(entry => entry.Key == key);
}
