namespace Jvn.Site.Output.Statistics;

/// <summary>How an area is filled, darkest first. Every area has an outline in full ink.</summary>
internal enum MarkTexture
{
    Solid,
    Half,
    Quarter,
    Pale,
    Open,
    Hatched,
}
