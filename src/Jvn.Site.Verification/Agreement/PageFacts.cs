using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Jvn.Site.Verification.Agreement;

/// <summary>What the page of an advisory says.</summary>
internal static class PageFacts
{
    private const string CveRecord = "https://www.cve.org/CVERecord?id=";

    public static FactSheet Read(byte[] bytes)
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
        return sheet;
    }

    private static string Number(IElement row) => row.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!.TrimEnd('/').Split('/')[^1]).FirstOrDefault(part => part.All(char.IsAsciiDigit)) ?? "";

    private static string Status(IElement row) => row.QuerySelector(".status")?.ClassList.FirstOrDefault(name => name != "status") ?? "";

    // The sign before the words is for the eyes only.
    private static string Words(IElement row) =>
        string.Concat(row.QuerySelector(".status")?.ChildNodes.Where(node => node is not IElement { LocalName: "span" } sign || sign.GetAttribute("aria-hidden") is null).Select(node => node.TextContent) ?? []).Trim();
}
