using System.Collections.Immutable;

namespace Jvn.Site.Correspondence.Copies;

/// <summary>A section of a copy, whatever its form.</summary>
/// <param name="Id">Tells it from the others of its language.</param>
/// <param name="Lead">A fixed sentence below the heading; null for none.</param>
internal sealed record CopySection(string Id, string Heading, string? Lead, ImmutableArray<CopyPart> Parts);
