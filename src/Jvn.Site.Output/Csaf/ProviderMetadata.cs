using System.Collections.Immutable;
using System.Text.Json;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Csaf;

/// <summary><c>provider-metadata.json</c>: who provides the documents, and where they are (CSAF 2.0, section 7.1.7).</summary>
internal static class ProviderMetadata
{
    public static byte[] Render(SiteSettings settings, DateTimeOffset changedAt, ProviderKey? key, ImmutableArray<RolieFeed> feeds) => CsafJson.Render(json =>
    {
        json.WriteStartObject();
        json.WriteString("canonical_url", settings.Absolute(SiteUrls.CsafProvider));
        WriteDistributions(json, settings, feeds);
        json.WriteString("last_updated", JapanTime.Rfc3339(changedAt));
        json.WriteBoolean("list_on_CSAF_aggregators", true);
        json.WriteString("metadata_version", "2.0");
        json.WriteBoolean("mirror_on_CSAF_aggregators", true);
        WriteKeys(json, settings, key);
        json.WritePropertyName("publisher");
        JsonSerializer.Serialize(json, CsafHeads.Publisher(settings), CsafJsonContext.Default.CsafPublisher);
        json.WriteString("role", key is null ? "csaf_provider" : "csaf_trusted_provider");
        json.WriteEndObject();
    });

    // ROLIE and not directories: those would ask the server to list folders (section 7.1.14).
    private static void WriteDistributions(Utf8JsonWriter json, SiteSettings settings, ImmutableArray<RolieFeed> feeds)
    {
        json.WriteStartArray("distributions");
        json.WriteStartObject();
        json.WriteStartObject("rolie");
        json.WriteStartArray("feeds");
        foreach (var feed in feeds)
        {
            json.WriteStartObject();
            json.WriteString("summary", feed.Title(settings));
            json.WriteString("tlp_label", "WHITE");
            json.WriteString("url", settings.Absolute(feed.Address));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("services");
        json.WriteStringValue(settings.Absolute(SiteUrls.CsafService));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteKeys(Utf8JsonWriter json, SiteSettings settings, ProviderKey? key)
    {
        json.WriteStartArray("public_openpgp_keys");
        if (key is not null)
        {
            json.WriteStartObject();
            json.WriteString("fingerprint", key.Fingerprint);
            json.WriteString("url", settings.Absolute(SiteUrls.OpenPgpKey));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
