using System.Collections.Immutable;
using Jvn.Site.Intake.Fields;

namespace Jvn.Site.LanguageServer;

/// <summary>Reads a line of fields up to a place: its key, and the brackets that are open there.</summary>
internal sealed class FlowReader(FieldSet map, ImmutableHashSet<string> others)
{
    private readonly Stack<Level> outer = [];
    private Level level = new(map, null, others, LevelKind.Line);
    private string typed = "";

    /// <summary>Null where no field can be.</summary>
    public FieldPath? Read(string line)
    {
        var quote = '\0';
        foreach (var (at, letter) in line.Index())
        {
            if (quote != '\0')
                quote = letter == quote ? '\0' : quote;
            else if (letter is '"' or '\'' && typed.Trim().Length == 0)
                quote = letter;
            else if (letter == '#' && (at == 0 || line[at - 1] == ' '))
                return null;
            else if (!Take(letter, at + 1 == line.Length ? ' ' : line[at + 1]))
                return null;
            if (quote != '\0')
                typed += letter;
        }

        return new FieldPath(level.Map, level.Field, level.Keys, typed.TrimStart());
    }

    private bool Take(char letter, char next)
    {
        switch (letter)
        {
            case ':' when next == ' ' && level.Field is null:
                if (level.Map.Find(typed.Trim()) is not { } field)
                    return false;
                level = level with { Field = field, Keys = level.Keys.Add(field.Key) };
                break;
            case '{' when typed.Trim().Length == 0:
                if ((level.Field is { } holder ? FieldPath.MapIn(holder.Shape) : level.Map) is not { } inner)
                    return false;
                outer.Push(level);
                level = new Level(inner, null, [], LevelKind.Map);
                break;
            case '[' when typed.Trim().Length == 0 && level.Field is not null:
                outer.Push(level);
                level = level with { Kind = LevelKind.List };
                break;
            case ',' when level.Kind != LevelKind.Line:
                level = level.Kind == LevelKind.List ? level : level with { Field = null };
                break;
            case '}' or ']' when outer.Count > 0:
                level = outer.Pop();
                break;
            default:
                typed += letter;
                return true;
        }

        typed = "";
        return true;
    }

    private enum LevelKind
    {
        Line,
        Map,
        List,
    }

    private sealed record Level(FieldSet Map, Field? Field, ImmutableHashSet<string> Keys, LevelKind Kind);
}
