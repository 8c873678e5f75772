using System.Collections.Immutable;
using System.Globalization;
using Jvn.Site.Theme.Parts;

namespace Jvn.Site.Output.Statistics;

/// <summary>A row of columns for each series, one below the other under one axis of time and on one scale, so that nothing has to be told by colour.</summary>
internal sealed class ColumnPanels(ChartTable table, ImmutableArray<AxisLabel> axis, Func<int, string> totalOf) : ChartDrawing
{
    private const double TallestPanel = 130;
    private const double ShortestPanel = 22;
    private const double PanelTitle = 52; // with room above it, and below it for the number on the tallest column
    private const double TitleBaseline = 28;
    private const double AboveFirst = -12; // the first title needs no room above it
    private const double AxisLine = 18;
    private static readonly MarkStyle Style = new(ChartHue.Blue, MarkTexture.Solid);

    private readonly int highest = Math.Max(1, table.Rows.SelectMany(row => row.Counts).DefaultIfEmpty().Max());

    private bool HasGroups => axis.Any(label => label.Group is not null);

    private double Scale => TallestPanel / highest;

    public override int Height(int width) => (int)Math.Ceiling(
        AboveFirst + Enumerable.Range(0, table.Columns.Length).Sum(series => PanelTitle + PanelHeight(series)) + (AxisLine * (HasGroups ? 2 : 1)) + 8);

    public override void Draw(SvgXml svg, int width)
    {
        var step = Step();
        var left = TextWidth.Of(Invariant(highest), SmallSize) + 8;
        var pitch = (width - left) / table.Rows.Length;
        var top = AboveFirst;
        var bottom = Height(width) - (AxisLine * (HasGroups ? 2 : 1)) - 8;
        DrawGroups(svg, left, pitch, bottom, width);
        for (var series = 0; series < table.Columns.Length; series++)
        {
            svg.Text(0, top + TitleBaseline, table.Columns[series], TextSize, svg.Colours.Text, isBold: true);
            svg.Text(TextWidth.Of(table.Columns[series], TextSize) + 14, top + TitleBaseline, totalOf(table.TotalOf(series)), TextSize, svg.Colours.Dim);
            var foot = top + PanelTitle + PanelHeight(series);
            DrawGrid(svg, series, left, foot, width, step);
            DrawColumns(svg, series, left, pitch, foot, width);
            top = foot;
        }

        DrawLabels(svg, left, pitch, bottom);
    }

    private void DrawGrid(SvgXml svg, int series, double left, double foot, int width, int step)
    {
        for (var value = 0; value * Scale <= PanelHeight(series) + 0.01; value += step)
        {
            svg.Line(left, foot - (value * Scale), width, foot - (value * Scale), value == 0 ? svg.Colours.Dim : svg.Colours.Grid);
            svg.Text(left - 6, foot - (value * Scale) + (value == 0 ? 0 : 5), Invariant(value), SmallSize, svg.Colours.Dim, TextPlace.End);
        }
    }

    private void DrawColumns(SvgXml svg, int series, double left, double pitch, double foot, int width)
    {
        var breadth = Math.Min(pitch * 0.72, 30);
        var top = table.Rows.Max(row => row.Counts[series]);
        var roomForAll = pitch >= TextWidth.Of(Invariant(top), SmallSize) + 4;
        var topIsShown = false;
        for (var row = 0; row < table.Rows.Length; row++)
        {
            var count = table.Rows[row].Counts[series];
            if (count == 0)
                continue;
            var middle = left + (pitch * (row + 0.5));
            svg.Mark(middle - (breadth / 2), foot - (count * Scale), breadth, count * Scale, Style, table.Says(row, series));
            if (!roomForAll && (count < top || topIsShown))
                continue;
            topIsShown |= count == top;
            svg.Text(Math.Min(middle, width - (TextWidth.Of(Invariant(count), SmallSize) / 2)), foot - (count * Scale) - 4, Invariant(count), SmallSize,
                svg.Colours.Text, TextPlace.Middle);
        }
    }

    private void DrawGroups(SvgXml svg, double left, double pitch, double bottom, int width)
    {
        for (var row = 0; row < axis.Length; row++)
        {
            if (axis[row].Group is not { } group)
                continue;
            var x = left + (pitch * row);
            if (row > 0)
                svg.Line(x, AboveFirst + PanelTitle - 16, x, bottom + (AxisLine * 2), svg.Colours.Grid);
            var room = (axis.Skip(row + 1).TakeWhile(label => label.Group is null).Count() + 1) * pitch;
            if (room >= TextWidth.Of(group, SmallSize) + 6)
                svg.Text(x + 4, bottom + (AxisLine * 2) - 2, group, SmallSize, svg.Colours.Text, isBold: true);
        }
    }

    private void DrawLabels(SvgXml svg, double left, double pitch, double bottom)
    {
        var roomForAll = axis.All(label => TextWidth.Of(label.Text, SmallSize) + 6 <= pitch);
        for (var row = 0; row < axis.Length; row++)
        {
            if (roomForAll || axis[row].IsMajor)
                svg.Text(Math.Max(left + (pitch * (row + 0.5)), left + (TextWidth.Of(axis[row].Text, SmallSize) / 2)), bottom + AxisLine - 2, axis[row].Text,
                    SmallSize, svg.Colours.Dim, TextPlace.Middle);
        }
    }

    private double PanelHeight(int series) => Math.Max(ShortestPanel, table.Rows.Select(row => row.Counts[series]).DefaultIfEmpty().Max() * Scale);

    // 1, 2, 5, 10, 20, 50 …, so that a line is at least 28 units from the next.
    private int Step()
    {
        for (var power = 1; ; power *= 10)
        {
            foreach (var step in new[] { power, power * 2, power * 5 })
            {
                if (step * Scale >= 28)
                    return step;
            }
        }
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
