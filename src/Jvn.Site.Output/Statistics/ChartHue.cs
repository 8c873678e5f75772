namespace Jvn.Site.Output.Statistics;

/// <summary>The inks of the pictures. Texture and place say the same as the ink does.</summary>
internal enum ChartHue
{
    Blue,
    Red,
    Grey,
}
