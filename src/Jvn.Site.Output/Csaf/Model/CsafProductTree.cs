using System.Collections.Immutable;

namespace Jvn.Site.Output.Csaf.Model;

/// <summary>Every product that a status is about (CSAF 2.0, section 3.2.2).</summary>
internal sealed record CsafProductTree(ImmutableArray<CsafBranch> Branches);
