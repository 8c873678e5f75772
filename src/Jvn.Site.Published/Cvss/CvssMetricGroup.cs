namespace Jvn.Site.Published.Cvss;

/// <summary>The groups that the specifications put their metrics into.</summary>
internal enum CvssMetricGroup
{
    Base,

    /// <summary>Temporal in v2 and v3, Threat in v4.</summary>
    Temporal,
    Environmental,

    /// <summary>v4 only. Never changes a score.</summary>
    Supplemental,
}
