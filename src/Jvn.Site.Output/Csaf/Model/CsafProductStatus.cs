using System.Collections.Immutable;

namespace Jvn.Site.Output.Csaf.Model;

/// <summary>Identifiers of products by status (CSAF 2.0, section 3.2.3.9).</summary>
internal sealed record CsafProductStatus(
    ImmutableArray<string>? KnownAffected,
    ImmutableArray<string>? KnownNotAffected,
    ImmutableArray<string>? UnderInvestigation);
