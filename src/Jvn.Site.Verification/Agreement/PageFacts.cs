using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Jvn.Site.Published;
using Jvn.Site.Theme.Words;

namespace Jvn.Site.Verification.Agreement;

/// <summary>What the page of an advisory says.</summary>
internal static class PageFacts
{
    private const string CveRecord = "https://www.cve.org/CVERecord?id=";

    public static FactSheet Read(byte[] bytes, Language language)
    {
        using var page = new HtmlParser().ParseDocument(new MemoryStream(bytes));
        var sheet = new FactSheet();
        sheet.Set(Fact.Id, page.QuerySelector(".idline .id")?.TextContent);
        sheet.Set(Fact.Title, page.QuerySelector("h1")?.TextContent);
        var dates = page.QuerySelectorAll("dl.dates time").Select(time => time.GetAttribute("datetime")).ToList();
        sheet.Set(Fact.Published, dates.FirstOrDefault());
        sheet.Set(Fact.Modified, dates.LastOrDefault());
        sheet.Set(Fact.Cve, page.QuerySelectorAll($"section[aria-labelledby=related] a[href^='{CveRecord}']").Select(link => link.TextContent));
        sheet.Set(Fact.Cwe, page.QuerySelectorAll("section[aria-labelledby=analysis] .facts .ident").Select(weakness => weakness.TextContent)
            .Where(name => CweId.TryParse(name, out _)));
        sheet.Set(Fact.Cvss, page.QuerySelectorAll("section[aria-labelledby=analysis] table.score td.url code").Select(code => code.TextContent));
        var all = page.QuerySelectorAll("section[aria-labelledby=vendors] tbody tr").ToList();
        sheet.Set(Fact.Links, all.SelectMany(row => row.QuerySelectorAll("td.url a"), (row, link) => $"{Number(row)} {link.GetAttribute("href")}"));
        var rows = all.Where(row => row.QuerySelector("th a") is null).ToList();
        sheet.Set(Fact.Vendors, rows.Select(row => $"{Number(row)} {Status(row)}"));
        sheet.Set(Fact.VendorNames, rows.Select(row => $"{row.QuerySelector("th, td")?.TextContent.Trim()}: {Words(row)}"));
        ReadProducts(sheet, page, PageWords.In(language));
        sheet.Set(Fact.Action, string.Join(' ', page.QuerySelectorAll(".keypoints .first dd > strong, .keypoints .first dd > div")
            .Where(part => part.QuerySelector("a") is null).Select(part => part.TextContent)));
        sheet.Set(Fact.History, page.QuerySelectorAll("section[aria-labelledby=history] tbody time").Skip(1).Select(time => time.GetAttribute("datetime")));
        return sheet;
    }

    // The vendor stands above its list, and the CVEs, where products differ in them, above the vendors. Versions that stand below a product's name are a row
    // each.
    private static void ReadProducts(FactSheet sheet, IDocument page, PageWords words)
    {
        var rows = page.QuerySelectorAll("section[aria-labelledby=affected] ul.products > li")
            .SelectMany(row => NamesIn(row, words).Select(name => $"{row.ParentElement!.PreviousElementSibling?.TextContent} {name}".Trim()),
                (row, name) => (Name: name, Cves: row.Closest(".of-cve")?.QuerySelectorAll("h3 .ident").Select(cve => cve.TextContent) ?? []))
            .ToList();
        sheet.Set(Fact.Products, rows.Select(row => row.Name));
        sheet.Set(Fact.ProductCves, rows.Select(row => row.Name + DataFacts.Bracketed(row.Cves)));
    }

    private static IEnumerable<string> NamesIn(IElement row, PageWords words)
    {
        if (row.QuerySelector("ul.versions") is not { } versions)
            return [row.TextContent];
        var name = string.Concat(row.ChildNodes.Where(node => node != versions).Select(node => node.TextContent)).Trim();
        return versions.Children.Select(one => one.TextContent.Trim()).Select(phrase => phrase == words.AllVersions ? name : $"{name} {phrase}");
    }

    private static string Number(IElement row) => row.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!.TrimEnd('/').Split('/')[^1])
        .FirstOrDefault(part => part.All(char.IsAsciiDigit)) ?? "";

    private static string Status(IElement row) => row.QuerySelector(".status")?.ClassList.FirstOrDefault(name => name != "status") ?? "";

    // The sign before the words is for the eyes only.
    private static string Words(IElement row) =>
        string.Concat(row.QuerySelector(".status")?.ChildNodes.Where(node => node is not IElement { LocalName: "span" } sign || sign.GetAttribute("aria-hidden")
            is null).Select(node => node.TextContent) ?? []).Trim();
}
