using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Jvn.Site.Output.Data;
using Jvn.Site.Output.Tests.Pages;
using Jvn.Site.Published;
using Jvn.Site.Published.Cvss;
using Jvn.Site.Theme.Words;
using Xunit;

namespace Jvn.Site.Output.Tests.Data;

/// <summary>The pages and the data say the same: what one has, the other has.</summary>
public sealed partial class ParityTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    // Addresses that are made, words for programs, markup (whose text is compared), and the forms of a phrase for programs.
    private static readonly string[] ForProgramsOnly =
    [
        "$schema", "url", "data", "cve-records", "terms", "publisher", "state", "form", "kind", "html", "version", "base-severity", "range", "cpe",
        "contact-since",
    ];

    public static TheoryData<string> Samples { get; } = [.. SampleSite.Model.Advisories.Select(advisory => advisory.Id.Text)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_fact_of_the_data_is_on_a_page(string id)
    {
        var pages = Pages(Find(id)).ToList();
        var text = Folded(string.Concat(pages.Select(page => page.Body!.TextContent + " ")));
        var times = pages.SelectMany(page => page.QuerySelectorAll("time")).Select(time => time.GetAttribute("datetime")).ToHashSet();
        var statuses = pages.SelectMany(page => page.QuerySelectorAll(".status")).SelectMany(status => status.ClassList).ToHashSet();

        var links = string.Join('\n', pages.SelectMany(page => page.QuerySelectorAll("a")).Select(link => link.GetAttribute("href")));

        foreach (var (member, value) in Leaves(Json(id), "")
            .Where(leaf => leaf.Path != "/notice/reason" && !leaf.Path.Split('/').Any(ForProgramsOnly.Contains)))
        {
            var isThere = member[(member.LastIndexOf('/') + 1)..] switch
            {
                "status" => statuses.Contains(value),
                "number" => links.Contains($"/{value}/", StringComparison.Ordinal) || member.StartsWith("/affected/", StringComparison.Ordinal),
                _ => times.Contains(value) || text.Contains(Folded(value), StringComparison.Ordinal),
            };
            Assert.True(isThere, $"{member}: {value}");
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_fact_of_a_page_is_in_the_data(string id)
    {
        var advisory = Find(id);
        var values = Folded(string.Join('\n', Leaves(Json(id), "").Select(leaf => leaf.Value)));
        foreach (var language in Enum.GetValues<Language>())
        {
            var words = Words(language);
            var page = site.Advisory(id, language);
            var texts = page.QuerySelectorAll("article *").Where(element =>
                element.Closest(".metrics, .keypoints, .dates, button, caption, summary, time, fieldset, section[aria-labelledby=affected] li, " +
                "section[aria-labelledby=machine-readable], .heading, nav, .mark, .banner dt, .url") is null)
                .SelectMany(element => element.ChildNodes.OfType<IText>()).Select(text => Folded(text.Data));
            foreach (var text in texts.Where(text => text.Length > 1 && !words.Contains(text)))
                Assert.True(values.Contains(text, StringComparison.Ordinal), $"{advisory.Id} {language}: {text}");
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_row_of_vendors_is_in_the_data_in_the_same_order(string id)
    {
        var rows = site.Advisory(id, Language.Japanese).QuerySelectorAll("section[aria-labelledby=vendors] tbody tr")
            .Where(row => row.QuerySelector(":scope > th a") is null)
            .Select(row => row.QuerySelector("th, td")!.TextContent.Trim());
        var vendors = Json(id).TryGetProperty("vendors", out var list) ? list.EnumerateArray()
            .Select(vendor => vendor.GetProperty("vendor").GetProperty("name").GetProperty("ja").GetString()!) : [];

        Assert.Equal(rows, vendors);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_product_is_in_the_data_as_the_page_has_it(string id)
    {
        foreach (var language in Enum.GetValues<Language>().Where(language => language == Language.Japanese || Find(id).IsTranslated))
        {
            var items = site.Advisory(id, language).QuerySelectorAll("section[aria-labelledby=affected] ul.products > li")
                .SelectMany(item => Rows(item, PageWords.In(language)));
            var products = Json(id).TryGetProperty("affected", out var list) ? list.EnumerateArray().ToList() : [];
            Assert.Equal(items.Order(), products.Select(product => Folded($"{In(product, "product")} {In(product, "versions")}")).Order());

            string In(JsonElement product, string member) =>
                !product.TryGetProperty(member, out var text) ? "" : text.TryGetProperty(PageWords.Tag(language), out var own) ? own.GetString()!
                    : text.GetProperty("ja").GetString()!;
        }

        // Several versions of one product stand below its name.
        static IEnumerable<string> Rows(IElement item, PageWords words) => item.QuerySelector("ul.versions") is not { } versions ? [Folded(item.TextContent)]
            : versions.Children.Select(phrase => Folded(
                $"{item.FirstChild!.TextContent} {(phrase.TextContent.Trim() == words.AllVersions ? "" : phrase.TextContent)}"));
    }

    private IEnumerable<IHtmlDocument> Pages(ShownAdvisory advisory) =>
        from language in Enum.GetValues<Language>()
        from address in advisory.Statements.Select(statement => SiteUrls.Statement(advisory.Id, statement.Vendor.Number, language))
            .Prepend(SiteUrls.Advisory(advisory.Id, language))
        select site[address];

    private static ShownAdvisory Find(string id) => SampleSite.Model.Advisories.Single(advisory => advisory.Id.Text == id);

    private static JsonElement Json(string id) => JsonDocument.Parse(AdvisoryJson.Render(Find(id), SampleSite.Model.Settings)).RootElement;

    private static IEnumerable<(string Path, string Value)> Leaves(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Leaves(member.Value, $"{path}/{member.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Leaves(item, path)),
        JsonValueKind.String => [(path, element.GetString()!)],
        JsonValueKind.Number => [(path, element.GetRawText())],
        _ => [],
    };

    // What pages say in words of their own: headings, labels, statuses, severities, what to do.
    private static HashSet<string> Words(Language language)
    {
        var words = PageWords.In(language);
        return
        [
            .. typeof(PageWords).GetProperties().Where(property => property.PropertyType == typeof(string))
                .Select(property => Folded((string)property.GetValue(words)!)),
            .. words.RelatedRows,
            .. VendorStatusWords.All.Select(status => status.Name(language)),
            .. Enum.GetValues<CvssSeverity>().Select(words.Severity),
            .. Enum.GetValues<UnreachableReason>().Select(words.UnreachableBecause),
            .. Enum.GetValues<CvssVersion>().Select(version => $"CVSS v{version.Display}"),
            .. Enum.GetValues<CvssVersion>().Select(version => version.Display),
            "CVE", "CWE", "CVSS v", Folded($"{words.Weakness}{words.Open}CWE{words.Close}"),
        ];
    }

    private static string Folded(string text) => Blanks().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
