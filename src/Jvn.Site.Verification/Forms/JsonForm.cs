using System.Collections.Immutable;
using System.Text.Json;
using Json.Schema;

namespace Jvn.Site.Verification.Forms;

/// <summary>The form of a kind of JSON document, as its schema has it.</summary>
/// <remarks>The library says what is wrong with a document, and whether anything is. Nearly every document is valid; that is found out before it is
/// asked, in a fraction of its time: see <see cref="SchemaSieve"/>.</remarks>
public sealed class JsonForm
{
    private static readonly EvaluationOptions Judgement = new() { OutputFormat = OutputFormat.Flag, RequireFormatValidation = true };
    private static readonly EvaluationOptions Explanation = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    private readonly JsonSchema schema;
    private readonly Sieve sieve;

    private JsonForm(JsonSchema schema, Sieve sieve)
    {
        this.schema = schema;
        this.sieve = sieve;
    }

    /// <summary>Reads a schema that leads nowhere but into itself.</summary>
    /// <exception cref="JsonException">It is no JSON; other exceptions of the library where it is no schema.</exception>
    internal static JsonForm Read(string text) => Read(text, [], new BuildOptions { SchemaRegistry = new SchemaRegistry() });

    /// <param name="others">The schemas that it may lead to, by their addresses, which <paramref name="options"/> know too.</param>
    internal static JsonForm Read(string text, ImmutableDictionary<string, JsonElement> others, BuildOptions options)
    {
        var schema = JsonSchema.FromText(text, options);
        return new JsonForm(schema, SchemaSieve.Of(JsonElement.Parse(text), others));
    }

    /// <summary>What is wrong, by place; nothing when all is well.</summary>
    public IReadOnlyList<string> Faults(JsonElement document)
    {
        if (Sifted(document) == Certainty.Yes || IsValid(document))
            return [];
        var result = schema.Evaluate(document, Explanation);
        return
        [
            .. (result.Details ?? []).Append(result)
                .Where(detail => detail.Errors is { Count: > 0 })
                .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Key} {error.Value}"))
                .DefaultIfEmpty("invalid"),
        ];
    }

    /// <summary>What is known before the library is asked.</summary>
    internal Certainty Sifted(JsonElement document) => sieve(document);

    /// <summary>What the library says.</summary>
    internal bool IsValid(JsonElement document) => schema.Evaluate(document, Judgement).IsValid;
}
