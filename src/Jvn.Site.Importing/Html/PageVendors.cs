using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Jvn.Site.Diagnostics;
using Jvn.Site.Importing.Model;
using Jvn.Site.Importing.Texts;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Importing.Html;

/// <summary>Reads the table of ベンダ情報, whatever columns it has.</summary>
/// <param name="published">The day on which a status was first told, unless its row says otherwise.</param>
internal sealed partial class PageVendors(ForeignFile file, DateTimeOffset? published, DiagnosticBag bag)
{
    private static readonly (string Word, string Column)[] Columns =
        [("ベンダ", "vendor"), ("Vendor", "vendor"), ("ステータス", "status"), ("Status", "status"), ("コメント", "comment"), ("Comment", "comment"),
            ("告知ページ", "url"), ("リンク", "url"), ("最終更新日", "changed"), ("Last Updated", "changed"), ("Link", "url"), ("Vendor Notes", "url")];

    public ImmutableArray<ImportedStatement> Read(IEnumerable<INode> nodes)
    {
        var found = ImmutableArray.CreateBuilder<ImportedStatement>();
        foreach (var table in nodes.OfType<IElement>()
            .SelectMany(element => element.LocalName == "table" ? [element] : element.QuerySelectorAll("table").ToList())
            .Where(table => table.QuerySelector("table") is null))
        {
            List<string?> columns = ["vendor", "status", null, "url"];
            foreach (var row in table.QuerySelectorAll("tr"))
            {
                var cells = row.Children.Where(cell => cell.LocalName is "td" or "th").ToList();
                if (cells.ConvertAll(HeadOf) is { Count: > 0 } heads && heads[0] == "vendor")
                    columns = heads;
                else if (cells.Count > 0 && Statement(row, cells, columns) is { } statement)
                    found.Add(statement);
            }
        }

        return found.ToImmutable();
    }

    private ImportedStatement? Statement(IElement row, List<IElement> cells, List<string?> columns)
    {
        IElement? Cell(string column) => columns.IndexOf(column) is >= 0 and var at && at < cells.Count ? cells[at] : null;
        var name = PlainLine.Of(Cell("vendor")?.TextContent);
        if (name.Length == 0)
            return null;
        var words = PlainLine.Of(Cell("status")?.TextContent).TrimStart('●', '◆', '▲', '○', '△', '－', '-', ' ');
        var status = StatusNames.Of(words);
        if (words.Length > 0 && status is null)
            bag.Add(DiagnosticCatalog.ImportNotUnderstood.At(PageDocument.PlaceOf(file, row), "status", $"{name}: {words}"));
        if (Cell("comment")?.QuerySelector("a") is not null)
            bag.Add(DiagnosticCatalog.ImportUnknown.At(PageDocument.PlaceOf(file, row), $"comment ({name})", "comment: |"));
        if (PageDay.Of(Cell("changed")?.TextContent) is { } changed && published is { } at && changed.At > at)
            bag.Add(DiagnosticCatalog.ImportNotUnderstood.At(PageDocument.PlaceOf(file, row), "vendors.history",
                $"{name}: {words} {PlainLine.Of(Cell("changed")!.TextContent)}"));
        return new ImportedStatement(new ImportedVendor(new LocalizedText(name), NumberIn(row)), status, null, [.. Links(row, Cell("url"))]);
    }

    private IEnumerable<PublicLink> Links(IElement row, IElement? cell)
    {
        foreach (var link in (cell ?? row).QuerySelectorAll("a[href]"))
        {
            var (words, url) = (PlainLine.Of(link.TextContent), link.GetAttribute("href")!.Trim());
            if (cell is null && PageAddress().IsMatch(url))
                continue;
            if (WebAddress.TryParse(url, out var address))
                yield return new PublicLink(TitleOf(words, url), address);
            else if (cell is not null && words.Length > 0)
                bag.Add(DiagnosticCatalog.ImportNotUnderstood.At(PageDocument.PlaceOf(file, row), "links", $"{words} {url}"));
        }

        if (cell is not null && cell.QuerySelector("a[href]") is null && PlainLine.Of(cell.TextContent) is { } told && told.Any(char.IsLetterOrDigit))
            bag.Add(DiagnosticCatalog.ImportNotUnderstood.At(PageDocument.PlaceOf(file, row), "links", told));
    }

    // A page shows an address without its scheme, or shortened, where it has no title.
    private static LocalizedText? TitleOf(string words, string url) =>
        words.Length == 0 || url.Contains(words.TrimEnd('/', '…'), StringComparison.OrdinalIgnoreCase) || words.StartsWith("http", StringComparison.Ordinal)
            || words.Contains('…') ? null : new LocalizedText(words);

    private static VendorNumber? NumberIn(IElement row) => row.QuerySelectorAll("a[href]").Select(link => PageAddress().Match(link.GetAttribute("href")!))
        .Where(match => match.Success).Select(match => VendorNumber.TryParse(match.Groups[1].Value, out var number) ? number : (VendorNumber?)null)
        .FirstOrDefault(number => number is not null);

    private static string? HeadOf(IElement cell) => PlainLine.Of(cell.TextContent) is { Length: > 0 and < 30 } head
        ? Columns.OrderByDescending(column => column.Word.Length).Where(column => head == column.Word || head.EndsWith(column.Word, StringComparison.Ordinal))
            .Select(column => column.Column).FirstOrDefault() : null;

    [GeneratedRegex(@"(?:/vendor|/JVN[A-Z]*[0-9A-Z-]+)/([0-9]{1,9})(?:/(?:index\.html)?)?(?:#.*)?\z")]
    private static partial Regex PageAddress();
}
