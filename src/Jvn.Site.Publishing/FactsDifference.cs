using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Jvn.Site.Publishing;

/// <summary>Which members of an advisory's facts two releases state differently.</summary>
internal static class FactsDifference
{
    /// <summary>The names of the members at the top, in their order. A translation that was not there before is no difference.</summary>
    /// <param name="commonOnly">The two have different forms: only members that both have say something.</param>
    public static ImmutableArray<string> Between(JsonObject before, JsonObject after, bool commonOnly) =>
        [.. before.Concat(after).Select(member => member.Key).Distinct(StringComparer.Ordinal).Where(name => !Same(before, after, name, commonOnly))];

    private static bool Same(JsonObject before, JsonObject after, string name, bool commonOnly) => (before.ContainsKey(name), after.ContainsKey(name)) switch
    {
        (true, true) => Same(before[name], after[name], commonOnly),
        (false, true) when name == "en" => true,
        _ => commonOnly,
    };

    private static bool Same(JsonNode? before, JsonNode? after, bool commonOnly) => (before, after) switch
    {
        (JsonObject one, JsonObject other) => Between(one, other, commonOnly).IsEmpty,
        (JsonArray one, JsonArray other) => one.Count == other.Count && one.Zip(other).All(pair => Same(pair.First, pair.Second, commonOnly)),
        _ => JsonNode.DeepEquals(before, after),
    };
}
