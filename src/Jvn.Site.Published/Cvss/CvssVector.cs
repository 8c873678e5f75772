using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Jvn.Site.Published.Cvss;

/// <summary>A CVSS vector of version 2.0, 3.0, 3.1 or 4.0 with its scores. One that breaks its specification cannot exist.</summary>
/// <remarks>
/// Scores follow the documents of FIRST and are exact: they are computed in decimals and integers, so no binary rounding can push one over
/// a tenth. CVSS is owned by FIRST.Org, Inc. (https://www.first.org/cvss/).
/// </remarks>
public sealed class CvssVector : IEquatable<CvssVector>
{
    // A few hundred vectors are those of most advisories.
    private const int MostKnown = 4096;

    private static readonly ConcurrentDictionary<string, CvssVector> Known = new(StringComparer.Ordinal);

    internal CvssVector(string text, CvssChoices choices)
    {
        var scores = CvssScores.Of(choices);
        Text = text;
        Version = choices.Scheme.Version;
        BaseScore = scores.Base;
        Score = scores.Overall;
        BaseSeverity = CvssSeverityBands.Of(Version, BaseScore);
        BaseMetrics = [.. choices.Scheme.BaseMetrics.Select(metric => new CvssMetric(metric, choices[metric.Abbreviation]))];
    }

    public CvssVersion Version { get; }

    /// <summary>The vector as written.</summary>
    public string Text { get; }

    /// <summary>0.0 to 10.0, always with one decimal.</summary>
    public decimal BaseScore { get; }

    /// <summary>The score with every optional metric of the vector; equal to <see cref="BaseScore"/> when there is none that counts.</summary>
    /// <remarks>
    /// v4.0: the score of the whole vector. Before that: the environmental score if the vector defines an environmental metric, else the
    /// temporal score if it defines a temporal one.
    /// </remarks>
    public decimal Score { get; }

    /// <summary>The word for <see cref="BaseScore"/>. The guide of v2 has none, so there it is that of the NVD: Low, Medium or High.</summary>
    public CvssSeverity BaseSeverity { get; }

    /// <summary>The base metrics in the order of the specification, for the table on the page.</summary>
    public ImmutableArray<CvssMetric> BaseMetrics { get; }

    /// <summary>The vector with its metrics in the order of the specification; null when they are.</summary>
    public string? Reordered => Ordered(Text) is var ordered && ordered != Text && TryParse(ordered, out _, out _) ? ordered : null;

    /// <summary>Reads a vector strictly as its specification writes it, and says where the first mistake is.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out CvssVector? vector, [NotNullWhen(false)] out CvssFault? fault)
    {
        if (Known.TryGetValue(text, out vector))
        {
            fault = null;
            return true;
        }

        var choices = new CvssVectorParser(text).Parse(out fault);
        vector = choices is null ? null : new CvssVector(text, choices);
        if (vector is not null && Known.Count < MostKnown)
            Known.TryAdd(text, vector);
        return vector is not null;
    }

    /// <summary>The vector with its metrics in the order of the specification, whatever their order in <paramref name="text"/>; null when it is none in any
    /// order.</summary>
    public static string? InOrder(string text) => Ordered(text) is var ordered && TryParse(ordered, out _, out _) ? ordered : null;

    public bool Equals(CvssVector? other) => other is not null && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as CvssVector);

    public override int GetHashCode() => string.GetHashCode(Text, StringComparison.Ordinal);

    public override string ToString() => Text;

    private static string Ordered(string text)
    {
        var parts = text.Split('/');
        var scheme = CvssScheme.All.FirstOrDefault(scheme => scheme.Prefix == parts[0]) ?? CvssScheme.All[0];
        var abbreviations = scheme.Rules.Select(rule => rule.Abbreviation).ToList();
        return string.Join('/', parts.OrderBy(part => part == scheme.Prefix ? -1 : abbreviations.IndexOf(part.Split(':')[0])));
    }
}
