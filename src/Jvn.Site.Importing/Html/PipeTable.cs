using AngleSharp.Dom;

namespace Jvn.Site.Importing.Html;

/// <summary>A table of words as Markdown.</summary>
internal static class PipeTable
{
    private const int MostColumns = 32;
    private const int MostCells = 4_000;

    /// <summary>Null for a table that Markdown has no form for: merged cells, a table in it, none or too many cells.</summary>
    public static string? Of(IElement table, InlineMarkdown inline)
    {
        if (table.QuerySelector("table, [colspan]:not([colspan='1']), [rowspan]:not([rowspan='1'])") is not null)
            return null;
        var rows = table.QuerySelectorAll("tr")
            .Select(row => row.Children.Where(cell => cell.LocalName is "td" or "th").Select(cell => Cell(cell, inline)).ToList())
            .Where(row => row.Count > 0).ToList();
        var columns = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        if (rows.Count < 2 || columns is 0 or > MostColumns || rows.Count * columns > MostCells)
            return null;
        var alignments = table.QuerySelector("tr")!.Children.Select(AlignmentOf).Concat(Enumerable.Repeat("---|", columns)).Take(columns);
        var lines = rows.ConvertAll(row => $"| {string.Join(" | ", row.Concat(Enumerable.Repeat("", columns - row.Count)))} |");
        lines.Insert(1, "|" + string.Concat(alignments));
        return string.Join('\n', lines);
    }

    private static string AlignmentOf(IElement cell)
    {
        var said = $"{cell.ClassName} {cell.GetAttribute("align")} {cell.GetAttribute("style")}";
        return said.Contains("center", StringComparison.OrdinalIgnoreCase) ? ":---:|"
            : said.Contains("right", StringComparison.OrdinalIgnoreCase) ? "---:|" : "---|";
    }

    private static string Cell(IElement cell, InlineMarkdown inline) =>
        inline.Of(cell.ChildNodes).Replace("\\\n", " ", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
