namespace Jvn.Site.Published.Cvss;

/// <summary>The values that a vector gives its metrics.</summary>
internal sealed class CvssChoices(CvssScheme scheme, IReadOnlyDictionary<string, string> values)
{
    /// <summary>The value of a metric, or the scheme's "not defined" when the vector is silent about it.</summary>
    public string this[string metric] => values.GetValueOrDefault(metric, scheme.NotDefined);

    public CvssScheme Scheme => scheme;

    /// <summary>Whether the vector says anything in this group. A metric given as "not defined" says nothing.</summary>
    public bool Says(CvssMetricGroup group) =>
        scheme.Rules.Any(rule => rule.Group == group && this[rule.Abbreviation] != scheme.NotDefined);

    /// <summary>The modified value (<c>MAV</c>) where there is one, otherwise the base value (<c>AV</c>).</summary>
    public string Modified(string metric) => this["M" + metric] is var modified && modified != scheme.NotDefined ? modified : this[metric];

    /// <summary>The same vector without its optional metrics.</summary>
    public CvssChoices BaseOnly()
    {
        var names = scheme.BaseMetrics.Select(metric => metric.Abbreviation);
        return new(scheme, names.ToDictionary(name => name, name => values[name], StringComparer.Ordinal));
    }
}
