namespace Jvn.Site.Published;

/// <summary>A weakness, and the CVE that it belongs to, when that is said.</summary>
public sealed record PublicWeakness(CweId Id, CveId? Cve);
