using System.Text.Json;
using Jvn.Site.Output.Data;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Feeds;

/// <summary>JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).</summary>
internal static class JsonFeed
{
    public static byte[] Render(Feed feed) => JsonDocuments.Render(json =>
    {
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", feed.Name);
        json.WriteString("home_page_url", feed.HomeUrl);
        json.WriteString("feed_url", feed.Url(FeedFormat.JsonFeed));
        json.WriteString("description", feed.Description);
        json.WriteString("language", FeedWords.Code(feed.Language));
        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", feed.Operator);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("items");
        foreach (var item in feed.Items)
            WriteItem(json, item);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteItem(Utf8JsonWriter json, FeedItem item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Url);
        json.WriteString("url", item.Url);
        json.WriteString("title", item.Title);
        json.WriteString("content_text", item.Summary);
        json.WriteInstant("date_published", item.PublishedAt);
        json.WriteInstant("date_modified", item.UpdatedAt);
        json.WriteEndObject();
    }
}
