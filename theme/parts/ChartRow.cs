using System.Collections.Immutable;

namespace Jvn.Site.Theme.Parts;

/// <summary>A row of a chart's numbers, one for each column.</summary>
public sealed record ChartRow(string Label, ImmutableArray<int> Counts)
{
    public int Total => Counts.Sum();
}
