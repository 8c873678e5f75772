using W = Jvn.Site.Published.Cvss.Cvss3Weights;

namespace Jvn.Site.Published.Cvss;

/// <summary>The equations of CVSS v3, section 8 of v3.0 and section 7 of v3.1. Where the two differ, the caller says which.</summary>
internal static class Cvss3Score
{
    public static CvssScores Of(CvssChoices choices, Func<decimal, decimal> roundUp, Func<decimal, decimal> modifiedImpact)
    {
        var score = Base(choices, roundUp);
        var overall = choices.Says(CvssMetricGroup.Environmental) ? Environmental(choices, roundUp, modifiedImpact)
            : choices.Says(CvssMetricGroup.Temporal) ? roundUp(score * Temporal(choices))
            : score;
        return new(score, overall);
    }

    /// <summary>The modified impact of v3.0 with changed scope: the same formula as that of the base score.</summary>
    public static decimal ModifiedImpact30(decimal subScore) => ChangedImpact(subScore);

    /// <summary>The modified impact of v3.1 with changed scope, which v3.1 altered so that a raised requirement cannot lower the score.</summary>
    public static decimal ModifiedImpact31(decimal subScore) =>
        (7.52m * (subScore - 0.029m)) - (3.25m * Power((subScore * 0.9731m) - 0.02m, 13));

    private static decimal Base(CvssChoices choices, Func<decimal, decimal> roundUp)
    {
        var subScore = 1 - ((1 - W.Impact(choices["C"])) * (1 - W.Impact(choices["I"])) * (1 - W.Impact(choices["A"])));
        var changed = choices["S"] == "C";
        var impact = changed ? ChangedImpact(subScore) : 6.42m * subScore;
        return Combine(impact, Exploitability(metric => choices[metric], changed), changed, roundUp);
    }

    private static decimal Environmental(CvssChoices choices, Func<decimal, decimal> roundUp, Func<decimal, decimal> modifiedImpact)
    {
        var spared = Spared(choices, "C", "CR") * Spared(choices, "I", "IR") * Spared(choices, "A", "AR");
        var subScore = Math.Min(1 - spared, 0.915m);
        var changed = choices.Modified("S") == "C";
        var impact = changed ? modifiedImpact(subScore) : 6.42m * subScore;
        return roundUp(Combine(impact, Exploitability(choices.Modified, changed), changed, roundUp) * Temporal(choices));
    }

    private static decimal Spared(CvssChoices choices, string metric, string requirement) =>
        1 - (W.Impact(choices.Modified(metric)) * W.Requirement(choices[requirement]));

    private static decimal ChangedImpact(decimal subScore) => (7.52m * (subScore - 0.029m)) - (3.25m * Power(subScore - 0.02m, 15));

    private static decimal Exploitability(Func<string, string> value, bool scopeChanged) =>
        8.22m
        * W.AttackVector(value("AV"))
        * W.AttackComplexity(value("AC"))
        * W.PrivilegesRequired(value("PR"), scopeChanged)
        * W.UserInteraction(value("UI"));

    private static decimal Combine(decimal impact, decimal exploitability, bool scopeChanged, Func<decimal, decimal> roundUp) =>
        impact <= 0 ? 0.0m : roundUp(Math.Min((scopeChanged ? 1.08m : 1m) * (impact + exploitability), 10m));

    private static decimal Temporal(CvssChoices choices) =>
        W.ExploitCodeMaturity(choices["E"]) * W.RemediationLevel(choices["RL"]) * W.ReportConfidence(choices["RC"]);

    // Twenty-eight digits at every step: far finer than the fifth decimal that rounding looks at.
    private static decimal Power(decimal value, int exponent) => Enumerable.Repeat(value, exponent).Aggregate(1m, decimal.Multiply);
}
