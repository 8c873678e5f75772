using System.Collections.Immutable;
using Jvn.Site.Theme.Parts;

namespace Jvn.Site.Output.Statistics;

/// <summary>What a page shows of a chart, and the files with its pictures.</summary>
internal sealed record DrawnChart(Chart Chart, ImmutableArray<PictureFile> Files);
