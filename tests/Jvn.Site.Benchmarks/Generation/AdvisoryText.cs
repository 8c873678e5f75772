using System.Text;

namespace Jvn.Site.Benchmarks.Generation;

/// <summary>An advisory as editors write it.</summary>
internal sealed class AdvisoryText(MadeAdvisory advisory)
{
    private static readonly string[] Headings =
        ["概要", "影響を受けるシステム", "詳細情報", "想定される影響", "対策方法", "JPCERT/CCからの補足情報", "JPCERT/CCによる脆弱性分析結果", "謝辞"];

    private static readonly string[] EnglishHeadings =
        ["Overview", "Products Affected", "Description", "Impact", "Solution", "JPCERT/CC Addendum", "Vulnerability Analysis by JPCERT/CC", "Credit"];

    private readonly StringBuilder text = new();

    private bool IsTranslated => advisory.EnglishSections.Count > 0;

    public string Japanese()
    {
        text.Clear();
        Line("---");
        Line($"id: {advisory.Id}");
        Line($"title: {advisory.Title}");
        Line($"release-at: {Instant(advisory.Release)}");
        if (advisory.IsUrgent)
            Line("urgent: true");
        Line($"action: {{do: {advisory.Action}, text: {Words(advisory.ActionText, advisory.EnglishActionText)}}}");
        if (advisory.Cves.Count > 0)
            Line($"cve: [{string.Join(", ", advisory.Cves)}]");
        if (advisory.Weaknesses.Count > 0)
            Line($"cwe: [{string.Join(", ", advisory.Weaknesses)}]");
        All("cvss", advisory.Scores, score => $"{{vector: \"{score.Vector}\", score: \"{score.Base}\"{(score.Cve is null ? "" : $", cve: {score.Cve}")}}}");
        All("affected", advisory.Affected, product => $"{{vendor: {product.Vendor.Key}, product: {product.Name}, versions: " +
            $"{(IsTranslated ? Words(product.Versions, product.EnglishVersions) : product.Versions)}, range: \"{product.Range}\"}}");
        Line("vendors:");
        foreach (var statement in advisory.Statements)
            Statement(statement);
        All("references", advisory.References, reference => $"{{title: \"{reference.Title}\", url: \"{reference.Url}\"}}");
        if (advisory.Related.Count > 0)
            Line($"related: {{{string.Join(", ", advisory.Related.Select(related => $"{related.Kind}: [{related.Id}]"))}}}");
        All("history", advisory.History, change =>
            $"{{at: {Instant(change.At)}, text: {(IsTranslated ? Words(change.Text, change.EnglishText) : change.Text)}}}");
        if (advisory.WithdrawnAt is { } withdrawn)
            Line($"withdrawn: {{at: {Instant(withdrawn)}, reason: {Words("製品の脆弱性ではないことを確認したため", "It is not a vulnerability of the product")}}}");
        Line("---");
        Body(Headings, advisory.Sections);
        return text.ToString();
    }

    public string English()
    {
        text.Clear();
        Line($"---\ntitle: \"{advisory.EnglishTitle}\"\n---");
        Body(EnglishHeadings, advisory.EnglishSections);
        return text.ToString();
    }

    /// <summary>A map of both languages, on one line.</summary>
    public static string Words(string japanese, string english) => $"{{ja: \"{japanese}\", en: \"{english}\"}}";

    private static string Instant(DateTimeOffset at) => at.ToString("yyyy-MM-dd'T'HH:mm:sszzz");

    private void Statement(MadeStatement statement)
    {
        if (statement is { Replied: null })
        {
            Line($"  - {{vendor: {statement.Vendor.Key}, status: {statement.Status}, notified: {statement.Notified:yyyy-MM-dd}}}");
            return;
        }

        Line($"  - vendor: {statement.Vendor.Key}");
        Line($"    status: {statement.Status}");
        Line($"    notified: {statement.Notified:yyyy-MM-dd}");
        Line($"    replied: {statement.Replied:yyyy-MM-dd}");
        if (statement.Comment is not null)
            Line($"    comment: |\n      {statement.Comment.Replace("\n", "\n      ", StringComparison.Ordinal)}");
        if (statement is { Url: not null, LinkTitle: not null })
            Line($"    links:\n      - {{title: {Words(statement.LinkTitle, "Our response")}, url: \"{statement.Url}\"}}");
        else if (statement.Url is not null)
            Line($"    url: {statement.Url}");
        if (statement.Before is not null)
            Line($"    history:\n      - {{at: {Instant(advisory.Release)}, status: {statement.Before}}}\n" +
                $"      - {{at: {Instant(advisory.History[^1].At)}, status: {statement.Status}}}");
    }

    private void All<T>(string field, IReadOnlyList<T> entries, Func<T, string> form)
    {
        if (entries.Count == 0)
            return;
        Line($"{field}:");
        foreach (var entry in entries)
            Line($"  - {form(entry)}");
    }

    private void Body(string[] headings, IReadOnlyList<string> sections)
    {
        foreach (var (heading, section) in headings.Zip(sections))
        {
            Line($"## {heading}\n");
            if (section != "")
                Line($"{section}\n");
        }
    }

    private void Line(string line) => text.Append(line).Append('\n');
}
