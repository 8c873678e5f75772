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
        sheet.Set(Fact.Cvss, page.QuerySelectorAll("section[aria-labelledby=analysis] table.score td.url code").Select(code => code.TextContent));
        var rows = page.QuerySelectorAll("section[aria-labelledby=vendors] tbody tr").ToList();
        sheet.Set(Fact.Vendors, rows.Select(row => $"{Number(row)} {Status(row)}"));
        sheet.Set(Fact.VendorNames, rows.Select(row => $"{row.QuerySelector("th, td")?.TextContent.Trim()}: {Words(row)}"));
        ReadProducts(sheet, page, PageWords.In(language));
        sheet.Set(Fact.Action, string.Join(' ', page.QuerySelectorAll(".keypoints .first dd > strong, .keypoints .first dd > div")
            .Where(part => part.QuerySelector("a") is null).Select(part => part.TextContent)));
        sheet.Set(Fact.History, page.QuerySelectorAll("section[aria-labelledby=history] tbody time").Skip(1).Select(time => time.GetAttribute("datetime")));
        return sheet;
    }

    private static void ReadProducts(FactSheet sheet, IDocument page, PageWords words)
    {
        var rows = page.QuerySelectorAll("section[aria-labelledby=affected] ul.products > li")
            .Select(row => $"{row.ParentElement!.PreviousElementSibling?.TextContent} {row.TextContent}".Trim())
            .Select(row => (Text: row, Cves: CvesAtEnd(row, words)))
            .ToList();
        sheet.Set(Fact.Products, rows.Select(row => row.Cves is { } cves ? row.Text[..^cves.Length] : row.Text));
        sheet.Set(Fact.ProductCves, rows.Select(row => row.Cves is { } cves
            ? row.Text[..^cves.Length].TrimEnd()
                + DataFacts.Bracketed(cves.Trim()[words.Open.Trim().Length..^words.Close.Trim().Length].Split(words.ListComma.Trim(),
                StringSplitOptions.TrimEntries))
            : row.Text));
    }

    // In brackets, and nothing but CVEs.
    private static string? CvesAtEnd(string row, PageWords words)
    {
        var open = row.LastIndexOf(words.Open.Trim(), StringComparison.Ordinal);
        if (open < 0 || !row.EndsWith(words.Close.Trim(), StringComparison.Ordinal))
            return null;
        var inside = row[(open + words.Open.Trim().Length)..^words.Close.Trim().Length];
        return inside.Split(words.ListComma.Trim(), StringSplitOptions.TrimEntries).All(part => CveId.TryParse(part, out _)) ? row[open..] : null;
    }

    private static string Number(IElement row) => row.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!.TrimEnd('/').Split('/')[^1])
        .FirstOrDefault(part => part.All(char.IsAsciiDigit)) ?? "";

    private static string Status(IElement row) => row.QuerySelector(".status")?.ClassList.FirstOrDefault(name => name != "status") ?? "";

    // The sign before the words is for the eyes only.
    private static string Words(IElement row) =>
        string.Concat(row.QuerySelector(".status")?.ChildNodes.Where(node => node is not IElement { LocalName: "span" } sign || sign.GetAttribute("aria-hidden")
            is null).Select(node => node.TextContent) ?? []).Trim();
}
