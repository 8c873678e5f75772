using System.Globalization;
using Jvn.Site.Theme.Parts;

namespace Jvn.Site.Output.Statistics;

/// <summary>A bar for each class, and a line behind the last one that keeps to the guide.</summary>
/// <param name="within">How many rows, from the first on, keep to the guide.</param>
/// <param name="guide">What is written on the line.</param>
internal sealed class ClassBars(ChartTable table, int within, string guide) : ChartDrawing
{
    private const double RowHeight = 34;
    private const double BarHeight = 24;
    private const double GuideHeight = 30;
    private static readonly MarkStyle Inside = new(ChartHue.Blue, MarkTexture.Solid);
    private static readonly MarkStyle Outside = new(ChartHue.Blue, MarkTexture.Hatched);

    private readonly int highest = Math.Max(1, table.Rows.Max(row => row.Total));

    public override int Height(int width) => (int)((table.Rows.Length * RowHeight) + GuideHeight + 4);

    public override void Draw(SvgXml svg, int width)
    {
        svg.Patterns([Outside]);
        var left = table.Rows.Max(row => TextWidth.Of(row.Label, TextSize)) + 12;
        var scale = (width - left - TextWidth.Of(Invariant(highest), TextSize) - 10) / highest;
        for (var row = 0; row < table.Rows.Length; row++)
        {
            var top = (row * RowHeight) + (row < within ? 0 : GuideHeight) + ((RowHeight - BarHeight) / 2) + 2;
            var count = table.Rows[row].Total;
            svg.Text(left - 10, top + 17, table.Rows[row].Label, TextSize, svg.Colours.Text, TextPlace.End);
            if (count > 0)
                svg.Mark(left, top, count * scale, BarHeight, row < within ? Inside : Outside, table.Says(row, 0));
            svg.Text(left + (count * scale) + 6, top + 17, Invariant(count), TextSize, svg.Colours.Text, isBold: true);
        }

        DrawGuide(svg, width);
        svg.Line(left, 2, left, Height(width) - 2, svg.Colours.Dim);
    }

    private void DrawGuide(SvgXml svg, int width)
    {
        var y = (within * RowHeight) + (GuideHeight / 2) + 2;
        svg.Line(0, y, width, y, svg.Colours.Text, 1.5, "6 4");
        var breadth = (TextWidth.Of(guide, TextSize) * 1.1) + 12; // bold
        svg.Box(width - breadth, y - 10, breadth, 20, svg.Colours.Background);
        svg.Text(width, y + 5, guide, TextSize, svg.Colours.Text, TextPlace.End, isBold: true);
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
