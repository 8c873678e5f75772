using System.Collections.Immutable;
using System.Text.Json;
using Jvn.Site.Output.Data;
using Jvn.Site.Output.Pages;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Csaf;

/// <summary>Documents in a ROLIE feed, newest change first (CSAF 2.0, section 7.1.15; RFC 8322): all of them, since documents of one TLP level stand in one
/// feed, or those of a year, which stay small.</summary>
internal sealed class RolieFeed
{
    private const string Schema = "https://docs.oasis-open.org/csaf/csaf/v2.0/csaf_json_schema.json";

    private readonly int? year;
    private readonly ImmutableArray<PublishedDocument> documents;

    private RolieFeed(int? year, ImmutableArray<PublishedDocument> documents)
    {
        this.year = year;
        this.documents = documents;
    }

    public string Address => year is { } one ? SiteUrls.CsafYearFeed(one) : SiteUrls.CsafFeed;

    public DateTimeOffset UpdatedAt => documents.IsEmpty ? PageTimes.Fixed : documents[0].ModifiedAt;

    private string Id => year is { } one ? $"csaf-feed-tlp-white-{one:0000}" : "csaf-feed-tlp-white";

    /// <summary>The feed of all documents, then one a year, newest first.</summary>
    public static ImmutableArray<RolieFeed> All(ImmutableArray<PublishedDocument> documents) =>
    [
        new(null, documents),
        .. documents.GroupBy(document => document.Year).OrderByDescending(year => year.Key).Select(year => new RolieFeed(year.Key, [.. year])),
    ];

    public string Title(SiteSettings settings) => $"{CsafText.Both(settings.Name)}{(year is { } one ? $" {one:0000}" : "")} (CSAF 2.0, TLP:WHITE)";

    public byte[] Render(SiteSettings settings, bool isSigned) => CsafJson.Render(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("feed");
        json.WriteString("id", Id);
        json.WriteString("title", Title(settings));
        WriteLinks(json, ("self", Address), ("service", SiteUrls.CsafService));
        RolieService.WriteCategories(json);
        json.WriteString("updated", JapanTime.Rfc3339(UpdatedAt));
        json.WriteRows("entry", documents, WriteEntry);
        json.WriteEndObject();
        json.WriteEndObject();

        void WriteEntry(Utf8JsonWriter json, PublishedDocument document)
        {
            var address = document.Address;
            json.WriteString("id", document.Advisory.Id.Text);
            json.WriteString("title", CsafText.Line(document.Advisory.Headline.Title.Japanese));
            (string, string)[] signature = isSigned ? [("signature", SiteUrls.Signature(address))] : [];
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
