using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Jvn.Site.Intake.Yaml;

/// <summary>Reads the safe subset of YAML from the parser's events: one document, no anchors, aliases, tags, merge keys or directives, limited depth.</summary>
/// <remarks>
/// The library's object and node layers are never used: they recurse, convert by guessing and resolve aliases. Nor are its messages
/// printed, because they quote the input. The events come from an iterative parser, so hostile depth cannot overflow the stack.
/// </remarks>
public sealed class YamlReader
{
    private const int FewKeys = 16;

    private readonly string path;
    private readonly int lineOffset;
    private readonly DiagnosticBag bag;
    private readonly bool hasDirectiveLine;
    private readonly Parser parser;

    private YamlReader(string path, string yaml, int firstLine, DiagnosticBag bag)
    {
        this.path = path;
        lineOffset = firstLine - 1;
        this.bag = bag;
        hasDirectiveLine = yaml.StartsWith('%') || yaml.Contains("\n%", StringComparison.Ordinal);
        parser = new Parser(new StringReader(LineBreaks.Hide(yaml)));
    }

    /// <param name="firstLine">The line of the file on which <paramref name="yaml"/> begins.</param>
    public static YamlDocument Read(string path, string yaml, int firstLine, DiagnosticBag bag)
    {
        string[]? lines = null;
        ImmutableArray<YamlEntry>? certain = null;
        for (var faults = 0; ; faults++)
        {
            var own = new DiagnosticBag();
            var reader = new YamlReader(path, lines is null ? yaml : string.Join('\n', lines), firstLine, own);
            var (document, place) = reader.ReadOnce();
            certain ??= document.Certain;
            if (place is not { } at || faults == Limits.YamlFaults || ConflictMarkers.AreIn(yaml))
            {
                bag.AddRange(own.Sorted());
                return document with { IsWhole = document.IsWhole && faults == 0, Certain = certain.Value };
            }

            // The lines at fault are left out, and the rest is read: an editor gets all there is to say in one run.
            lines ??= yaml.Split('\n');
            var fault = YamlFaultFinder.Find(lines, at);
            bag.Add(DiagnosticCatalog.YamlSyntax.At(new SourceLocation(path, fault.Line + firstLine, fault.Column + 1),
                fault.Cause.Japanese, fault.Cause.English, fault.Fix.Japanese, fault.Fix.English));
            LeaveOut(lines, fault.Line);
        }
    }

    // What could be read, and where the parser gave up, from 0; null when it did not.
    private (YamlDocument Document, (int Line, int Column)? Fault) ReadOnce()
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        SourceLocation? start = null;
        SourceLocation? end = null;
        (int, int)? at = null;
        var isWhole = true;
        try
        {
            start = ReadRoot(entries, out end);
        }
        catch (YamlException fault)
        {
            at = ((int)fault.Start.Line - 1, (int)fault.Start.Column - 1);
            isWhole = false;
        }
        catch (UnusableYamlException)
        {
            isWhole = false;
        }

