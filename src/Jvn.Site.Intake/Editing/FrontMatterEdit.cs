using System.Text;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Parsing;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Yaml;

namespace Jvn.Site.Intake.Editing;

/// <summary>Sets single keys of the front matter of one file, or of a file that is YAML as a whole, in memory. Every byte stays that does not belong to the
/// key: comments, order, quotes, line ends.</summary>
/// <remarks>A list item that is a map has keys of its own: see <see cref="EditedItem"/>.</remarks>
public sealed class FrontMatterEdit
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<int> lineStarts = [0];

    private FrontMatterEdit(InputEntry file, byte[] bytes, YamlNode.Map root, int? fenceLine)
    {
        File = file with { Edited = bytes };
        Root = root;
        Text = Utf8.GetString(bytes);
        for (var feed = Text.IndexOf('\n'); feed >= 0; feed = Text.IndexOf('\n', feed + 1))
            lineStarts.Add(feed + 1);
        FenceLine = fenceLine ?? lineStarts.Count;
    }

    /// <summary>The file as it reads after the edits.</summary>
    public InputEntry File { get; }

    internal YamlNode.Map Root { get; }

    internal string Text { get; }

    internal string LineEnd => Text.IndexOf('\n') is var feed and > 0 && Text[feed - 1] == '\r' ? "\r\n" : "\n";

    private string Indentation => new(' ', Root.Location.Column - 1);

    /// <summary>Null when the front matter cannot be read to its end as lines of keys: then nobody could tell what an edit would change.</summary>
    public static FrontMatterEdit? Open(InputEntry file, byte[] bytes) => file.Name.EndsWith(".yml", StringComparison.Ordinal) ? OpenWhole(file, bytes) :
        OpenedDocument.Open(file with { Edited = bytes }, UtcOffsets.Any, new DiagnosticBag()) is { Yaml: { IsWhole: true, Root: { End: null } root } } document
            ? new FrontMatterEdit(file, bytes, root, document.FrontMatter.BodyLine - 1)
            : null;

    // What is put at the end goes below the last line, which must end as one.
    private static FrontMatterEdit? OpenWhole(InputEntry file, byte[] bytes)
    {
        byte[] lines = bytes is [.., (byte)'\n'] ? bytes : [.. bytes, (byte)'\n'];
        return PlainYaml.Open(file with { Edited = lines }, new DiagnosticBag()) is { IsWhole: true, Root: { End: null } root }
            ? new FrontMatterEdit(file, lines, root, fenceLine: null) : null;
    }

    /// <summary>Whether the front matter has the key.</summary>
    public bool Has(string key) => Entry(key) is not null;

    /// <summary>The text of a key; null when it is missing, or no text.</summary>
    public string? ValueOf(string key) => (Entry(key)?.Value as YamlNode.Scalar)?.Value.Trim();

    /// <summary>The value of the key is replaced; a key that is missing is added on a line of its own.</summary>
    /// <param name="value">YAML on one line.</param>
    /// <param name="after">The key below which a new one is put; the end of the front matter if it is null.</param>
    public FrontMatterEdit? Set(string key, string value, string? after = null)
    {
        var line = $"{Indentation}{key}: {value}{LineEnd}";
        if (Entry(key) is not { } entry)
            return Replace(Below(after), Below(after), line);
        var (start, end) = (Offset(entry.Value.Location), entry.Value.End is { } behind ? Offset(behind) : -1);
        return end > start
            ? Replace(start, end, value)
            : Replace(LineStart(entry.KeyLocation.Line), LineStart(LastLine(entry) + 1), line);
    }

    /// <summary>The key is taken away with its lines; nothing changes when it is not there.</summary>
    public FrontMatterEdit? Remove(string key) =>
        Entry(key) is { } entry ? Replace(LineStart(entry.KeyLocation.Line), LineStart(LastLine(entry) + 1), "") : this;

    /// <summary>The key with its value as they stand in another file take the place of those that are here; a key that the other lacks is taken
    /// away.</summary>
    public FrontMatterEdit? TakeOver(string key, FrontMatterEdit other, string? after = null)
    {
        if (Remove(key) is not { } without || other.Entry(key) is not { } entry)
            return Remove(key);
        var lines = other.Text[other.LineStart(entry.KeyLocation.Line)..other.LineStart(other.LastLine(entry) + 1)].ReplaceLineEndings(LineEnd);
        return other.Indentation == Indentation ? without.Replace(without.Below(after), without.Below(after), lines) : null;
    }

    /// <summary>One item more at the end of a list; a list that is missing or empty is begun.</summary>
    /// <param name="item">YAML on one line.</param>
    public FrontMatterEdit? Append(string key, string item)
    {
        if (Entry(key) is not { Value: YamlNode.List { Items: [.., var last] } list } entry)
            return Entry(key) is null ? Replace(Below(null), Below(null), $"{Indentation}{key}:{LineEnd}{Indentation}  - {item}{LineEnd}")
                : Set(key, $"[{item}]");
        return Append(list, last, item, LastLine(entry));
    }

    /// <summary>One item more in a list, before the one that stands at <paramref name="index"/>, or at its end.</summary>
    /// <param name="item">YAML on one line.</param>
    public FrontMatterEdit? Insert(string key, int index, string item)
    {
        if (Entry(key) is not { Value: YamlNode.List { Items: var items } list } || index >= items.Length)
            return Append(key, item);
        return list.End is not null
            ? Replace(Offset(items[index].Location), Offset(items[index].Location), item + ", ")
            : Replace(LineStart(items[index].Location.Line), LineStart(items[index].Location.Line), Dash(items[index]) + item + LineEnd);
    }

    /// <summary>The map that is the item of a list at <paramref name="index"/>; null when there is no such map.</summary>
    public EditedItem? Item(string list, int index) =>
        Entry(list)?.Value is YamlNode.List { Items: var items } && index < items.Length && items[index] is YamlNode.Map map
            ? new EditedItem(this, list, index, map) : null;

    internal FrontMatterEdit? Replace(int start, int end, string with) => Open(File, Utf8.GetBytes(Text[..start] + with + Text[end..]));

    internal FrontMatterEdit? Append(YamlNode.List list, YamlNode last, string item, int lastLine)
    {
        if (list.End is not { } behind)
            return Replace(LineStart(lastLine + 1), LineStart(lastLine + 1), Dash(last) + item + LineEnd);
        var bracket = Offset(behind) - 1;
        var isOpen = Text[..bracket].TrimEnd() is [.., ','];
        return Replace(bracket, bracket, (isOpen ? " " : ", ") + item);
    }

    internal int Offset(SourceLocation place) => LineStart(place.Line) + place.Column - 1;

    internal int LineStart(int line) => lineStarts[line - 1];

    /// <summary>The last line of what a key says. A block ends with the last line of its last part; that of a block of text is told as the line behind
    /// it.</summary>
    /// <param name="next">The line on which something else begins.</param>
    internal int LastLine(YamlEntry entry, int next)
    {
        var line = Math.Min(Math.Max(entry.KeyLocation.Line, LastLine(entry.Value)), next - 1);
        while (line > entry.KeyLocation.Line && Text[LineStart(line)..LineStart(line + 1)].Trim().Length == 0)
            line--;
        return line;
    }

    /// <summary>The line behind the front matter's last entry.</summary>
    internal int FenceLine { get; }

    internal int LineBehind(string key) =>
        Root.Entries.Select(other => other.KeyLocation.Line).Where(line => line > Entry(key)!.KeyLocation.Line).DefaultIfEmpty(FenceLine).Min();

    internal YamlEntry? Entry(string key) => Root.Entries.FirstOrDefault(entry => entry.Key == key);

    // The start of the line below a key, or of the fence that ends the front matter.
    private int Below(string? key) => LineStart(key is not null && Entry(key) is { } entry ? LastLine(entry) + 1 : FenceLine);

    private int LastLine(YamlEntry entry) => LastLine(entry, LineBehind(entry.Key));

    // What stands before an item of a list in block style, its dash included.
    private string Dash(YamlNode item)
    {
        var start = LineStart(item.Location.Line);
        return Text[start..Text.IndexOf('-', start)] + "- ";
    }

    /// <summary>The last line of what a node says.</summary>
    internal static int LastLine(YamlNode node) => node switch
    {
        { End: { } end } => end.Line,
        YamlNode.Scalar scalar => scalar.EndLine - 1,
        YamlNode.List { Items: [.., var last] } => LastLine(last),
        YamlNode.Map { Entries: [.., var last] } => LastLine(last.Value),
        _ => node.Location.Line,
    };
}
