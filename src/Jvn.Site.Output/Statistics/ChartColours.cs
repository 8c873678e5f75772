using System.Diagnostics;
using System.Globalization;

namespace Jvn.Site.Output.Statistics;

/// <summary>The colours of a picture, in a light and a dark set: those of the site's stylesheet.</summary>
internal sealed record ChartColours(string Background, string Text, string Dim, string Grid, string Blue, string Red, string Grey)
{
    public static ChartColours Light { get; } = new("#ffffff", "#1a1a1c", "#4d5057", "#d5d7dc", "#0031d8", "#b5040c", "#626264");

    public static ChartColours Dark { get; } = new("#121212", "#ececec", "#b8bac0", "#3b3e44", "#9db7f9", "#ffa4a0", "#b8bac0");

    /// <summary>The outline of a mark: the ink undiluted.</summary>
    public string Ink(ChartHue hue) => hue switch
    {
        ChartHue.Blue => Blue,
        ChartHue.Red => Red,
        ChartHue.Grey => Grey,
        _ => throw new UnreachableException(),
    };

    /// <summary>What fills a mark; a pattern has its lines or dots in full ink on it.</summary>
    public string Fill(MarkStyle style) => style.Texture switch
    {
        MarkTexture.Solid => Ink(style.Hue),
        MarkTexture.Half => Diluted(Ink(style.Hue), 50),
        MarkTexture.Quarter => Diluted(Ink(style.Hue), 25),
        MarkTexture.Pale or MarkTexture.Dotted => Diluted(Ink(style.Hue), 12),
        MarkTexture.Open or MarkTexture.Hatched => Background,
        _ => throw new UnreachableException(),
    };

    /// <summary>What text on a mark is written in.</summary>
    public string TextOn(MarkStyle style) => style.Texture == MarkTexture.Solid ? Background : Text;

    private string Diluted(string ink, int percent) => string.Create(
        CultureInfo.InvariantCulture, $"#{Mixed(ink, 1, percent):x2}{Mixed(ink, 3, percent):x2}{Mixed(ink, 5, percent):x2}");

    private int Mixed(string ink, int at, int percent) => ((Part(ink, at) * percent) + (Part(Background, at) * (100 - percent))) / 100;

    private static int Part(string colour, int at) => int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
