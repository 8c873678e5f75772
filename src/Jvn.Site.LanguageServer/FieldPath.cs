using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Jvn.Site.Intake.Fields;

namespace Jvn.Site.LanguageServer;

/// <summary>Where in the fields of a file a place is. Read by indentation and brackets, since a text that is being typed is no YAML yet.</summary>
/// <param name="Map">The map that the place is in.</param>
/// <param name="Field">The field whose value is there; null where a key is.</param>
/// <param name="Others">The keys that stand in the map already.</param>
/// <param name="Typed">What stands before the place, of the key or value there.</param>
internal sealed partial record FieldPath(FieldSet Map, Field? Field, ImmutableHashSet<string> Others, string Typed)
{
    /// <summary>Null where no field can be.</summary>
    public static FieldPath? At(FieldSet file, EditedText text, EditorPosition place)
    {
        if (place.Line >= text.Lines.Length)
            return null;
        var line = text.Line(place.Line);
        var before = line[..Math.Min(place.Character, line.Length)];
        return MapOf(file, text, place.Line) is { } map ? new FlowReader(map, Siblings(text, place.Line)).Read(Item().Replace(before, "")) : null;
    }

    /// <summary>The map below a value of a form; null where there is none.</summary>
    public static FieldSet? MapIn(FieldShape shape) => shape switch
    {
        FieldShape.Map map => map.Of,
        FieldShape.LineOrMap map => map.Of,
        FieldShape.Bilingual map => map.Of,
        FieldShape.List list => MapIn(list.Item),
        _ => null,
    };

    // The keys that the line stands below are those above it that stand further left, each left of the one before.
    private static FieldSet? MapOf(FieldSet file, EditedText text, int line)
    {
        var keys = new Stack<string>();
        var column = ColumnOf(text.Line(line));
        for (var at = line - 1; at >= text.FirstFieldLine && column > 0; at--)
        {
            var above = text.Line(at);
            if (ColumnOf(above) >= column || Key().Match(Item().Replace(above, "")) is not { Success: true } match)
                continue;
            keys.Push(match.Groups["key"].Value);
            column = ColumnOf(above);
        }

        var map = file;
        foreach (var key in keys)
        {
            if (map.Find(key) is not { } field || MapIn(field.Shape) is not { } below)
                return null;
            map = below;
        }

        return map;
    }

    // Keys of the same map stand in the same column, up to the dash that begins it and down to the next one.
    private static ImmutableHashSet<string> Siblings(EditedText text, int line)
    {
        var column = ColumnOf(text.Line(line));
        var keys = ImmutableHashSet.CreateBuilder<string>();
        for (var at = line - 1; at >= text.FirstFieldLine && !Begins(text.Line(at + 1), column) && Belongs(text.Line(at)); at--)
            Add(text.Line(at));
        for (var at = line + 1; at < text.EndOfFields && Belongs(text.Line(at)) && !Begins(text.Line(at), column); at++)
            Add(text.Line(at));
        return keys.ToImmutable();

        bool Belongs(string other) => other.Trim().Length == 0 || ColumnOf(other) >= column;

        void Add(string other)
        {
            if (ColumnOf(other) == column && Key().Match(Item().Replace(other, "")) is { Success: true } match)
                keys.Add(match.Groups["key"].Value);
        }
    }

    private static bool Begins(string line, int column) => ColumnOf(line) == column && line.TrimStart().StartsWith('-');

    // Where what the line says begins, behind its dashes; of an empty one, where it ends.
    private static int ColumnOf(string line) => Item().Match(line).Length;

    // Indentation, and the dashes of entries that begin on the line.
    [GeneratedRegex(@"\A[ ]*(?:-(?:[ ]+|\z))*")]
    private static partial Regex Item();

    [GeneratedRegex(@"\A(?<key>[A-Za-z][A-Za-z-]*):(?:[ ]|\z)")]
    private static partial Regex Key();
}
