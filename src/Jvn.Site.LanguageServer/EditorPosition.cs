using System.Text.Json.Nodes;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.LanguageServer;

/// <summary>A place in a text, as the protocol counts: lines and UTF-16 units from 0.</summary>
internal readonly record struct EditorPosition(int Line, int Character)
{
    public static EditorPosition Of(SourceLocation place) => new(Math.Max(place.Line - 1, 0), Math.Max(place.Column - 1, 0));

    public static EditorPosition Read(JsonNode? node) => new(node?["line"]?.GetValue<int>() ?? 0, node?["character"]?.GetValue<int>() ?? 0);

    public JsonObject ToJson() => new() { ["line"] = Line, ["character"] = Character };

    public static JsonObject Range(EditorPosition start, EditorPosition end) => new() { ["start"] = start.ToJson(), ["end"] = end.ToJson() };
}
