using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Jvn.Site.Published;
using Jvn.Site.Theme.Words;

namespace Jvn.Site.Theme.Parts;

/// <summary>A description of an advisory for search engines, in the terms of schema.org. It says what the page says and nothing else.</summary>
public sealed class StructuredData
{
    // Everything that could end the element or begin markup is written as an escape, Japanese is not.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private StructuredData(JsonObject document) => Json = document.ToJsonString(Options);

    /// <summary>JSON without any character that has a meaning in HTML.</summary>
    public string Json { get; }

    /// <summary>The page of <paramref name="advisory"/> in the language of <paramref name="words"/>, as a TechArticle.</summary>
    public static StructuredData Of(ShownHeadline advisory, string title, SiteFrame site, PageWords words) => new(new JsonObject
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "TechArticle",
        ["identifier"] = advisory.Id.Text,
        ["headline"] = title,
        ["url"] = site.Absolute(SiteUrls.Advisory(advisory.Id, words.Language)),
        ["inLanguage"] = PageWords.Tag(words.Language),
        ["datePublished"] = JapanTime.Rfc3339(advisory.PublishedAt),
        ["dateModified"] = JapanTime.Rfc3339(advisory.UpdatedAt),
        ["publisher"] = new JsonObject
        {
            ["@type"] = "Organization",
            ["name"] = site.Settings.Operator.In(words.Language).Text,
        },
    });
}
