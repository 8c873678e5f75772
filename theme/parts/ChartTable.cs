using System.Collections.Immutable;
using System.Globalization;

namespace Jvn.Site.Theme.Parts;

/// <summary>The numbers of a chart with the words of the page's language. The picture and the table beside it are both made from this.</summary>
/// <param name="Caption">What the table holds.</param>
/// <param name="RowHeading">What the rows are.</param>
public sealed record ChartTable(string Caption, string RowHeading, ImmutableArray<string> Columns, ImmutableArray<ChartRow> Rows)
{
    public int Total => Rows.Sum(row => row.Total);

    public int TotalOf(int column) => Rows.Sum(row => row.Counts[column]);

    /// <summary>A number of the table in words: row, column, count.</summary>
    public string Says(int row, int column) =>
        string.Create(CultureInfo.InvariantCulture, $"{Rows[row].Label} {Columns[column]} {Rows[row].Counts[column]}");
}
