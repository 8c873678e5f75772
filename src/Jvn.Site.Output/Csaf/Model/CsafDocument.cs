using System.Collections.Immutable;

namespace Jvn.Site.Output.Csaf.Model;

/// <summary>A whole document. Members stand in alphabetical order, as test 6.2.13 asks (CSAF 2.0, section 3.2).</summary>
internal sealed record CsafDocument(CsafHead Document, CsafProductTree? ProductTree, ImmutableArray<CsafVulnerability>? Vulnerabilities);
