using System.Text.Json;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Csaf;

/// <summary><c>aggregator.json</c> of whoever mirrors a provider of CSAF documents (CSAF 2.0, section 7.2.5): where the original is, and where the
/// copy.</summary>
/// <param name="Address">Where the list itself will stand; ends with <c>/aggregator.json</c>.</param>
/// <param name="Name">Who mirrors.</param>
/// <param name="Namespace">An address of his that tells him from others.</param>
/// <param name="Mirror">The public address of the mirror, with a slash at its end.</param>
public sealed record AggregatorList(Uri Address, string Name, Uri Namespace, Uri Mirror)
{
    /// <summary>What <see cref="Address"/> must end with.</summary>
    public const string FileName = "/aggregator.json";

    /// <summary>It depends on the provider's own words alone: the same release gives the same bytes.</summary>
    /// <param name="provider">The provider's <c>provider-metadata.json</c>.</param>
    /// <param name="others">An earlier list; providers in it that are others stay.</param>
    public byte[] Render(JsonElement provider, JsonElement? others) => CsafJson.Render(json =>
    {
        var original = provider.GetProperty("canonical_url");
        var rest = others is not { } list ? []
            : list.GetProperty("csaf_providers").EnumerateArray().Where(one => Url(one) != original.GetString()).ToList();
        var updated = rest.Select(one => one.GetProperty("metadata").GetProperty("last_updated")).Append(provider.GetProperty("last_updated"))
            .Max(instant => instant.GetDateTimeOffset());
        json.WriteStartObject();
        json.WriteStartObject("aggregator");
        json.WriteString("category", "aggregator");
        json.WriteString("name", Name);
        json.WriteString("namespace", Namespace.AbsoluteUri);
        json.WriteEndObject();
        json.WriteString("aggregator_version", "2.0");
        json.WriteString("canonical_url", Address.AbsoluteUri);
        json.WriteStartArray("csaf_providers");
        WriteProvider(json, provider, original);
        foreach (var other in rest)
            other.WriteTo(json);
        json.WriteEndArray();
        json.WriteString("last_updated", JapanTime.Rfc3339(updated));
        json.WriteEndObject();
    });

    private void WriteProvider(Utf8JsonWriter json, JsonElement provider, JsonElement original)
    {
        json.WriteStartObject();
        json.WriteStartObject("metadata");
        foreach (var name in new[] { "last_updated", "publisher", "role" })
        {
            json.WritePropertyName(name);
            provider.GetProperty(name).WriteTo(json);
        }

        json.WritePropertyName("url");
        original.WriteTo(json);
        json.WriteEndObject();
        json.WriteStartArray("mirrors");
        json.WriteStringValue(new Uri(Mirror, SiteUrls.CsafProvider[1..]).AbsoluteUri);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string? Url(JsonElement provider) => provider.GetProperty("metadata").GetProperty("url").GetString();
}
