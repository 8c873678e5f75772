using System.Collections.Immutable;

namespace Jvn.Site.Published.Cvss;

/// <summary>A base metric as its specification defines it, with the words for it.</summary>
internal sealed class CvssMetricDefinition
{
    /// <param name="severeFirst">Whether the specification lists the most severe value first. v2 and the scope of v3 do not.</param>
    public CvssMetricDefinition(
        string abbreviation, string nameJapanese, string nameEnglish, bool severeFirst, params ImmutableArray<CvssMetricValue> values)
    {
        Abbreviation = abbreviation;
        NameJapanese = nameJapanese;
        NameEnglish = nameEnglish;
        Values = values;
        ValuesMildestFirst = severeFirst ? [.. values.Reverse()] : values;
    }

    public string Abbreviation { get; }

    public string NameJapanese { get; }

    public string NameEnglish { get; }

    public ImmutableArray<CvssMetricValue> Values { get; }

    public ImmutableArray<CvssMetricValue> ValuesMildestFirst { get; }
}
