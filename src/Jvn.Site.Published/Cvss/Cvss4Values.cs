namespace Jvn.Site.Published.Cvss;

/// <summary>The values that count for a score of CVSS v4.0: modified metrics replace base metrics, and silence means the worst (section 8).</summary>
internal sealed class Cvss4Values(CvssChoices choices)
{
    public string this[string metric] => (metric, choices.Modified(metric)) switch
    {
        ("E", "X") => "A",
        ("CR" or "IR" or "AR", "X") => "H",
        var (_, value) => value,
    };

    /// <summary>The one case outside the tables: without any impact there is nothing to score.</summary>
    public bool HasNoImpact => VulnerableIsSpared && SubsequentIsSpared;

    private bool VulnerableIsSpared => (this["VC"], this["VI"], this["VA"]) == ("N", "N", "N");

    private bool SubsequentIsSpared => (this["SC"], this["SI"], this["SA"]) == ("N", "N", "N");
}
