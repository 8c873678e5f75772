using System.Collections.Immutable;
using System.Globalization;
using Jvn.Site.Theme.Parts;

namespace Jvn.Site.Output.Statistics;

/// <summary>A bar of full length for each row, parted by the shares of the series, with the numbers in the parts and the total behind the bar.</summary>
internal sealed class ShareBars(ChartTable table, ImmutableArray<MarkStyle> styles, string total) : ChartDrawing
{
    private const double LegendLine = 24;
    private const double SwatchWidth = 20;
    private const double SwatchHeight = 14;
    private const double SwatchGap = 6;
    private const double LegendGap = 16;
    private const double Header = 30;
    private const double RowHeight = 30;
    private const double BarHeight = 22;

    public override int Height(int width) => (int)((Legend(width).Max(item => item.Line) + 1) * LegendLine + Header + (table.Rows.Length * RowHeight) + 6);

    public override void Draw(SvgXml svg, int width)
    {
        svg.Patterns(styles);
        DrawLegend(svg, width);
        var head = Height(width) - 6 - (table.Rows.Length * RowHeight);
        var left = table.Rows.Max(row => TextWidth.Of(row.Label, TextSize)) + 8;
        var right = width - Math.Max(TextWidth.Of(total, SmallSize), table.Rows.Max(row => TextWidth.Of(Invariant(row.Total), TextSize))) - 12;
        DrawScale(svg, left, right, head);
        svg.Text(width, head - 8, total, SmallSize, svg.Colours.Dim, TextPlace.End);
        for (var row = 0; row < table.Rows.Length; row++)
        {
            var top = head + (row * RowHeight) + ((RowHeight - BarHeight) / 2);
            svg.Text(0, top + 16, table.Rows[row].Label, TextSize, svg.Colours.Text);
            svg.Text(width, top + 16, Invariant(table.Rows[row].Total), TextSize, svg.Colours.Text, TextPlace.End);
            DrawBar(svg, row, left, right, top);
        }
    }

    private void DrawBar(SvgXml svg, int row, double left, double right, double top)
    {
        var all = table.Rows[row].Total;
        var before = 0;
        for (var series = 0; series < styles.Length; series++)
        {
            var count = table.Rows[row].Counts[series];
            if (count == 0)
                continue;
            var x = left + ((right - left) * before / all);
            var length = (right - left) * count / all;
            // A narrow gap parts neighbours, but never swallows a small part.
            svg.Mark(x, top, Math.Max(length - 2, Math.Min(length, 1)), BarHeight, styles[series], table.Says(row, series));
            DrawCount(svg, styles[series], Invariant(count), x + ((length - 2) / 2), length - 2, top);
            before += count;
        }
    }

    private static void DrawCount(SvgXml svg, MarkStyle style, string count, double middle, double room, double top)
    {
        var breadth = TextWidth.Of(count, SmallSize);
        if (room < breadth + 6)
            return;
        if (style.HasPattern)
            svg.Box(middle - (breadth / 2) - 2, top + 3, breadth + 4, BarHeight - 6, svg.Colours.Fill(style));
        svg.Text(middle, top + 16, count, SmallSize, svg.Colours.TextOn(style), TextPlace.Middle);
    }

    private void DrawScale(SvgXml svg, double left, double right, double head)
    {
        var bottom = head + (table.Rows.Length * RowHeight);
        var middle = (left + right) / 2;
        svg.Text(left, head - 8, "0%", SmallSize, svg.Colours.Dim);
        svg.Text(middle, head - 8, "50%", SmallSize, svg.Colours.Dim, TextPlace.Middle);
        svg.Text(right, head - 8, "100%", SmallSize, svg.Colours.Dim, TextPlace.End);
        foreach (var x in new[] { left, middle, right - 2 })
            svg.Line(x, head - 3, x, bottom, svg.Colours.Grid);
    }

    private void DrawLegend(SvgXml svg, int width)
    {
        foreach (var (series, x, line) in Legend(width))
        {
            svg.Mark(x, (line * LegendLine) + 4, SwatchWidth, SwatchHeight, styles[series]);
            svg.Text(x + SwatchWidth + SwatchGap, (line * LegendLine) + 16, table.Columns[series], TextSize, svg.Colours.Text);
        }
    }

    private IEnumerable<(int Series, double X, int Line)> Legend(int width)
    {
        var (x, line) = (0.0, 0);
        for (var series = 0; series < table.Columns.Length; series++)
        {
            var length = SwatchWidth + SwatchGap + TextWidth.Of(table.Columns[series], TextSize);
            if (x > 0 && x + length > width)
                (x, line) = (0, line + 1);
            yield return (series, x, line);
            x += length + LegendGap;
        }
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
