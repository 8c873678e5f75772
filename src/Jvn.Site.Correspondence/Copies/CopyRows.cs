using System.Globalization;
using Jvn.Site.Published;
using Jvn.Site.Published.Cvss;

namespace Jvn.Site.Correspondence.Copies;

/// <summary>The facts of an advisory as rows of plain text.</summary>
internal static class CopyRows
{
    public static IEnumerable<string> Facts(AdvanceCopy copy, Language language)
    {
        var (advisory, ja) = (copy.Advisory, language == Language.Japanese);
        yield return $"{(ja ? "識別番号" : "Identifier")}: {advisory.Id.Text}";
        yield return $"{(ja ? "公表予定日時" : "To be released")}: {JapanTime.Minute(copy.ReleaseAt)}";
        yield return $"{(ja ? "提供元" : "Issued by")}: {copy.Operator.In(language).Text}";
        if (advisory.Headline.IsUrgent)
            yield return ja ? "至急対応" : "Act now";
        if (advisory.Headline.LeadingScore is { } score)
            yield return $"{(ja ? "深刻度" : "Severity")}: {score.Vector.BaseSeverity.Name(language)} {Number(score.Vector.BaseScore)}";
        if (advisory.Action is { } action)
            yield return $"{(ja ? "まず行うこと" : "First action")}: {action.Kind.Name(language)}{(action.Text is { } text ? $" – {text.In(language).Text}" : "")}";
        if (!advisory.Cves.IsEmpty)
            yield return $"CVE: {string.Join(", ", advisory.Cves.Select(cve => cve.Text))}";
    }

    public static IEnumerable<string> Products(ShownAdvisory advisory, Language language) => advisory.Affected.Select(product => string.Join(' ',
        new[] { product.Vendor.Name, product.Product, product.Versions }.OfType<LocalizedText>().Select(text => text.In(language).Text))
        + (product.Status == VendorStatus.VulnerableInvestigating ? $" ({product.Status.Name(language)})" : "")
        + (product.Cves.IsEmpty ? "" : $" ({string.Join(", ", product.Cves.Select(cve => cve.Text))})"));

    public static string Statement(ShownStatement statement, Language language) => statement.Vendor.Name.In(language).Text
        + (statement.Status is { } status ? $": {status.Name(language)}" : "") + Links(statement.Links, language);

    public static string Links(IEnumerable<PublicLink> links, Language language) => string.Concat(links.Select(link =>
        $" – {(link.Title is { } title ? $"{title.In(language).Text} " : "")}{link.Url.OriginalString}"));

    public static IEnumerable<string> References(ShownAdvisory advisory, Language language) => advisory.References.Select(reference => string.Join(" – ",
        new[] { reference.Title.In(language).Text, reference.Note?.In(language).Text, reference.Url.OriginalString }.OfType<string>()));

    public static IEnumerable<string> Scores(ShownAdvisory advisory, Language language) =>
    [
        .. advisory.Scores.Select(score => $"{score.Vector.Text}: {Number(score.Vector.BaseScore)} {score.Vector.BaseSeverity.Name(language)}{Of(score.Cve)}"),
        .. advisory.Weaknesses.Select(weakness => $"{weakness.Id}{Of(weakness.Cve)}"),
    ];

    public static IEnumerable<string> Related(ShownAdvisory advisory) => new[]
    {
        advisory.Related.JpcertAlerts, advisory.Related.JpcertReports, advisory.Related.CertAdvisories, advisory.Related.CpniAdvisories,
        advisory.Related.TrNotes, advisory.Related.JvnIpedia,
    }.SelectMany(names => names);

    public static IEnumerable<string> History(ShownAdvisory advisory, Language language) =>
        advisory.History.Select(revision => $"{JapanTime.Minute(revision.At)}: {revision.Text.In(language).Text}");

    private static string Of(CveId? cve) => cve is { } one ? $" ({one.Text})" : "";

    private static string Number(decimal score) => score.ToString("0.0", CultureInfo.InvariantCulture);
}
