using System.Collections.Immutable;

namespace Jvn.Site.Theme.Parts;

/// <summary>Where the files of the search index of one language stand.</summary>
/// <param name="Years">Newest first.</param>
public sealed record SearchFiles(string Vendors, ImmutableArray<SearchFileOfYear> Years);
