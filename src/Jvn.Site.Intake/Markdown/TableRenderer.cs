using Jvn.Site.Diagnostics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Jvn.Site.Intake.Markdown;

/// <summary>Renders a pipe table with as many columns as its header has.</summary>
internal sealed class TableRenderer(Findings findings, FragmentWriter writer, InlineRenderer inlines)
{
    public void Render(Table table)
    {
        writer.Markup("<table class=\"table\">\n");
        var inBody = false;
        foreach (var row in table.OfType<TableRow>())
        {
            if (!row.IsHeader && !inBody)
                writer.Markup("<tbody>\n");
            inBody |= !row.IsHeader;
            writer.Markup(row.IsHeader ? "<thead>\n<tr>" : "<tr>");
            Row(row, table);
            writer.Markup(row.IsHeader ? "</tr>\n</thead>\n" : "</tr>\n");
            writer.EndBlock();
        }

        writer.Markup(inBody ? "</tbody>\n</table>\n" : "</table>\n");
    }

    private void Row(TableRow row, Table table)
    {
        // The library fills up rows to the longest one with cells that stand nowhere in the text.
        var written = row.OfType<TableCell>().Where(cell => cell.Count > 0 || !cell.Span.IsEmpty).ToList();
        var columns = table.ColumnDefinitions.Count;
        if (written.Count > columns && written.Skip(columns).FirstOrDefault(cell => cell.Count > 0) is { } surplus)
            findings.Report(DiagnosticCatalog.TableRowTooLong, surplus.Span.Start, $"{written.Count}", $"{columns}");
        if (written.Count < columns)
            findings.Report(DiagnosticCatalog.TableRowTooShort, row.Span.Start, $"{written.Count}", $"{columns}");
        for (var column = 0; column < columns; column++)
            Cell(column < written.Count ? written[column] : null, row.IsHeader, table.ColumnDefinitions[column].Alignment, isFirst: column == 0);
    }

    private void Cell(TableCell? cell, bool isHeader, TableColumnAlign? alignment, bool isFirst)
    {
        var side = alignment switch
        {
            TableColumnAlign.Left => " class=\"left\"",
            TableColumnAlign.Center => " class=\"center\"",
            TableColumnAlign.Right => " class=\"right\"",
            _ => "",
        };
        if (!isFirst)
            writer.EndCell();
        writer.Markup(isHeader ? $"<th scope=\"col\"{side}>" : $"<td{side}>");
        foreach (var block in cell ?? [])
        {
            if (block is ParagraphBlock paragraph)
                inlines.Render(paragraph.Inline);
            else
                findings.Report(DiagnosticCatalog.UnknownMarkdown, block.Span.Start, block.GetType().Name);
        }

        writer.Markup(isHeader ? "</th>" : "</td>");
    }
}
