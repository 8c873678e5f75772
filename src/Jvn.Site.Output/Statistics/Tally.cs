using System.Collections.Immutable;

namespace Jvn.Site.Output.Statistics;

/// <summary>How often each pair of a row and a column occurs. Pairs whose row or column is not listed do not count.</summary>
internal sealed record Tally<TRow, TColumn>(ImmutableArray<TRow> Rows, ImmutableArray<TColumn> Columns, ImmutableArray<ImmutableArray<int>> Counts)
{
    public int Total => Counts.Sum(row => row.Sum());

    public int TotalOf(TColumn column) => Columns.IndexOf(column) is var at and >= 0 ? Counts.Sum(row => row[at]) : 0;

    public int TotalOfRow(int row) => Counts[row].Sum();

    public static Tally<TRow, TColumn> Of(ImmutableArray<TRow> rows, ImmutableArray<TColumn> columns, IEnumerable<(TRow Row, TColumn Column)> occurrences)
    {
        var counts = occurrences.CountBy(pair => pair).ToDictionary();
        return new(rows, columns, [.. rows.Select(row => columns.Select(column => counts.GetValueOrDefault((row, column))).ToImmutableArray())]);
    }
}
