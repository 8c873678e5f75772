using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Jvn.Site.Verification;

/// <summary>The official schemas of CSAF 2.0, and schemas of JSON as such.</summary>
public static class CsafSchema
{
    private static readonly BuildOptions Options = new() { SchemaRegistry = new SchemaRegistry() };
    private static readonly EvaluationOptions Judgement = new() { OutputFormat = OutputFormat.Flag, RequireFormatValidation = true };
    private static readonly EvaluationOptions Evaluation = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    static CsafSchema()
    {
        foreach (var version in new[] { "2.0", "3.0", "3.1" })
            Read($"cvss-v{version}.json", $"https://www.first.org/cvss/cvss-v{version}.json");
        Document = Read("csaf_json_schema.json");
        Provider = Read("provider_json_schema.json");
        Aggregator = Read("aggregator_json_schema.json");
        RolieFeed = Read("ROLIE_feed_json_schema.json");
    }

    public static JsonSchema Document { get; }

    public static JsonSchema Provider { get; }

    public static JsonSchema Aggregator { get; }

    public static JsonSchema RolieFeed { get; }

    /// <summary>What is wrong, by place; nothing when all is well.</summary>
    public static IReadOnlyList<string> Faults(JsonSchema schema, JsonElement document)
    {
        // Nearly every document is valid, and to find just that is three times as quick.
        if (schema.Evaluate(document, Judgement).IsValid)
            return [];
        var result = schema.Evaluate(document, Evaluation);
        return
        [
            .. (result.Details ?? []).Append(result)
                .Where(detail => detail.Errors is { Count: > 0 })
                .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Key} {error.Value}"))
                .DefaultIfEmpty("invalid"),
        ];
    }

    private static JsonSchema Read(string name, string? address = null)
    {
        var text = EmbeddedSchemas.Text("csaf/" + name);
        if (address is null)
            return JsonSchema.FromText(text, Options);

        // The CSAF schema names these without the date behind their own identifiers. What the library does not read is told in the README there.
        var known = JsonNode.Parse(text)!.AsObject();
        known.Remove("license");
        known.Remove("id");
        known.Remove("$id");
        known["$schema"] = "http://json-schema.org/draft-07/schema#";
        return JsonSchema.FromText(known.ToJsonString(), Options, new Uri(address));
    }
}
