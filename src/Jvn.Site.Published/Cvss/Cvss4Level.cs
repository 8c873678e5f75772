using System.Collections.Immutable;

namespace Jvn.Site.Published.Cvss;

/// <summary>One level of an equivalence set of CVSS v4.0.</summary>
internal sealed class Cvss4Level
{
    private readonly ImmutableArray<ImmutableArray<(string Metric, int StepsDown)>> _highest;

    public Cvss4Level(int depth, params IEnumerable<string> highest)
    {
        Depth = depth;
        _highest = [.. highest.Select(Steps)];
    }

    /// <summary>The number of steps from the most severe vector of the level to the next level.</summary>
    public int Depth { get; }

    /// <summary>The steps from the level's most severe vector down to <paramref name="values"/>.</summary>
    /// <remarks>Of several most severe vectors the first that is nowhere milder counts, as FIRST's reference calculator has it.</remarks>
    public int DistanceTo(Cvss4Values values) =>
        _highest.Select(vector => vector.Select(top => Cvss4Severity.StepsDown(top.Metric, values[top.Metric]) - top.StepsDown).ToList())
            .First(distances => distances.TrueForAll(distance => distance >= 0))
            .Sum();

    private static ImmutableArray<(string Metric, int StepsDown)> Steps(string vector) =>
    [
        .. from part in vector.Split('/')
           let halves = part.Split(':')
           select (halves[0], Cvss4Severity.StepsDown(halves[0], halves[1])),
    ];
}
