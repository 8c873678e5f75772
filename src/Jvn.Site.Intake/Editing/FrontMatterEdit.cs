using System.Text;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Parsing;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Yaml;

namespace Jvn.Site.Intake.Editing;

/// <summary>Sets single keys of the front matter of one file, in memory. Every byte stays that does not belong to the key: comments, order, quotes, line
/// ends.</summary>
public sealed class FrontMatterEdit
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly YamlNode.Map root;
    private readonly int bodyLine;
    private readonly string text;
    private readonly List<int> lineStarts = [0];

    private FrontMatterEdit(InputEntry file, byte[] bytes, OpenedDocument document, YamlNode.Map root)
    {
        File = file with { Edited = bytes };
        this.root = root;
        bodyLine = document.FrontMatter.BodyLine;
        text = Utf8.GetString(bytes);
        for (var feed = text.IndexOf('\n'); feed >= 0; feed = text.IndexOf('\n', feed + 1))
            lineStarts.Add(feed + 1);
    }

    /// <summary>The file as it reads after the edits.</summary>
    public InputEntry File { get; }

    private string LineEnd => text.IndexOf('\n') is var feed and > 0 && text[feed - 1] == '\r' ? "\r\n" : "\n";

    private string Indentation => new(' ', root.Location.Column - 1);

    /// <summary>Null when the front matter cannot be read to its end as lines of keys: then nobody could tell what an edit would change.</summary>
    public static FrontMatterEdit? Open(InputEntry file, byte[] bytes) =>
        OpenedDocument.Open(file with { Edited = bytes }, UtcOffsets.Any, new DiagnosticBag()) is { Yaml: { IsWhole: true, Root: { End: null } root } } document
            ? new FrontMatterEdit(file, bytes, document, root)
            : null;

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
            : Replace(lineStarts[entry.KeyLocation.Line - 1], lineStarts[LastLine(entry)], line);
    }

    /// <summary>One item more at the end of a list; a list that is missing or empty is begun.</summary>
    /// <param name="item">YAML on one line.</param>
    public FrontMatterEdit? Append(string key, string item)
    {
        if (Entry(key) is not { Value: YamlNode.List { Items: [.., var last] } list } entry)
            return Entry(key) is null ? Replace(Below(null), Below(null), $"{Indentation}{key}:{LineEnd}{Indentation}  - {item}{LineEnd}")
                : Set(key, $"[{item}]");
        if (list.End is { } behind)
        {
            var bracket = Offset(behind) - 1;
            var isOpen = text[..bracket].TrimEnd() is [.., ','];
            return Replace(bracket, bracket, (isOpen ? " " : ", ") + item);
        }

        var start = lineStarts[last.Location.Line - 1];
        var dash = text.IndexOf('-', start);
        return Replace(lineStarts[LastLine(entry)], lineStarts[LastLine(entry)], text[start..dash] + "- " + item + LineEnd);
    }

    private FrontMatterEdit? Replace(int start, int end, string with) => Open(File, Utf8.GetBytes(text[..start] + with + text[end..]));

    private YamlEntry? Entry(string key) => root.Entries.FirstOrDefault(entry => entry.Key == key);

    private int Offset(SourceLocation place) => lineStarts[place.Line - 1] + place.Column - 1;

    // The start of the line below a key, or of the fence that ends the front matter.
    private int Below(string? key) => lineStarts[key is not null && Entry(key) is { } entry ? LastLine(entry) : bodyLine - 2];

    // The last line of what a key says. A block ends with the last line of its last part; that of a block of text is told as the line behind it.
    private int LastLine(YamlEntry entry)
    {
        var next = root.Entries.Select(other => other.KeyLocation.Line).Where(line => line > entry.KeyLocation.Line).DefaultIfEmpty(bodyLine - 1).Min();
        var line = Math.Min(Math.Max(entry.KeyLocation.Line, LastLine(entry.Value)), next - 1);
        while (line > entry.KeyLocation.Line && text[lineStarts[line - 1]..lineStarts[line]].Trim().Length == 0)
            line--;
        return line;
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
