namespace Jvn.Site.Published.Cvss;

/// <summary>The score of CVSS v4.0: that of the vector's class, less the mean way towards the next lower classes (section 8 of the specification).</summary>
internal static class Cvss4Score
{
    // Divisible by the depth of every level, so that each share of a step is a whole number.
    private const int Unit = 840;

    public static decimal Of(CvssChoices choices)
    {
        var values = new Cvss4Values(choices);
        return values.HasNoImpact ? 0.0m : new decimal(Tenths(values), 0, 0, isNegative: false, scale: 1);
    }

    private static int Tenths(Cvss4Values values)
    {
        var macro = Cvss4MacroVector.Of(values);
        if (Cvss4MacroScores.Tenths(macro) is not { } top)
            throw new InvalidOperationException($"CVSS v4.0 has no class {macro}.");

        var ways = Ways(values, macro, top).ToList();
        if (ways.Count == 0)
            return top;

        // top minus the mean of the ways, to the nearest tenth, halves up: all in units, so nothing is lost.
        var denominator = Unit * ways.Count;
        var numerator = (top * denominator) - ways.Sum();
        return Math.Clamp(((2 * numerator) + denominator) / (2 * denominator), 0, 100);
    }

    /// <summary>For each set that has a lower class: how much of the fall to that class the vector has gone, in units of a tenth.</summary>
    private static IEnumerable<int> Ways(Cvss4Values values, Cvss4MacroVector macro, int top)
    {
        if (Lower(macro with { Eq1 = macro.Eq1 + 1 }) is { } eq1)
            yield return Way(top - eq1, Cvss4HighestVectors.Eq1[macro.Eq1], values);
        if (Lower(macro with { Eq2 = macro.Eq2 + 1 }) is { } eq2)
            yield return Way(top - eq2, Cvss4HighestVectors.Eq2[macro.Eq2], values);
        if (LowerEq3AndEq6(macro) is { } eq3)
            yield return Way(top - eq3, Cvss4HighestVectors.Eq3AndEq6(macro.Eq3, macro.Eq6), values);
        if (Lower(macro with { Eq4 = macro.Eq4 + 1 }) is { } eq4)
            yield return Way(top - eq4, Cvss4HighestVectors.Eq4[macro.Eq4], values);

        // A level of EQ5 is a single value, so the way is nothing, but it counts in the mean.
        if (Lower(macro with { Eq5 = macro.Eq5 + 1 }) is not null)
            yield return 0;
    }

    private static int Way(int fall, Cvss4Level level, Cvss4Values values) => fall * level.DistanceTo(values) * (Unit / level.Depth);

    private static int? Lower(Cvss4MacroVector macro) => Cvss4MacroScores.Tenths(macro);

    // EQ3 and EQ6 go down together, one of them at a time. From 00 there are two ways, and the one with the higher score counts.
    private static int? LowerEq3AndEq6(Cvss4MacroVector macro)
    {
        var lowerEq3 = Lower(macro with { Eq3 = macro.Eq3 + 1 });
        var lowerEq6 = Lower(macro with { Eq6 = macro.Eq6 + 1 });
        return lowerEq3 is { } left && lowerEq6 is { } right ? Math.Max(left, right) : lowerEq3 ?? lowerEq6;
    }
}
