using System.Collections.Immutable;
using Jvn.Site.Published;
using Jvn.Site.Theme.Parts;

namespace Jvn.Site.Output.Statistics;

/// <summary>Prints a drawing in the four forms that a page offers: for narrow and wide screens, light and dark.</summary>
internal static class ChartPress
{
    // A phone shows the narrow one in full size, so that its text is as large as drawn; the wide one fits the text column.
    private const int Narrow = 360;
    private const int Wide = 720;

    /// <summary>The most particular first, as a page asks for them.</summary>
    public static ImmutableArray<(ChartPicture Picture, PictureFile File)> Print(string name, string heading, string description, Language language,
        ChartDrawing drawing)
    {
        return [Form(isWide: true, isDark: true), Form(isWide: true, isDark: false), Form(isWide: false, isDark: true), Form(isWide: false, isDark: false)];

        (ChartPicture, PictureFile) Form(bool isWide, bool isDark)
        {
            var width = isWide ? Wide : Narrow;
            var height = drawing.Height(width);
            var address = SiteUrls.StatisticsPicture(name + (isWide ? "-wide" : "") + (isDark ? "-dark" : ""), language);
            var bytes = SvgXml.Render(width, height, language, heading, description, isDark ? ChartColours.Dark : ChartColours.Light, svg =>
                drawing.Draw(svg, width));
            return (new(address, width, height, isWide, isDark), new(address, bytes));
        }
    }
}
