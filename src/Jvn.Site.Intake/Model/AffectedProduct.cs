using System.Collections.Immutable;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Model;

/// <summary>One row of affected:.</summary>
public sealed record AffectedProduct(
    Located<string> Vendor,
    LocalizedText Product,
    LocalizedText? Versions,
    VersionRange? Range,
    Cpe23? Cpe,
    ImmutableArray<Located<CveId>> Cves);
