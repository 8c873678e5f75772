using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Jvn.Site.Output.Tests.Pages;
using Jvn.Site.Output.Tests.Tree;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Tests.Statistics;

/// <summary>The statistics of a made-up site, as they are published.</summary>
internal sealed class StatisticsSite(SortedDictionary<string, string> files)
{
    public const string NotVeryBad = "CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N";
    public const string VeryBad = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";

    /// <summary>All pictures by address.</summary>
    public IReadOnlyDictionary<string, string> Pictures { get; } =
        files.Where(file => file.Key.Contains("/statistics/", StringComparison.Ordinal) && file.Key.EndsWith(".svg", StringComparison.Ordinal))
            .ToDictionary(StringComparer.Ordinal);

    public IHtmlDocument Page(Language language) => new HtmlParser().ParseDocument(files[SiteUrls.Statistics(language) + "index.html"]);

    /// <summary>The cells of a chart's table that are not zero, as "row column count", without totals.</summary>
    public IEnumerable<string> Numbers(string chart, Language language = Language.Japanese)
    {
        var table = (IHtmlTableElement)Page(language).QuerySelector($"table:has(#{chart}-numbers)")!;
        var columns = table.Head!.Rows[0].Cells.Select(cell => cell.TextContent).Skip(1).ToList();
        var total = language == Language.Japanese ? "合計" : "Total";
        return from row in table.Bodies[0].Rows
               from at in Enumerable.Range(0, columns.Count)
               where columns[at] != total && row.Cells[at + 1].TextContent != "0"
               select $"{row.Cells[0].TextContent} {columns[at]} {row.Cells[at + 1].TextContent}";
    }

    public static async Task<StatisticsSite> OfAsync(params IEnumerable<PublicAdvisory> advisories) => await OfAsync(PublicModel.Site(advisories));

    public static async Task<StatisticsSite> OfAsync(SiteModel model)
    {
        using var folder = new OutputFolder();
        return new StatisticsSite(await RenderedSite.RenderAsync(model, folder.Output));
    }

    public static PublicAdvisory Advisory(int number, DateTimeOffset publishedAt, Action<PublicModel.Maker<PublicAdvisory>>? set = null) =>
        PublicModel.Advisory($"JVN#{number:00000000}", maker =>
        {
            maker.Set(x => x.PublishedAt, publishedAt).Set(x => x.UpdatedAt, publishedAt);
            set?.Invoke(maker);
        });

    public static PublicScore Score(string vector) => new(PublicModel.Vector(vector), null);
}