        var read = entries.ToImmutable();
        var root = start is null && read.IsEmpty ? null : new YamlNode.Map(start ?? new SourceLocation(path, lineOffset + 1), read) { End = end };
        return (new YamlDocument(root, isWhole, read), at);
    }

    // With what hangs below it, and with the key that nothing is left of then.
    private static void LeaveOut(string[] lines, int line)
    {
        while (true)
        {
            var indentation = Indentation(lines[line]);
            lines[line] = "";
            for (var below = line + 1; below < lines.Length && lines[below].Length > 0 && Indentation(lines[below]) > indentation; below++)
                lines[below] = "";
            var parent = Array.FindLastIndex(lines, line, text => text.Length > 0);
            var next = Array.FindIndex(lines, line, text => text.Length > 0);
            if (parent < 0 || Indentation(lines[parent]) >= indentation || !lines[parent].TrimEnd().EndsWith(':')
                || (next >= 0 && Indentation(lines[next]) > Indentation(lines[parent])))
                return;
            line = parent;
        }

        static int Indentation(string text) => text.Length - text.TrimStart(' ', '\t').Length;
    }

    private SourceLocation? ReadRoot(ImmutableArray<YamlEntry>.Builder entries, out SourceLocation? end)
    {
        end = null;
        Expect<StreamStart>();
        if (Next() is not DocumentStart document)
            return null;
        // The parser lists its own tag directives even where none is written; a written one needs an explicit start after it.
        if (hasDirectiveLine && !document.IsImplicit)
            Refuse("ディレクティブ（%…）", "directives (%...)", document.Start);
        if (Next() is not MappingStart map)
        {
            // An empty document is an empty scalar here; a missing key is reported for what is missing.
            if (parser.Current is not Scalar { Value.Length: 0 } && parser.Current is { } other)
                Fail(DiagnosticCatalog.WrongShape.At(At(other.Start), "front matter", "「キー: 値」の並び", "lines of the form 'key: value'"));
            return null;
        }

        CheckPlain(map);
        ReadEntries(entries, 1);
        end = EndOf(map.Style == MappingStyle.Flow);
        Expect<DocumentEnd>();
        if (Next() is DocumentStart second)
            Refuse("二つ目の文書（---）", "a second document (---)", second.Start);
        return At(map.Start);
    }

    private YamlNode ReadNode(int depth)
    {
        switch (parser.Current)
        {
            case Scalar scalar:
                CheckPlain(scalar);
                return new YamlNode.Scalar(
                    At(scalar.Start), LineBreaks.Show(scalar.Value), scalar.Style == ScalarStyle.Plain,
                        scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded,
                        At(scalar.End).Line)
                {
                    End = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded ? null : At(scalar.End),
                };
            case SequenceStart list:
                CheckPlain(list);
                CheckDepth(depth, list);
                return new YamlNode.List(At(list.Start), ReadItems(depth)) { End = EndOf(list.Style == SequenceStyle.Flow) };
            case MappingStart map:
                CheckPlain(map);
                CheckDepth(depth, map);
                var entries = ImmutableArray.CreateBuilder<YamlEntry>();
                ReadEntries(entries, depth);
                return new YamlNode.Map(At(map.Start), entries.ToImmutable()) { End = EndOf(map.Style == MappingStyle.Flow) };
            case AnchorAlias alias:
                Refuse("エイリアス（*）", "aliases (*)", alias.Start);
                throw new UnusableYamlException();
            default:
                throw new UnusableYamlException();
        }
    }

    private ImmutableArray<YamlNode> ReadItems(int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (Next() is not SequenceEnd)
            items.Add(ReadNode(depth + 1));
        return items.ToImmutable();
    }

    private void ReadEntries(ImmutableArray<YamlEntry>.Builder entries, int depth)
    {
        Dictionary<string, int>? lines = null; // of keys, where they are many
        while (Next() is not MappingEnd)
        {
            if (parser.Current is not Scalar key)
            {
                Refuse("一語ではないキー", "keys that are not a single word", parser.Current!.Start);
                throw new UnusableYamlException();
            }

            CheckPlain(key);
            var name = LineBreaks.Show(key.Value);
            if (key is { Value: "<<", Style: ScalarStyle.Plain })
                Refuse("マージキー（<<）", "merge keys (<<)", key.Start);
            var place = At(key.Start);
            if (EarlierLine(name) is { } earlier)
                bag.Add(DiagnosticCatalog.DuplicateKey.At(place, name, $"{earlier}"));
            Next();
            entries.Add(new YamlEntry(name, place, ReadNode(depth + 1)));
            lines?.TryAdd(name, place.Line);
        }

        int? EarlierLine(string name)
        {
            if (lines is null && entries.Count > FewKeys)
                lines = entries.DistinctBy(entry => entry.Key).ToDictionary(entry => entry.Key, entry => entry.KeyLocation.Line, StringComparer.Ordinal);
            if (lines is not null)
                return lines.TryGetValue(name, out var known) ? known : null;
            foreach (var entry in entries)
            {
                if (entry.Key == name)
                    return entry.KeyLocation.Line;
            }

            return null;
        }
    }

    private void CheckPlain(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
            Refuse("アンカー（&）", "anchors (&)", node.Start);
        if (!node.Tag.IsEmpty)
            Refuse("タグ（!）", "tags (!)", node.Start);
    }

    private void CheckDepth(int depth, NodeEvent node)
    {
        if (depth > Limits.YamlDepth)
            Fail(DiagnosticCatalog.YamlTooDeep.At(At(node.Start), $"{Limits.YamlDepth}"));
    }

    private void Refuse(string japanese, string english, Mark place) => bag.Add(DiagnosticCatalog.YamlFeature.At(At(place), japanese, english));

    private void Fail(Diagnostic finding)
    {
        bag.Add(finding);
        throw new UnusableYamlException();
    }

    private ParsingEvent? Next()
    {
        try
        {
            return parser.MoveNext() ? parser.Current : null;
        }
        catch (Exception fault) when (fault is not (YamlException or OutOfMemoryException))
        {
            // Some hostile inputs, such as an escaped half of a surrogate pair, end in other faults of the library than its own.
            throw new YamlException(parser.Current?.End ?? Mark.Empty, parser.Current?.End ?? Mark.Empty, fault.Message);
        }
    }

    private void Expect<TEvent>()
        where TEvent : ParsingEvent
    {
        if (Next() is not TEvent)
            throw new UnusableYamlException();
    }

    // Of the list or map whose last event is the current one: the parser marks the bracket itself.
    private SourceLocation? EndOf(bool isFlow) => isFlow && At(parser.Current!.Start) is var bracket ? bracket with { Column = bracket.Column + 1 } : null;

    private SourceLocation At(Mark mark) => new(path, (int)mark.Line + lineOffset, (int)mark.Column);

    /// <summary>Reading cannot go on; the reason is already in the bag.</summary>
    private sealed class UnusableYamlException : Exception;
}
