using System.Collections.Immutable;

namespace Jvn.Site.Published.Cvss;

/// <summary>What a vector may say about one metric.</summary>
internal sealed record CvssMetricRule(string Abbreviation, CvssMetricGroup Group, ImmutableArray<string> Values)
{
    public static CvssMetricRule Of(CvssMetricDefinition metric) =>
        new(metric.Abbreviation, CvssMetricGroup.Base, [.. metric.Values.Select(value => value.Abbreviation)]);

    /// <summary>Makes the rules of a group of optional metrics from rows such as <c>E: X A P U</c>.</summary>
    public static IEnumerable<CvssMetricRule> Table(CvssMetricGroup group, params IEnumerable<string> rows) =>
        rows.Select(row => row.Split(": ")).Select(halves => new CvssMetricRule(halves[0], group, [.. halves[1].Split(' ')]));
}
