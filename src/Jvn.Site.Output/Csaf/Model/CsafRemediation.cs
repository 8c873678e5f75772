using System.Collections.Immutable;

namespace Jvn.Site.Output.Csaf.Model;

/// <summary>What users of products do (CSAF 2.0, section 3.2.3.12).</summary>
internal sealed record CsafRemediation(string Category, string Details, ImmutableArray<string> ProductIds, string? Url);
