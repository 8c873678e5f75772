using System.Text.Json.Nodes;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.LanguageServer;

/// <summary>A place in a text, as the protocol counts: lines and UTF-16 units from 0.</summary>
internal readonly record struct EditorPosition(int Line, int Character)
{
    public static EditorPosition Of(SourceLocation place) => new(Math.Max(place.Line - 1, 0), Math.Max(place.Column - 1, 0));

    /// <summary>What an editor asks about; a place before the text is its beginning.</summary>
    public static EditorPosition Read(JsonNode? node) => new(NumberOf(node, "line"), NumberOf(node, "character"));

    public JsonObject ToJson() => new() { ["line"] = Line, ["character"] = Character };

    public static JsonObject Range(EditorPosition start, EditorPosition end) => new() { ["start"] = start.ToJson(), ["end"] = end.ToJson() };

    private static int NumberOf(JsonNode? node, string name) => Math.Max(node?[name]?.GetValue<int>() ?? 0, 0);
}
