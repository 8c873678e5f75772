using System.Diagnostics;
using System.Text.Json;
using Jvn.Site.Output.Feeds;
using Jvn.Site.Published;
using Jvn.Site.Theme.Words;

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
        sheet.Set(Fact.PublishedInMail, JapanTime.Rfc822(data.GetProperty("published").GetDateTimeOffset()));
        sheet.Set(Fact.Modified, data.GetProperty("modified").GetString());
        sheet.Set(Fact.Cve, Items(data, "cve").Select(cve => cve.GetString()));
        sheet.Set(Fact.Cwe, Items(data, "weaknesses").Select(weakness => weakness.GetProperty("cwe").GetString()));
        sheet.Set(Fact.Cvss, Items(data, "cvss").Select(score => score.GetProperty("vector").GetString()));
        sheet.Set(Fact.Vendors, Items(data, "vendors").Select(row => $"{row.GetProperty("vendor").GetProperty("number")} {Status(row)}"));
        sheet.Set(Fact.Links, LinksOf(data).Select(link => $"{link.Vendor.GetProperty("number")} {link.Url}"));
        sheet.Set(Fact.VendorNames, Items(data, "vendors")
            .Select(row => $"{In(row.GetProperty("vendor").GetProperty("name"), language)}: {Words(Status(row), language)}"));
        ReadProducts(sheet, data, language);
        ReadAction(sheet, data, language);
        sheet.Set(Fact.History, Items(data, "history").Select(entry => entry.GetProperty("at").GetString()));
        return sheet;
    }

    /// <summary>The machine word; nothing for a row without a status.</summary>
    public static string Status(JsonElement row) => row.TryGetProperty("status", out var status) ? status.Text() : "";

    public static string Words(string status, Language language) => VendorStatusWords.TryParse(status, out var known) ? known.Name(language) : status;

    public static IEnumerable<JsonElement> Items(JsonElement data, string member) => data.TryGetProperty(member, out var list) ? list.EnumerateArray() : [];

    /// <summary>The CVEs of a product in brackets; nothing when it is about all of them.</summary>
    public static string Bracketed(IEnumerable<string?> cves) => string.Join(", ", cves) is { Length: > 0 } list ? $" ({list})" : "";

    public static string In(JsonElement text, Language language) =>
        language == Language.English && text.TryGetProperty("en", out var english) ? english.Text() : text.GetProperty("ja").Text();

    /// <summary>Every page of a vendor.</summary>
    public static IEnumerable<(JsonElement Vendor, string Url)> LinksOf(JsonElement data) => Items(data, "vendors").Concat(Items(data, "linked-vendors"))
        .SelectMany(row => Items(row, "links"), (row, link) => (row.GetProperty("vendor"), link.GetProperty("url").Text()));

    private static void ReadProducts(FactSheet sheet, JsonElement data, Language language)
    {
        var rows = Items(data, "affected").ToList();
        var vulnerable = Items(data, "vendors").ToLookup(row => Number(row), Status);
        sheet.Set(Fact.Products, rows.Select(row => Name(row, language)));
        sheet.Set(Fact.FullNames, rows.Select(row => row.TryGetProperty("versions", out _) || !row.TryGetProperty("range", out var range) ? Name(row, language)
            : $"{Name(row, language)} {range.Text()}"));
        sheet.Set(Fact.ProductCves, rows.Select(row => Name(row, language) + Bracketed(Items(row, "cve").Select(cve => cve.GetString()))));
        sheet.Set(Fact.Cpe, rows.Where(row => row.TryGetProperty("cpe", out _)).Select(row => row.GetProperty("cpe").GetString()));
        sheet.Set(Fact.Ranges, rows.Where(row => row.TryGetProperty("range", out _)).Select(row => RangeText.Of(row.GetProperty("range").Text()))
            .Where(range => range != RangeText.All));
        sheet.Set(Fact.Conditions, rows.Where(row => row.TryGetProperty("range", out _)).Select(row => RangeText.ConditionsOf(row.GetProperty("range").Text()))
            .Where(range => range != RangeText.All));
        sheet.Set(Fact.ProductStatuses, rows.Select(row =>
            $"{In(row.GetProperty("vendor").GetProperty("name"), language)} {In(row.GetProperty("product"), language)}: " +
                $"{vulnerable[Number(row)].FirstOrDefault(IsVulnerable) ?? VendorStatus.Vulnerable.Word()}"));
        sheet.Set(Fact.CsafStatuses, rows.Select(row => $"{Number(row)} known_affected").Concat(
            Items(data, "vendors").Where(vendor => !rows.Exists(row => Number(row) == Number(vendor)))
                .SelectMany(vendor => CsafStatus(Status(vendor)) is { } status ? [$"{Number(vendor)} {status}"] : Array.Empty<string>())));
    }

    private static void ReadAction(FactSheet sheet, JsonElement data, Language language)
    {
        var action = data.TryGetProperty("action", out var known) ? known : (JsonElement?)null;
        var text = action is { } one && one.TryGetProperty("text", out var line) ? In(line, language) : "";
        var kind = action?.GetProperty("kind").Text() ?? "";
        var solution = data.TryGetProperty("sections", out var sections) && sections.TryGetProperty("solution", out var section)
            && section.TryGetProperty(PageWords.Tag(language), out var own)
            ? own.GetProperty("text").Text()
            : "";
        sheet.Set(Fact.Action, $"{Words(kind, PageWords.In(language))} {text}");
        sheet.Set(Fact.Solution, $"{text} {solution}");
        sheet.Set(Fact.SolutionType, text.Length + solution.Length == 0 ? "" : kind switch
        {
            "update" or "patch" => "fixed",
            "workaround" or "mitigate" => "workaround",
            "" => "",
            _ => "none",
        });
    }

    private static string Name(JsonElement row, Language language) =>
        $"{In(row.GetProperty("vendor").GetProperty("name"), language)} {In(row.GetProperty("product"), language)} " +
            $"{(row.TryGetProperty("versions", out var versions) ? In(versions, language) : "")}";

    private static int Number(JsonElement row) => row.GetProperty("vendor").GetProperty("number").GetInt32();

    private static bool IsVulnerable(string status) => VendorStatusWords.TryParse(status, out var known) && known is VendorStatus.Vulnerable
        or VendorStatus.VulnerableInvestigating;

    private static string? CsafStatus(string status) => !VendorStatusWords.TryParse(status, out var known) ? null : known switch
    {
        VendorStatus.Vulnerable or VendorStatus.VulnerableInvestigating => "known_affected",
        VendorStatus.NotVulnerableInvestigating => "under_investigation",
        VendorStatus.NotVulnerable => "known_not_affected",
        VendorStatus.Unknown => null,
        _ => throw new UnreachableException(),
    };

    // The words of the data are the names of the members with hyphens in them.
    private static string Words(string action, PageWords words) =>
        Enum.TryParse<ActionKind>(action.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind) ? words.Action(kind) : action;
}
