using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Jvn.Site.Correspondence.Copies;

/// <summary>Marks the CSAF document of a copy: its texts, and the order of members in its notes and references.</summary>
public static class CopyCsaf
{
    private static readonly JsonWriterOptions Form = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, IndentSize = 2, NewLine = "\n",
    };

    // Texts for people; all else is for programs, which take another character for another value.
    private static readonly ImmutableArray<string> Texts = ["text", "details"];

    internal static ImmutableArray<string> Lists { get; } = ["notes", "references"];

    /// <summary>A document as the provider writes it, with the marks of a copy.</summary>
    public static byte[] Marked(ReadOnlySpan<byte> csaf, CopyToken token)
    {
        var reader = new Utf8JsonReader(csaf);
        using var document = JsonDocument.ParseValue(ref reader);
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Form))
            Write(writer, document.RootElement, "", token);

        // None of the three belongs to the syntax of JSON, so each stands in a string, and could be taken for markup there.
        return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes.ToArray()).Replace("<", "\\u003C", StringComparison.Ordinal)
            .Replace(">", "\\u003E", StringComparison.Ordinal).Replace("&", "\\u0026", StringComparison.Ordinal) + "\n");
    }

    /// <summary>All texts of a document, each for itself.</summary>
    internal static IEnumerable<string> TextsIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(TextsIn),
        JsonValueKind.Object => element.EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.String || Texts.Contains(member.Name))
            .SelectMany(member => TextsIn(member.Value)),
        _ => [],
    };

    private static void Write(Utf8JsonWriter writer, JsonElement element, string path, CopyToken token)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                var members = element.EnumerateObject().ToList();
                if (Lists.Any(list => path.StartsWith($"/document/{list}/", StringComparison.Ordinal))
                    && OrderMarks.IsTurned(path["/document/".Length..], token))
                    members.Reverse();
                foreach (var member in members)
                {
                    writer.WritePropertyName(member.Name);
                    if (member.Value.ValueKind == JsonValueKind.String && Texts.Contains(member.Name))
                        writer.WriteStringValue(JoinerMarks.InPlain(member.Value.GetString()!, token));
                    else
                        Write(writer, member.Value, $"{path}/{member.Name}", token);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var (index, item) in element.EnumerateArray().Index())
                    Write(writer, item, $"{path}/{index}", token);
                writer.WriteEndArray();
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }
}
