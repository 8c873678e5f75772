using System.Diagnostics;

namespace Jvn.Site.Published.Cvss;

/// <summary>The two scores of a vector that the site shows.</summary>
internal readonly record struct CvssScores(decimal Base, decimal Overall)
{
    public static CvssScores Of(CvssChoices choices) => choices.Scheme.Version switch
    {
        CvssVersion.V20 => Cvss2Score.Of(choices),
        CvssVersion.V30 => Cvss3Score.Of(choices, Cvss3Rounding.RoundUp30, Cvss3Score.ModifiedImpact30),
        CvssVersion.V31 => Cvss3Score.Of(choices, Cvss3Rounding.RoundUp31, Cvss3Score.ModifiedImpact31),
        CvssVersion.V40 => new(Cvss4Score.Of(choices.BaseOnly()), Cvss4Score.Of(choices)),
        _ => throw new UnreachableException(),
    };
}
