using System.Text.Encodings.Web;
using System.Text.Json;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Intake.Fields;

/// <summary>The fields of a file as a JSON Schema, for editors that complete and check by one. It accepts what the parser accepts in shape; what a value means
/// is the parser's alone.</summary>
/// <remarks>Draft 7, which the YAML extensions of editors read.</remarks>
public sealed class FieldSchema
{
    private const string Instant = @"^\s*[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})\s*$";
    private const string Day = @"^\s*[0-9]{4}-[0-9]{2}-[0-9]{2}\s*$";
    private const string InstantOrDay = @"^\s*[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?\s*$";
    private const string Url = @"^\s*[Hh][Tt][Tt][Pp][Ss]?://";
    private const string SomeLine = @"^\s*\S[^\n\r]*\s*$";
    private const string SomeText = @"\S";

    private readonly Utf8JsonWriter json;
    private readonly DiagnosticLanguage language;
    private readonly SortedDictionary<string, FieldSet> maps = new(StringComparer.Ordinal);

    private FieldSchema(Utf8JsonWriter json, DiagnosticLanguage language)
    {
        this.json = json;
        this.language = language;
    }

    /// <param name="file">The fields at the top of the file.</param>
    /// <param name="language">What the fields mean is said in it.</param>
    /// <returns>UTF-8, with a line feed at its end.</returns>
    public static byte[] Render(FieldSet file, DiagnosticLanguage language)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions
            { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            new FieldSchema(json, language).Write(file);
        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private void Write(FieldSet file)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
        json.WriteString("title", file.Name);
        WriteMap(file);
        json.WriteStartObject("definitions");
        for (var written = new HashSet<string>(StringComparer.Ordinal); maps.Keys.FirstOrDefault(name => !written.Contains(name)) is { } name;
            written.Add(name))
        {
            json.WriteStartObject(name);
            WriteMap(maps[name]);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteMap(FieldSet map)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", value: false);
        WriteRequired(map.Fields.Where(field => field.IsRequired).Select(field => field.Key));
        WriteEither(map);
        json.WriteStartObject("properties");
        foreach (var field in map.Fields)
        {
            json.WriteStartObject(field.Key);
            json.WriteString("description", FieldWords.Of(map, field.Key).Said(language));
            WriteShape(field.Shape);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteEither(FieldSet map)
    {
        if (map.Either.IsEmpty)
            return;
        if (!map.NeedsEither)
        {
            json.WriteStartObject("not");
            WriteRequired(map.Either);
            json.WriteEndObject();
            return;
        }

        json.WriteStartArray("oneOf");
        foreach (var key in map.Either)
        {
            json.WriteStartObject();
            WriteRequired([key]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteRequired(IEnumerable<FieldKey> keys)
    {
        json.WriteStartArray("required");
        foreach (var key in keys)
            json.WriteStringValue(key);
        json.WriteEndArray();
    }

    private void WriteShape(FieldShape shape)
    {
        switch (shape)
        {
            case FieldShape.Line:
                WriteScalar(SomeLine, Limits.LineCharacters);
                break;
            case FieldShape.Text:
                WriteScalar(SomeText, longest: null);
                break;
            case FieldShape.Instant:
                WriteText(Instant);
                break;
            case FieldShape.Day:
                WriteText(Day);
                break;
            case FieldShape.InstantOrDay:
                WriteText(InstantOrDay);
                break;
            case FieldShape.Url:
                WriteText(Url);
                break;
            case FieldShape.YesNo:
                WriteWords(["true", "false"], isYesNo: true);
                break;
            case FieldShape.Word word:
                WriteWords([.. word.Words.Offered, .. word.Words.Others], isYesNo: false);
                break;
            case FieldShape.Map map:
                json.WriteString("$ref", Reference(map.Of));
                break;
            case FieldShape.List list:
                json.WriteString("type", "array");
                json.WriteNumber("maxItems", Limits.ListEntries);
                json.WriteStartObject("items");
                WriteShape(list.Item);
                json.WriteEndObject();
                break;
            case FieldShape.LineOrMap lineOrMap:
                WriteLineOr(lineOrMap.Of);
                break;
            case FieldShape.Bilingual { Of: var of }:
                if (of.Find(FieldKey.En) is { IsRequired: true })
                    json.WriteString("$ref", Reference(of));
                else
                    WriteLineOr(of);
                break;
        }
    }

    // What is written without quotes may look like a number or a truth; to the parser it is text all the same.
    private void WriteScalar(string pattern, int? longest)
    {
        json.WriteStartArray("type");
        foreach (var type in new[] { "string", "number", "boolean" })
            json.WriteStringValue(type);
        json.WriteEndArray();
        json.WriteString("pattern", pattern);
        if (longest is { } length)
            json.WriteNumber("maxLength", length);
    }

    private void WriteText(string pattern)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", pattern);
    }

    private void WriteWords(IEnumerable<string> words, bool isYesNo)
    {
        json.WriteStartArray("enum");
        foreach (var word in words)
            json.WriteStringValue(word);
        if (isYesNo)
        {
            json.WriteBooleanValue(true);
            json.WriteBooleanValue(false);
        }

        json.WriteEndArray();
    }

    private void WriteLineOr(FieldSet map)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        WriteScalar(SomeLine, Limits.LineCharacters);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("$ref", Reference(map));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private string Reference(FieldSet map)
    {
        var name = map.Name.Replace(' ', '-');
        maps[name] = map;
        return "#/definitions/" + name;
    }
}
