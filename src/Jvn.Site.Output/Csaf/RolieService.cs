using System.Collections.Immutable;
using System.Text.Json;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Csaf;

/// <summary>The service document, which leads to the feeds (CSAF 2.0, section 7.1.16).</summary>
internal static class RolieService
{
    public static byte[] Render(SiteSettings settings, ImmutableArray<RolieFeed> feeds) => CsafJson.Render(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("service");
        json.WriteStartArray("workspace");
        json.WriteStartObject();
        json.WriteString("title", CsafText.Both(settings.Name));
        json.WriteStartArray("collection");
        foreach (var feed in feeds)
        {
            json.WriteStartObject();
            json.WriteString("title", feed.Title(settings));
            json.WriteString("href", settings.Absolute(feed.Address));
            json.WriteStartObject("categories");
            WriteCategories(json);
            json.WriteEndObject();
            json.WriteEndObject();
        }

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
