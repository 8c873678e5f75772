using System.Collections.Immutable;

namespace Jvn.Site.Output.Csaf.Model;

/// <summary>Identifier, dates and versions (CSAF 2.0, section 3.2.1.12).</summary>
internal sealed record CsafTracking(
    string CurrentReleaseDate,
    CsafGenerator Generator,
    string Id,
    string InitialReleaseDate,
    ImmutableArray<CsafRevision> RevisionHistory,
    string Status,
    string Version);
