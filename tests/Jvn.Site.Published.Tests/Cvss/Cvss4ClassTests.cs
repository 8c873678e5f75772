using Jvn.Site.Published.Cvss;
using Xunit;

namespace Jvn.Site.Published.Tests.Cvss;

/// <summary>A most severe vector of every class of v4.0. Its score is that of the class, so together they read the whole table.</summary>
public sealed class Cvss4ClassTests
{
    private static readonly string[] Eq1 = ["AV:N/{0}/PR:N/UI:N", "AV:A/{0}/PR:N/UI:N", "AV:P/{0}/PR:N/UI:N"];
    private static readonly string[] Eq2 = ["AC:L/AT:N", "AC:H/AT:N"];
    private static readonly string[] Eq4 = ["SC:H/SI:H/SA:H/E:{0}/{1}/MSI:S/MSA:S", "SC:H/SI:H/SA:H/E:{0}/{1}", "SC:L/SI:L/SA:L/E:{0}/{1}"];
    private static readonly string[] Eq5 = ["A", "P", "U"];

    private static readonly (string Impact, string Requirements)[] Eq3AndEq6 =
    [
        ("VC:H/VI:H/VA:H", "CR:H/IR:H/AR:H"),
        ("VC:H/VI:H/VA:H", "CR:M/IR:M/AR:M"),
        ("VC:L/VI:H/VA:H", "CR:H/IR:H/AR:H"),
        ("VC:L/VI:H/VA:H", "CR:H/IR:M/AR:M"),
        ("VC:L/VI:L/VA:L", "CR:H/IR:H/AR:H"),
    ];

    private static IEnumerable<CvssVector> MostSevere =>
        from eq1 in Eq1
        from eq2 in Eq2
        from eq36 in Eq3AndEq6
        from eq4 in Eq4
        from eq5 in Eq5
        let exploitability = string.Format(eq1, eq2)
        let rest = string.Format(eq4, eq5, eq36.Requirements)
        select Vectors.Parse($"CVSS:4.0/{exploitability}/{eq36.Impact}/{rest}");

    [Fact]
    public void All_270_classes_have_a_score_and_the_scores_add_up_to_those_of_FIRST()
    {
        var scores = MostSevere.Select(vector => vector.Score).ToList();

        Assert.Equal(270, scores.Count);
        Assert.All(scores, score => Assert.InRange(score, 0.1m, 10m));
        Assert.Equal(SumOfTable, scores.Sum());
    }

    // The sum of the 270 scores in FIRST's published table, taken independently of ours.
    private const decimal SumOfTable = 1656.3m;
}
