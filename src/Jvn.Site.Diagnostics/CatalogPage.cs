using System.Text;

namespace Jvn.Site.Diagnostics;

/// <summary>The catalogue as people read it: one rule on a terminal, or all of them as <c>src/DIAGNOSTICS.md</c>.</summary>
public static class CatalogPage
{
    public static IEnumerable<string> Explain(DiagnosticDescriptor rule, DiagnosticLanguage language)
    {
        var japanese = language == DiagnosticLanguage.Japanese;
        yield return $"{rule.Id} ({Weight(rule, japanese)})";
        yield return $"  {Words(rule.Message, language)}";
        yield return $"{(japanese ? "理由" : "why")}: {Words(rule.Reason, language)}";
        yield return $"{(japanese ? "対処" : "fix")}: {Words(rule.Fix, language)}";
        var example = DiagnosticExamples.Of(rule);
        if (example is [var only])
            yield return $"{(japanese ? "例" : "example")}: {VisibleText.Of(only)}";
        if (example.Length < 2)
            yield break;
        yield return japanese ? "例:" : "example:";
        foreach (var line in example)
            yield return $"  {VisibleText.Of(line)}";
    }

    /// <summary>The whole page. A test compares it with the file, so that the two never part.</summary>
    public static string Markdown()
    {
        var page = new StringBuilder();
        page.Append("# Diagnostics\n\nGenerated from `Jvn.Site.Diagnostics/DiagnosticCatalog.cs`; `UPDATE_GOLDENS=1 ./test` writes it anew. ");
        page.Append("`…` stands for what is filled in.\n");
        foreach (var rule in DiagnosticCatalog.All)
        {
            page.Append($"\n## {rule.Id} ({Weight(rule, japanese: false)})\n\n");
            foreach (var language in new[] { DiagnosticLanguage.Japanese, DiagnosticLanguage.English })
            {
                var japanese = language == DiagnosticLanguage.Japanese;
                page.Append($"- **{Escape(Words(rule.Message, language))}**\n");
                page.Append($"  {(japanese ? "理由" : "Why")}: {Escape(Words(rule.Reason, language))}\n");
                page.Append($"  {(japanese ? "対処" : "Fix")}: {Escape(Words(rule.Fix, language))}\n");
            }
        }

        return page.ToString();
    }

    private static string Weight(DiagnosticDescriptor rule, bool japanese) => rule.Severity == Severity.Error
        ? japanese ? "エラー" : "error"
        : japanese ? "警告" : "warning";

    private static string Words(Bilingual words, DiagnosticLanguage language) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, words.In(language), "…", "…", "…", "…", "…");

    private static string Escape(string words) => words.Replace("*", "\\*", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal);
}
