using System.Collections.Immutable;

namespace Jvn.Site.Output.Csaf.Model;

/// <summary>A vendor, a product or a version (CSAF 2.0, section 3.1.2).</summary>
internal sealed record CsafBranch(ImmutableArray<CsafBranch>? Branches, string Category, string Name, CsafProduct? Product);
