using W = Jvn.Site.Published.Cvss.Cvss2Weights;

namespace Jvn.Site.Published.Cvss;

/// <summary>The equations of CVSS v2, section 3.2 of its guide.</summary>
internal static class Cvss2Score
{
    public static CvssScores Of(CvssChoices choices)
    {
        var score = Base(choices, Impact(choices));
        return new(score, Overall(choices, score));
    }

    private static decimal Overall(CvssChoices choices, decimal score) =>
        choices.Says(CvssMetricGroup.Environmental) ? Environmental(choices)
        : choices.Says(CvssMetricGroup.Temporal) ? Temporal(choices, score)
        : score;

    private static decimal Impact(CvssChoices choices) =>
        10.41m * (1 - ((1 - W.Impact(choices["C"])) * (1 - W.Impact(choices["I"])) * (1 - W.Impact(choices["A"]))));

    private static decimal AdjustedImpact(CvssChoices choices)
    {
        var spared = (1 - (W.Impact(choices["C"]) * W.Requirement(choices["CR"])))
            * (1 - (W.Impact(choices["I"]) * W.Requirement(choices["IR"])))
            * (1 - (W.Impact(choices["A"]) * W.Requirement(choices["AR"])));
        return Math.Min(10m, 10.41m * (1 - spared));
    }

    private static decimal Base(CvssChoices choices, decimal impact)
    {
        if (impact == 0)
            return 0.0m;
        var exploitability = 20m
            * W.AccessVector(choices["AV"]) * W.AccessComplexity(choices["AC"]) * W.Authentication(choices["Au"]);
        return Round(((0.6m * impact) + (0.4m * exploitability) - 1.5m) * 1.176m);
    }

    private static decimal Temporal(CvssChoices choices, decimal score) => Round(
        score * W.Exploitability(choices["E"]) * W.RemediationLevel(choices["RL"]) * W.ReportConfidence(choices["RC"]));

    private static decimal Environmental(CvssChoices choices)
    {
        var temporal = Temporal(choices, Base(choices, AdjustedImpact(choices)));
        var score = Round((temporal + ((10 - temporal) * W.CollateralDamage(choices["CDP"]))) * W.TargetDistribution(choices["TD"]));

        // A lowered requirement can take the mildest vectors below zero, of which the guide says nothing but that scores start there.
        return Math.Max(0.0m, score);
    }

    // The guide's round_to_1_decimal: to the nearest, halves away from zero. Adding 0.0 keeps the decimal of a whole number.
    private static decimal Round(decimal value) => Math.Round(value, 1, MidpointRounding.AwayFromZero) + 0.0m;
}
