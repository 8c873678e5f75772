using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Jvn.Site.Verification.Forms;

namespace Jvn.Site.Verification;

/// <summary>The official schemas of CSAF 2.0.</summary>
public static class CsafSchema
{
    private const string Address = "https://docs.oasis-open.org/csaf/csaf/v2.0/";

    private static readonly BuildOptions Options = new() { SchemaRegistry = new SchemaRegistry() };

    static CsafSchema()
    {
        var known = ImmutableDictionary<string, JsonElement>.Empty;
        foreach (var version in new[] { "2.0", "3.0", "3.1" })
        {
            var (address, text) = ($"https://www.first.org/cvss/cvss-v{version}.json", Unnamed($"cvss-v{version}.json"));
            JsonSchema.FromText(text, Options, new Uri(address));
            known = known.Add(address, JsonElement.Parse(text));
        }

        foreach (var name in new[] { "csaf_json_schema.json", "provider_json_schema.json" })
            known = known.Add(Address + name, JsonElement.Parse(Text(name)));
        Document = Read("csaf_json_schema.json");
        Provider = Read("provider_json_schema.json");
        Aggregator = Read("aggregator_json_schema.json");
        RolieFeed = Read("ROLIE_feed_json_schema.json");

        JsonForm Read(string name) => JsonForm.Read(Text(name), known, Options);
    }

    public static JsonForm Document { get; }

    public static JsonForm Provider { get; }

    public static JsonForm Aggregator { get; }

    public static JsonForm RolieFeed { get; }

    private static string Text(string name) => EmbeddedSchemas.Text("csaf/" + name);

    // The CSAF schema names these without the date behind their own identifiers. What the library does not read is told in the README there.
    private static string Unnamed(string name)
    {
        var known = JsonNode.Parse(Text(name))!.AsObject();
        known.Remove("license");
        known.Remove("id");
        known.Remove("$id");
        known["$schema"] = "http://json-schema.org/draft-07/schema#";
        return known.ToJsonString();
    }
}
