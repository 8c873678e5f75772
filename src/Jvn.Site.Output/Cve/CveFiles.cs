using Jvn.Site.Output.Tree;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Cve;

/// <summary>The records of the CVEs that were assigned here, as a numbering authority hands them in (CVE JSON 5.1).</summary>
public static class CveFiles
{
    /// <summary>The bytes that are published.</summary>
    public static byte[] Render(CveRecord record) => CveJson.Render(record);

    public static void Write(SiteModel site, ISiteWriter tree) => Parallel.ForEach(CveRecord.All(site), record =>
        tree.Make(SiteUrls.CveRecord(record.Cve), record.ChangedAt, record, static made => Render(made)));
}
