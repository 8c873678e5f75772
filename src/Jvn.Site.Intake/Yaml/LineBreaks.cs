namespace Jvn.Site.Intake.Yaml;

/// <summary>Line breaks that no editor shows and YAML takes for such: U+0085, U+2028 and U+2029. Hidden from the parser, they break no line, so that they are
/// reported as what they are and in the line where people see them.</summary>
internal static class LineBreaks
{
    // Each has a stand-in that no text may hold.
    private static readonly (char Break, char StandIn)[] All = [('\u0085', '\uFDD0'), ('\u2028', '\uFDD1'), ('\u2029', '\uFDD2')];

    public static string Hide(string yaml) => yaml.AsSpan().ContainsAny(All[0].Break, All[1].Break, All[2].Break)
        ? All.Aggregate(yaml, (text, pair) => text.Replace(pair.Break, pair.StandIn))
        : yaml;

    public static string Show(string value) => value.AsSpan().ContainsAny(All[0].StandIn, All[1].StandIn, All[2].StandIn)
        ? All.Aggregate(value, (text, pair) => text.Replace(pair.StandIn, pair.Break))
        : value;
}
