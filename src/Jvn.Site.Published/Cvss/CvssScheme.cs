using System.Collections.Immutable;

namespace Jvn.Site.Published.Cvss;

/// <summary>What a vector of one version of CVSS may look like.</summary>
internal sealed class CvssScheme(
    CvssVersion version, string prefix, string notDefined, ImmutableArray<CvssMetricDefinition> baseMetrics, ImmutableArray<CvssMetricRule> optionalMetrics)
{
    public static readonly ImmutableArray<CvssScheme> All =
    [
        new(CvssVersion.V20, "", "ND", Cvss2Metrics.Base, Cvss2Metrics.Optional) { HasFixedOrder = true, HasWholeGroups = true },
        new(CvssVersion.V30, "CVSS:3.0", "X", Cvss3Metrics.Base, Cvss3Metrics.Optional),
        new(CvssVersion.V31, "CVSS:3.1", "X", Cvss3Metrics.Base, Cvss3Metrics.Optional),
        new(CvssVersion.V40, "CVSS:4.0", "X", Cvss4Metrics.Base, Cvss4Metrics.Optional) { HasFixedOrder = true },
    ];

    /// <summary>The prefixes an author can write, for the hint of a fault.</summary>
    public static readonly ImmutableArray<string> Prefixes = [.. All.Select(scheme => scheme.Prefix).Where(prefix => prefix.Length > 0)];

    public CvssVersion Version => version;

    /// <summary>Without the slash. Empty for v2, whose vectors start with their first metric.</summary>
    public string Prefix => prefix;

    /// <summary>The value that says the same as leaving the metric out.</summary>
    public string NotDefined => notDefined;

    /// <summary>Whether metrics stand in the order of the specification. v3 only prefers it.</summary>
    public bool HasFixedOrder { get; private init; }

    /// <summary>Whether an optional group is either there with all its metrics or not at all, as the guide of v2 writes it.</summary>
    public bool HasWholeGroups { get; private init; }

    public ImmutableArray<CvssMetricDefinition> BaseMetrics => baseMetrics;

    /// <summary>All metrics, in the order of the specification.</summary>
    public ImmutableArray<CvssMetricRule> Rules { get; } = [.. baseMetrics.Select(CvssMetricRule.Of), .. optionalMetrics];
}
