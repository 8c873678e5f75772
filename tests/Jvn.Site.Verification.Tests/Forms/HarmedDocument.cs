using System.Text.Json;
using System.Text.Json.Nodes;

namespace Jvn.Site.Verification.Tests.Forms;

/// <summary>A document with a few changes at random places, such as a slip in a program could make.</summary>
internal static class HarmedDocument
{
    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "1", "1.0", "1.5", "10.1", "1e3", "12345678901234567890123", "\"\"", "\"x\"", "\"3.1\"", "\"2.0\"", "\"4.0\"", "\" \"",
        "\"2026-03-01T12:00:00+09:00\"", "\"2026-03-01\"", "\"2026-13-01T12:00:00Z\"", "\"https://www.example.com/\"", "\"not an address\"", "\"CVE-2026-1\"",
        "\"CVE-2026-12345\"", "\"JVN#12345678\"",
        "\"か\\u3099\"", "\"\\ud83d\\udc68\\u200d\\ud83d\\udc69\\u200d\\ud83d\\udc67\"", "[]", "[1, 1.0]", "[\"x\", \"x\"]",
        "{}", "{\"x\": 1}",
    ];

    public static JsonElement Of(JsonElement document, Random dice)
    {
        var root = JsonNode.Parse(document.GetRawText())!;
        for (var change = dice.Next(1, 4); change > 0; change--)
            Harm(Pick(root, dice), dice);
        return JsonElement.Parse(root.ToJsonString());
    }

    // Deep places as often as high ones: the way down ends somewhere.
    private static JsonNode Pick(JsonNode root, Random dice)
    {
        var place = root;
        while (dice.Next(4) > 0)
        {
            JsonNode[] below = place switch
            {
                JsonObject parts => [.. parts.Select(part => part.Value).Where(value => value is JsonObject or JsonArray).OfType<JsonNode>()],
                JsonArray items => [.. items.Where(value => value is JsonObject or JsonArray).OfType<JsonNode>()],
                _ => [],
            };
            if (below.Length == 0)
                break;
            place = below[dice.Next(below.Length)];
        }

        return place;
    }

    private static void Harm(JsonNode place, Random dice)
    {
        switch (place)
        {
            case JsonArray { Count: > 0 } items:
                var at = dice.Next(items.Count);
                if (dice.Next(3) == 0)
                    items.Add(items[at]?.DeepClone());
                else if (dice.Next(2) == 0)
                    items.RemoveAt(at);
                else
                    items[at] = Value(dice);
                break;
            case JsonArray items:
                items.Add(Value(dice));
                break;
            case JsonObject { Count: > 0 } parts:
                var (name, value) = parts.ElementAt(dice.Next(parts.Count));
                if (dice.Next(4) == 0)
                    parts.Remove(name);
                else if (dice.Next(4) == 0)
                    parts[name + "s"] = value?.DeepClone();
                else if (value is JsonValue text && text.TryGetValue<string>(out var said) && said.Length > 0 && dice.Next(2) == 0)
                    parts[name] = dice.Next(3) == 0 ? said + said : said.Remove(dice.Next(said.Length), 1);
                else
                    parts[name] = Value(dice);
                break;
            case JsonObject parts:
                parts["x"] = Value(dice);
                break;
        }
    }

    private static JsonNode? Value(Random dice) => JsonNode.Parse(Values[dice.Next(Values.Length)]);
}
