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
internal sealed partial class PageVendors(ForeignFile file, DiagnosticBag bag)
{
    private static readonly (string Word, string Column)[] Columns =
        [("ベンダ", "vendor"), ("Vendor", "vendor"), ("ステータス", "status"), ("Status", "status"), ("コメント", "comment"), ("Comment", "comment"),
            ("告知ページ", "url"), ("リンク", "url"), ("Link", "url"), ("Vendor Notes", "url")];

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
        var links = (Cell("url") ?? row).QuerySelectorAll("a[href]")
            .Select(link => (Words: PlainLine.Of(link.TextContent), Url: link.GetAttribute("href")!.Trim()))
            .Where(link => WebAddress.TryParse(link.Url, out _) && !(Cell("url") is null && PageAddress().IsMatch(link.Url)))
            .Select(link => new PublicLink(TitleOf(link.Words, link.Url), new Uri(link.Url)));
        return new ImportedStatement(new ImportedVendor(new LocalizedText(name), NumberIn(row)), status, null, [.. links]);
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
