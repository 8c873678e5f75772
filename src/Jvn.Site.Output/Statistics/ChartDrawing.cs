namespace Jvn.Site.Output.Statistics;

/// <summary>A picture of a table that can be drawn in any width; the height follows.</summary>
internal abstract class ChartDrawing
{
    protected const double TextSize = 14;
    protected const double SmallSize = 13;

    public abstract int Height(int width);

    public abstract void Draw(SvgXml svg, int width);
}
