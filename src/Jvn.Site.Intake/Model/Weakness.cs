using Jvn.Site.Published;

namespace Jvn.Site.Intake.Model;

/// <summary>One entry of cwe:.</summary>
/// <param name="Cve">The CVE that it belongs to, when that is said.</param>
public sealed record Weakness(Located<CweId> Id, Located<CveId>? Cve);
