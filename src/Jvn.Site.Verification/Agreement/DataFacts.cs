using System.Text.Json;
using Jvn.Site.Output.Feeds;
using Jvn.Site.Published;

namespace Jvn.Site.Verification.Agreement;

/// <summary>What <c>index.json</c> says: the sheet that all others are held against.</summary>
internal static class DataFacts
{
    /// <summary>As feeds and VULDEF have it: the title says when an advisory is withdrawn, since they have no other place for that.</summary>
    public static FactSheet ReadAnnounced(JsonElement data, Language language)
    {
        var sheet = Read(data, language);
        if (data.GetProperty("state").GetString() == "withdrawn")
            sheet.Set(Fact.Title, FeedWords.Withdrawn(language) + In(data.GetProperty("title"), language));
        return sheet;
    }

    public static FactSheet Read(JsonElement data, Language language)
    {
        var sheet = new FactSheet();
        sheet.Set(Fact.Id, data.GetProperty("id").GetString());
        sheet.Set(Fact.Title, In(data.GetProperty("title"), language));
        sheet.Set(Fact.Published, data.GetProperty("published").GetString());
        sheet.Set(Fact.Modified, data.GetProperty("modified").GetString());
        sheet.Set(Fact.Cve, Items(data, "cve").Select(cve => cve.GetString()));
        sheet.Set(Fact.Cvss, Items(data, "cvss").Select(score => score.GetProperty("vector").GetString()));
        sheet.Set(Fact.Vendors, Items(data, "vendors").Select(row => $"{row.GetProperty("vendor").GetProperty("number")} {Status(row)}"));
        sheet.Set(Fact.VendorNames, Items(data, "vendors").Select(row => $"{In(row.GetProperty("vendor").GetProperty("name"), language)}: {Words(Status(row), language)}"));
        return sheet;
    }

    /// <summary>The machine word; nothing for a row without a status.</summary>
    public static string Status(JsonElement row) => row.TryGetProperty("status", out var status) ? status.Text() : "";

    public static string Words(string status, Language language) => VendorStatusWords.TryParse(status, out var known) ? known.Name(language) : status;

    public static IEnumerable<JsonElement> Items(JsonElement data, string member) => data.TryGetProperty(member, out var list) ? list.EnumerateArray() : [];

    public static string In(JsonElement text, Language language) =>
        language == Language.English && text.TryGetProperty("en", out var english) ? english.Text() : text.GetProperty("ja").Text();
}
