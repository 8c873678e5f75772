using System.Text.Json;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Csaf;

/// <summary>The service document, which leads to the feed (CSAF 2.0, section 7.1.16).</summary>
internal static class RolieService
{
    public static byte[] Render(SiteSettings settings) => CsafJson.Render(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("service");
        json.WriteStartArray("workspace");
        json.WriteStartObject();
        json.WriteString("title", CsafText.Both(settings.Name));
        json.WriteStartArray("collection");
        json.WriteStartObject();
        json.WriteString("title", RolieFeed.Title(settings));
        json.WriteString("href", settings.Absolute(SiteUrls.CsafFeed));
        json.WriteStartObject("categories");
        WriteCategories(json);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    });

    /// <summary>The one category that the specification asks for.</summary>
    public static void WriteCategories(Utf8JsonWriter json)
    {
        json.WriteStartArray("category");
        json.WriteStartObject();
        json.WriteString("scheme", "urn:ietf:params:rolie:category:information-type");
        json.WriteString("term", "csaf");
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
