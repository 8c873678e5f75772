using System.Collections.Immutable;

namespace Jvn.Site.Output.Csaf.Model;

/// <summary>What the vulnerability means for products (CSAF 2.0, section 3.2.3.14).</summary>
internal sealed record CsafThreat(string Category, string Details, ImmutableArray<string> ProductIds);
