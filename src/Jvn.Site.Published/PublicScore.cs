using Jvn.Site.Published.Cvss;

namespace Jvn.Site.Published;

/// <summary>A CVSS vector of the advisory and the CVE it belongs to, when products or flaws differ.</summary>
public sealed record PublicScore(CvssVector Vector, CveId? Cve);
