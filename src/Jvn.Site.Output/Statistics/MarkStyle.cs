namespace Jvn.Site.Output.Statistics;

/// <summary>How the marks of one series look.</summary>
internal readonly record struct MarkStyle(ChartHue Hue, MarkTexture Texture)
{
    /// <summary>True when numbers on it need a plain ground to be read.</summary>
    public bool HasPattern => Texture is MarkTexture.Hatched or MarkTexture.Dotted;
}
