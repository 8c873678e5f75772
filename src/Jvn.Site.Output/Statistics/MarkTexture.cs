namespace Jvn.Site.Output.Statistics;

/// <summary>How an area is filled: plain ones from dark to light, then those with a pattern. Every area has an outline in full ink.</summary>
internal enum MarkTexture
{
    Solid,
    Half,
    Quarter,
    Pale,
    Open,
    Hatched,
    Dotted,
}
