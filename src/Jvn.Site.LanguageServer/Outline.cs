using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Jvn.Site.LanguageServer;

/// <summary>What a file consists of: its fields and its headings.</summary>
internal static partial class Outline
{
    // Of the protocol.
    private const int Property = 7;
    private const int Heading = 15;

    public static JsonArray Of(EditedText text)
    {
        var parts = new List<(int Line, string Name, int Kind)>();
        for (var line = text.FirstFieldLine; line < text.Lines.Length; line++)
        {
            var pattern = line < text.EndOfFields ? Field() : Section();
            if (pattern.Match(text.Line(line)) is { Success: true } match)
                parts.Add((line, match.Groups["name"].Value, line < text.EndOfFields ? Property : Heading));
        }

        var symbols = new JsonArray();
        foreach (var (at, part) in parts.Index())
        {
            var last = (at + 1 < parts.Count ? parts[at + 1].Line : text.Lines.Length) - 1;
            var (start, end) = (new EditorPosition(part.Line, 0), new EditorPosition(last, text.Line(last).Length));
            symbols.Add((JsonNode)new JsonObject
            {
                ["name"] = part.Name, ["kind"] = part.Kind, ["range"] = EditorPosition.Range(start, end),
                ["selectionRange"] = EditorPosition.Range(start, new EditorPosition(part.Line, text.Line(part.Line).Length)),
            });
        }

        return symbols;
    }

    [GeneratedRegex(@"\A(?<name>[A-Za-z][A-Za-z-]*):")]
    private static partial Regex Field();

    [GeneratedRegex(@"\A## +(?<name>.+?) *\z")]
    private static partial Regex Section();
}
