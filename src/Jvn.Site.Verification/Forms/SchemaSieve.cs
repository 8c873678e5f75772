using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Jvn.Site.Verification.Forms;

/// <summary>Makes of a schema what tells quickly that a document is valid. Keywords that it does not know, and forms of them that are rare, make it unsure:
/// then the library is asked, so that nothing here decides what a schema means.</summary>
internal sealed class SchemaSieve
{
    // What says nothing about whether a value is valid, or is where others lead.
    private static readonly string[] Silent =
        ["$schema", "$id", "id", "$comment", "$defs", "definitions", "title", "description", "default", "examples", "license"];

    private static readonly Sieve Unsure = _ => Certainty.Unsure;

    private static readonly string[] AboutProperties = ["properties", "patternProperties", "additionalProperties"];

    private readonly ImmutableDictionary<string, JsonElement> documents;
    private readonly Dictionary<(string Document, string Pointer), Sieve> led = [];

    private SchemaSieve(ImmutableDictionary<string, JsonElement> documents) => this.documents = documents;

    /// <param name="others">The schemas that it may lead to, by their addresses.</param>
    public static Sieve Of(JsonElement schema, ImmutableDictionary<string, JsonElement> others) =>
        new SchemaSieve(others.SetItem("", schema)).Whole("", schema);

    // A part with an address of its own reads references from there.
    private Sieve Part(string document, JsonElement schema) =>
        schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("$id", out _) ? Unsure : Whole(document, schema);

    private Sieve Whole(string document, JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.True => _ => Certainty.Yes,
        JsonValueKind.False => _ => Certainty.No,
        JsonValueKind.Object => Of(document, schema),
        _ => Unsure,
    };

    private Sieve Of(string document, JsonElement schema)
    {
        Sieve[] rules =
        [
            .. schema.EnumerateObject().Where(keyword => !Silent.Contains(keyword.Name))
                .Select(keyword => Rule(document, schema, keyword.Name, keyword.Value)).OfType<Sieve>(),
        ];

        // A keyword that is not known may take back what another one refuses; so may a reference, beside which nothing was read before draft 2019-09.
        var mayRefuse = !rules.Contains(Unsure) && (rules.Length == 1 || !schema.TryGetProperty("$ref", out _));
        return value => SieveRules.All(rules, value) is var certainty && (certainty != Certainty.No || mayRefuse) ? certainty : Certainty.Unsure;
    }

    // Null for a keyword that another one reads.
    private Sieve? Rule(string document, JsonElement schema, string keyword, JsonElement said) => keyword switch
    {
        "type" => SieveRules.Type(said),
        "enum" => SieveRules.OneOfValues([.. said.EnumerateArray()]),
        "const" => SieveRules.OneOfValues([said]),
        "pattern" => SieveRules.Pattern(said.GetString()!),
        "format" => SieveRules.Format(said.GetString()!),
        "minLength" => SieveRules.ShortestText(said.GetInt32()),
        "maxLength" => SieveRules.LongestText(said.GetInt32()),
        "minimum" => SieveRules.AtLeast(said.GetDecimal()),
        "maximum" => SieveRules.AtMost(said.GetDecimal()),
        "minItems" => SieveRules.Items(said.GetInt32(), int.MaxValue),
        "maxItems" => SieveRules.Items(0, said.GetInt32()),
        "uniqueItems" => said.GetBoolean() ? SieveRules.DifferentItems : null,
        "items" => SieveRules.EachItem(Part(document, said)),
        "minProperties" => SieveRules.Properties(said.GetInt32(), int.MaxValue),
        "maxProperties" => SieveRules.Properties(0, said.GetInt32()),
        "required" => SieveRules.Required(said),
        "contains" => SieveRules.Contains(Part(document, said)),
        _ when AboutProperties.Contains(keyword) => IsFirst(schema, keyword) ? EachProperty(document, schema) : null,
        "allOf" => SieveRules.AllOf(Parts(document, said)),
        "anyOf" => SieveRules.AnyOf(Parts(document, said)),
        "oneOf" => SieveRules.OneOf(Parts(document, said)),
        "if" => Choice(document, schema),
        "then" or "else" => schema.TryGetProperty("if", out _) ? null : Unsure,
        "$ref" => Led(document, said.GetString()!),
        _ => Unsure,
    };

    // They are about the same properties, and are read together.
    private static bool IsFirst(JsonElement schema, string keyword) => AboutProperties.First(name => schema.TryGetProperty(name, out _)) == keyword;

    private Sieve EachProperty(string document, JsonElement schema)
    {
        (JsonProperty Property, Sieve Sieve)[] known = Read("properties"), alike = Read("patternProperties");
        var others = schema.TryGetProperty("additionalProperties", out var said) ? Part(document, said) : null;
        if (alike.Length > 1 || Array.Exists(alike, pattern => pattern.Property.Name.Contains('\\')
            || Array.Exists(known, one => Regex.IsMatch(one.Property.Name, pattern.Property.Name))))
            return Unsure;
        return SieveRules.EachProperty([.. known.Select(one => (JsonEncodedText.Encode(one.Property.Name), one.Sieve))],
            alike.Length == 0 && others is null ? null : property =>
                Array.Find(alike, pattern => Regex.IsMatch(property.Name, pattern.Property.Name)).Sieve is { } its ? its(property.Value)
                    : others?.Invoke(property.Value) ?? Certainty.Yes);

        (JsonProperty, Sieve)[] Read(string keyword) => !schema.TryGetProperty(keyword, out var parts) ? []
            : [.. parts.EnumerateObject().Select(part => (part, Part(document, part.Value)))];
    }

    private Sieve Choice(string document, JsonElement schema)
    {
        var condition = Part(document, schema.GetProperty("if"));
        var (then, otherwise) = (Branch("then"), Branch("else"));
        return value => condition(value) switch
        {
            Certainty.Yes => then(value),
            Certainty.No => otherwise(value),
            _ => Certainty.Unsure,
        };

        Sieve Branch(string name) => schema.TryGetProperty(name, out var branch) ? Part(document, branch) : _ => Certainty.Yes;
    }

    private Sieve[] Parts(string document, JsonElement list) => [.. list.EnumerateArray().Select(part => Part(document, part))];

    // A schema may lead back to where it came from: what it leads to is made once, and asked when there is a value.
    private Sieve Led(string from, string reference)
    {
        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        var (address, pointer) = hash < 0 ? (reference, "") : (reference[..hash], reference[(hash + 1)..]);
        var key = (Document: address.Length == 0 ? from : address, Pointer: pointer);
        if (led.TryAdd(key, Unsure) && documents.TryGetValue(key.Document, out var document) && Find(document, pointer) is { } found)
            led[key] = Part(key.Document, found);
        return value => led[key](value);
    }

    private static JsonElement? Find(JsonElement document, string pointer)
    {
        if (pointer.Length > 0 && (pointer[0] != '/' || pointer.AsSpan().IndexOfAny('~', '%') >= 0))
            return null;
        foreach (var step in pointer.Split('/').Skip(1))
        {
            if (document.ValueKind != JsonValueKind.Object || !document.TryGetProperty(step, out document))
                return null;
        }

        return document;
    }
}
