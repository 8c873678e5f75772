using System.Collections.Immutable;
using Jvn.Site.Output.Csaf.Model;
using Jvn.Site.Published;
using Jvn.Site.Theme.Words;

namespace Jvn.Site.Output.Csaf;

/// <summary>One entry for each CVE, or one for an advisory without any (CSAF 2.0, section 3.2.3).</summary>
internal static class CsafVulnerabilities
{
    private static readonly PageWords Words = PageWords.In(Language.Japanese);

    /// <summary>None for an advisory that names neither a vulnerability nor a product, such as an alert.</summary>
    public static ImmutableArray<CsafVulnerability> Of(ShownAdvisory advisory, ImmutableArray<ProductRow> rows)
    {
        var cves = Cves(advisory);
        if (!cves.IsEmpty)
            return [.. cves.Select(cve => Vulnerability(advisory, rows, cve, cves.Length == 1))];
        return rows.IsEmpty && advisory.Cwes.IsEmpty && advisory.Scores.IsEmpty ? [] : [Vulnerability(advisory, rows, null, isOnly: true)];
    }

    // A row or a score may name one that the list of the advisory leaves out.
    private static ImmutableArray<CveId> Cves(ShownAdvisory advisory) =>
    [
        .. advisory.Cves
            .Concat(advisory.Affected.SelectMany(product => product.Cves).Concat(advisory.Scores.Select(score => score.Cve).OfType<CveId>()).Order())
            .Distinct(),
    ];

    private static CsafVulnerability Vulnerability(ShownAdvisory advisory, ImmutableArray<ProductRow> all, CveId? cve, bool isOnly)
    {
        ImmutableArray<ProductRow> rows = [.. all.Where(row => row.IsAbout(cve))];
        var affected = Ids(rows, CsafStatus.KnownAffected);
        var scores = new CsafScores(advisory, cve, affected);

        // Which weakness belongs to which of several CVEs is known where there is one weakness, or where somebody has said it.
        var own = advisory.Weaknesses.Where(one => one.Cve is not null && one.Cve == cve).Select(one => one.Id).ToImmutableArray();
        var weakness = (isOnly || advisory.Cwes.Length == 1 ? advisory.Cwes : own).Select(Weakness).OfType<CsafWeakness>().FirstOrDefault();
        return new CsafVulnerability(
            cve?.Text,
            weakness,
            isOnly ? [new CsafIdentifier("JVN", advisory.Id.Text),
                .. advisory.Related.JvnIpedia.Select(id => new CsafIdentifier("JVN iPedia", CsafText.Line(id)))] : null,
            [.. Texts(advisory), .. scores.Notes, .. Weaknesses(advisory, weakness)],
            Status(rows, affected),
            JapanTime.Rfc3339(advisory.PublishedAt),
            CsafText.OrNone(CsafRemediations.Of(advisory, rows)),
            scores.Structured,
            CsafText.OrNone(Threats(advisory, rows, affected)));
    }

    private static IEnumerable<CsafNote> Texts(ShownAdvisory advisory)
    {
        var overview = CsafText.Block(advisory.Section(SectionKind.Overview).Japanese.Text);
        return CsafText.Note("description", Words.Overview, overview.Length == 0 ? CsafText.Line(advisory.Headline.Title.Japanese) : overview);
    }

    private static IEnumerable<CsafNote> Weaknesses(ShownAdvisory advisory, CsafWeakness? shown) =>
        from cwe in advisory.Cwes
        where cwe.ToString() != shown?.Id
        select new CsafNote("other", CweNames.Of(cwe) is { } name ? $"{cwe}: {name}" : $"{cwe}", "CWE");

    private static CsafWeakness? Weakness(CweId cwe) => CweNames.Of(cwe) is { } name ? new($"{cwe}", name) : null;

    private static CsafProductStatus? Status(ImmutableArray<ProductRow> rows, ImmutableArray<string> affected) => rows.IsEmpty ? null : new(
        CsafText.OrNone(affected),
        CsafText.OrNone(Ids(rows, CsafStatus.KnownNotAffected)),
        CsafText.OrNone(Ids(rows, CsafStatus.UnderInvestigation)));

    private static IEnumerable<CsafThreat> Threats(ShownAdvisory advisory, ImmutableArray<ProductRow> rows, ImmutableArray<string> affected)
    {
        var impact = CsafText.Block(advisory.Section(SectionKind.Impact).Japanese.Text);
        if (impact.Length > 0 && !affected.IsEmpty)
            yield return new CsafThreat("impact", impact, affected);

        // Why a vendor is not affected is said by the vendor.
        var comments = advisory.Statements.Where(statement => !statement.Comment.IsEmpty)
            .ToLookup(statement => statement.Vendor.Number, statement => statement.Comment.Text);
        foreach (var row in rows.Where(row => row.Status == CsafStatus.KnownNotAffected))
        {
            foreach (var comment in comments[row.Vendor.Number].Select(CsafText.Block).Where(comment => comment.Length > 0))
                yield return new CsafThreat("impact", comment, [row.Id]);
        }
    }

    private static ImmutableArray<string> Ids(ImmutableArray<ProductRow> rows, CsafStatus status) =>
        [.. rows.Where(row => row.Status == status).Select(row => row.Id)];
}
