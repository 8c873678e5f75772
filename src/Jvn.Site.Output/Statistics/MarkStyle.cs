namespace Jvn.Site.Output.Statistics;

/// <summary>How the marks of one series look.</summary>
internal readonly record struct MarkStyle(ChartHue Hue, MarkTexture Texture);
