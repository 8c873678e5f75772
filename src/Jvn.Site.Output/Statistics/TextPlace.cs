namespace Jvn.Site.Output.Statistics;

/// <summary>Which end of a text stands at its point.</summary>
internal enum TextPlace
{
    Start,
    Middle,
    End,
}
