using System.Text.Json;
using Jvn.Site.Diagnostics;
using Jvn.Site.Importing.Texts;

namespace Jvn.Site.Importing.Json;

/// <summary>Takes what is there of a JSON document of which nothing is certain; what is missing or of another kind is nothing.</summary>
internal static class JsonParts
{
    /// <summary>Null after reporting why it is no JSON.</summary>
    public static JsonDocument? Parse(ForeignFile file, DiagnosticBag bag)
    {
        if (!file.TryText(bag, out var text))
            return null;
        try
        {
            return JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 64 });
        }
        catch (JsonException fault)
        {
            bag.Add(file.Unreadable("JSON として読めません", "it is no JSON, or nested too deep", (int)Math.Min(int.MaxValue, (fault.LineNumber ?? 0) + 1)));
            return null;
        }
    }

    extension(JsonElement element)
    {
        public JsonElement? Member(string name) =>
            element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : null;

        /// <summary>The member below several others.</summary>
        public JsonElement? Below(params ReadOnlySpan<string> names)
        {
            JsonElement? found = element;
            foreach (var name in names)
                found = found?.Member(name);
            return found;
        }

        /// <summary>The objects of a list.</summary>
        public IEnumerable<JsonElement> Objects(string name) => element.Member(name) is { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object) : [];

        public IEnumerable<string> Strings(string name) => element.Member(name) is { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!) : [];

        /// <summary>One line; empty where there is none.</summary>
        public string Line(string name) => PlainLine.Of(element.Raw(name));

        /// <summary>Lines as they are; empty where there are none.</summary>
        public string Block(string name) => PlainLine.Block(element.Raw(name));

        private string? Raw(string name) => element.Member(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
    }
}
