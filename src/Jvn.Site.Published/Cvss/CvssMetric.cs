using System.Collections.Immutable;

namespace Jvn.Site.Published.Cvss;

/// <summary>One base metric of a vector, with every value it could have had: a row of the table on the advisory's page.</summary>
public sealed class CvssMetric
{
    private readonly CvssMetricDefinition _definition;

    internal CvssMetric(CvssMetricDefinition definition, string chosen)
    {
        _definition = definition;
        Chosen = definition.Values.Single(value => value.Abbreviation == chosen);
    }

    /// <summary>As in the vector, for example <c>AV</c>.</summary>
    public string Abbreviation => _definition.Abbreviation;

    /// <summary>The word JVN and IPA use, for example 攻撃元区分.</summary>
    public string NameJapanese => _definition.NameJapanese;

    /// <summary>The word of the specification, for example Attack Vector.</summary>
    public string NameEnglish => _definition.NameEnglish;

    /// <summary>All possible values in the order of the specification. <see cref="Chosen"/> is one of them.</summary>
    public ImmutableArray<CvssMetricValue> Values => _definition.Values;

    /// <summary>All possible values in the order of JVN's tables, which end with the most severe: 物理, ローカル, 隣接, ネットワーク.</summary>
    public ImmutableArray<CvssMetricValue> ValuesMildestFirst => _definition.ValuesMildestFirst;

    public CvssMetricValue Chosen { get; }

    /// <summary>The metric as in the vector, for example <c>AV:N</c>.</summary>
    public override string ToString() => $"{Abbreviation}:{Chosen.Abbreviation}";
}
