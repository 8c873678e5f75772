using System.Text;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Yaml;

namespace Jvn.Site.Intake.Fixes;

/// <summary>The text of a file as it is stored, line ends included, and what of it a finding speaks of.</summary>
public sealed class FixableText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<int> lineStarts = [0];

    private FixableText(string text, YamlNode? root)
    {
        Text = text;
        Root = root;
        for (var feed = text.IndexOf('\n'); feed >= 0; feed = text.IndexOf('\n', feed + 1))
            lineStarts.Add(feed + 1);
    }

    public string Text { get; }

    /// <summary>What could be read of its YAML.</summary>
    internal YamlNode? Root { get; }

    /// <summary>Null when it is no text that can be mended in parts.</summary>
    public static FixableText? Open(InputEntry file, byte[] bytes)
    {
        var bag = new DiagnosticBag();
        if (bytes is [0xEF, 0xBB, 0xBF, ..] || SourceText.Decode(file.Path, bytes, bag) is not { } source)
            return null;
        var isMarkdown = file.Name.EndsWith(".md", StringComparison.Ordinal);
        var yaml = isMarkdown ? FrontMatter.Split(source, bag)?.Yaml : source.Text;
        return new FixableText(Utf8.GetString(bytes),
            yaml is null ? null : YamlReader.Read(file.Path, yaml, isMarkdown ? FrontMatter.YamlLine : 1, bag).Root);
    }

    /// <summary>The bytes of the file after some edits, which must not touch each other.</summary>
    public byte[] With(IEnumerable<TextEdit> edits)
    {
        var text = new StringBuilder(Text);
        foreach (var edit in edits.OrderByDescending(edit => edit.Start))
            text.Remove(edit.Start, edit.End - edit.Start).Insert(edit.Start, edit.With);
        return Utf8.GetBytes(text.ToString());
    }

    internal int OffsetOf(SourceLocation place) => Math.Min(StartOf(place.Line) + place.Column - 1, Text.Length);

    /// <summary>Where a line begins; behind the last line, the end of the text.</summary>
    internal int StartOf(int line) => line - 1 < lineStarts.Count ? lineStarts[line - 1] : Text.Length;

    /// <summary>A line without its line end.</summary>
    internal string Line(int line) => Text[StartOf(line)..StartOf(line + 1)].TrimEnd('\n', '\r');

    /// <summary>The value at a place, between its quotes if it has any; null when it is not written as it reads.</summary>
    internal (int Start, int End, string Value)? ValueAt(SourceLocation place)
    {
        var found = YamlTexts.Of(Root).Select(text => text.Scalar).FirstOrDefault(scalar => scalar.End is { } behind
            && scalar.Location.Line == place.Line && behind.Line == place.Line
            && scalar.Location.Column <= place.Column && place.Column <= Math.Max(behind.Column, scalar.Location.Column));
        if (found is not { End: { } end })
            return null;
        var (start, stop) = (OffsetOf(found.Location), OffsetOf(end));
        if (Text[start..stop] == found.Value)
            return (start, stop, found.Value);
        return stop - start >= 2 && Text[start] is '"' or '\'' && Text[(start + 1)..(stop - 1)] == found.Value ? (start + 1, stop - 1, found.Value) : null;
    }

    internal static IEnumerable<YamlNode> Nodes(YamlNode? node) => node switch
    {
        null => [],
        YamlNode.List list => list.Items.SelectMany(Nodes).Prepend(list),
        YamlNode.Map map => map.Entries.SelectMany(entry => Nodes(entry.Value)).Prepend(map),
        _ => [node],
    };
}
