using System.Text.Json.Nodes;
using Jvn.Site.Verification.Forms;

namespace Jvn.Site.Verification;

/// <summary>The official schema of CVE records.</summary>
public static class CveSchema
{
    private static readonly string[] OfNoUse = ["$schema", "$id", "license"];

    public static JsonForm Record { get; } = Read();

    private static JsonForm Read()
    {
        var schema = JsonNode.Parse(EmbeddedSchemas.Text("cve/CVE_JSON_5.1_bundled.json"))!.AsObject();
        foreach (var (_, part) in schema)
            Unname(part);
        schema.Remove("$id");
        return JsonForm.Read(schema.ToJsonString());
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
