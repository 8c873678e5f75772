using System.Text.Json.Nodes;
using Json.Schema;

namespace Jvn.Site.Verification;

/// <summary>The official schema of CVE records.</summary>
public static class CveSchema
{
    private static readonly string[] OfNoUse = ["$schema", "$id", "license"];

    public static JsonSchema Record { get; } = Read();

    private static JsonSchema Read()
    {
        var schema = JsonNode.Parse(EmbeddedSchemas.Text("cve/CVE_JSON_5.1_bundled.json"))!.AsObject();
        foreach (var (_, part) in schema)
            Unname(part);
        schema.Remove("$id");
        return JsonSchema.FromText(schema.ToJsonString(), new BuildOptions { SchemaRegistry = new SchemaRegistry() });
    }

    // What the README there says.
    private static void Unname(JsonNode? node)
    {
        if (node is JsonObject part)
        {
            foreach (var name in OfNoUse)
                part.Remove(name);
            foreach (var (_, below) in part)
                Unname(below);
        }
        else if (node is JsonArray list)
        {
            foreach (var below in list)
                Unname(below);
        }
    }
}
