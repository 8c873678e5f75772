using Jvn.Site.Published;
using Jvn.Site.Theme.Words;

namespace Jvn.Site.Output.Csaf;

/// <summary>The rows of 関連文書 as the page names them, one name after the other.</summary>
internal static class RelatedDocuments
{
    public static IEnumerable<(string Row, string Name)> Of(PublicAdvisory advisory)
    {
        var related = advisory.Related;
        return PageWords.In(Language.Japanese).RelatedRows
            .Zip(
            [
                related.JpcertAlerts,
                related.JpcertReports,
                related.CertAdvisories,
                related.CpniAdvisories,
                related.TrNotes,
                [.. advisory.Cves.Select(cve => cve.Text)],
                related.JvnIpedia,
            ])
            .SelectMany(row => row.Second, (row, name) => (row.First, name));
    }
}
