using System.Collections.Immutable;
using Jvn.Site.Published;

namespace Jvn.Site.Theme.Parts;

/// <summary>What stands in the seven rows of 関連文書, filled or not, in the order of their headings.</summary>
public static class RelatedRows
{
    public static ImmutableArray<ImmutableArray<string>> Of(ShownAdvisory advisory) =>
    [
        advisory.Related.JpcertAlerts,
        advisory.Related.JpcertReports,
        advisory.Related.CertAdvisories,
        advisory.Related.CpniAdvisories,
        advisory.Related.TrNotes,
        [.. advisory.Cves.Select(cve => cve.Text)],
        advisory.Related.JvnIpedia,
    ];
}
