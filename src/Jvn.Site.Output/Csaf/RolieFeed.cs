using System.Collections.Immutable;
using System.Text.Json;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Csaf;

/// <summary>All documents in one ROLIE feed, newest change first (CSAF 2.0, section 7.1.15; RFC 8322): documents of one TLP level stand in one feed.</summary>
internal static class RolieFeed
{
    private const string Schema = "https://docs.oasis-open.org/csaf/csaf/v2.0/csaf_json_schema.json";

    public static string Title(SiteSettings settings) => $"{CsafText.Both(settings.Name)} (CSAF 2.0, TLP:WHITE)";

    public static byte[] Render(SiteSettings settings, ImmutableArray<PublishedDocument> documents, DateTimeOffset newest, bool isSigned) => CsafJson.Render(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("feed");
        json.WriteString("id", "csaf-feed-tlp-white");
        json.WriteString("title", Title(settings));
        WriteLinks(json, ("self", SiteUrls.CsafFeed), ("service", SiteUrls.CsafService));
        RolieService.WriteCategories(json);
        json.WriteString("updated", JapanTime.Rfc3339(newest));
        json.WriteStartArray("entry");
        foreach (var document in documents)
            WriteEntry(json, document);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();

        void WriteEntry(Utf8JsonWriter json, PublishedDocument document)
        {
            var address = document.File.Address;
            json.WriteStartObject();
            json.WriteString("id", document.Advisory.Id.Text);
            json.WriteString("title", CsafText.Line(document.Advisory.Title));
            (string, string)[] signature = isSigned ? [("signature", address + ".asc")] : [];
            WriteLinks(json, [("self", address), ("hash", address + ".sha256"), ("hash", address + ".sha512"), .. signature]);
            json.WriteString("published", JapanTime.Rfc3339(document.Advisory.PublishedAt));
            json.WriteString("updated", document.ReleasedAt);
            json.WriteStartObject("content");
            json.WriteString("type", "application/json");
            json.WriteString("src", settings.Absolute(address));
            json.WriteEndObject();
            json.WriteStartObject("format");
            json.WriteString("schema", Schema);
            json.WriteString("version", "2.0");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        void WriteLinks(Utf8JsonWriter json, params ReadOnlySpan<(string Relation, string Address)> links)
        {
            json.WriteStartArray("link");
            foreach (var (relation, address) in links)
            {
                json.WriteStartObject();
                json.WriteString("rel", relation);
                json.WriteString("href", settings.Absolute(address));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    });
}
