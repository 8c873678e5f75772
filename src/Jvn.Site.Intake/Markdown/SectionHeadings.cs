using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Jvn.Site.Diagnostics;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Markdown;

/// <summary>The names of the sections in both languages, and what else people write for them.</summary>
public static class SectionHeadings
{
    private static readonly ImmutableArray<(SectionKind Kind, string Japanese, string English)> Names =
    [
        (SectionKind.Overview, "概要", "Overview"),
        (SectionKind.AffectedSystems, "影響を受けるシステム", "Products Affected"),
        (SectionKind.Details, "詳細情報", "Description"),
        (SectionKind.Impact, "想定される影響", "Impact"),
        (SectionKind.Solution, "対策方法", "Solution"),
        (SectionKind.Addendum, "JPCERT/CCからの補足情報", "JPCERT/CC Addendum"),
        (SectionKind.Analysis, "JPCERT/CCによる脆弱性分析結果", "Vulnerability Analysis by JPCERT/CC"),
        (SectionKind.Credit, "謝辞", "Credit"),
    ];

    private static readonly FrozenDictionary<string, SectionKind> Japanese = Table(
        Names.Select(row => (row.Japanese, row.Kind)),
        ("影響を受ける製品", SectionKind.AffectedSystems),
        ("詳細", SectionKind.Details),
        ("対策", SectionKind.Solution),
        ("JPCERT/CCによる分析結果", SectionKind.Analysis));

    private static readonly FrozenDictionary<string, SectionKind> English = Table(
        Names.Select(row => (row.English, row.Kind)),
        ("Affected Systems", SectionKind.AffectedSystems),
        ("Systems Affected", SectionKind.AffectedSystems),
        ("Affected Products", SectionKind.AffectedSystems),
        ("Details", SectionKind.Details),
        ("Detailed Description", SectionKind.Details),
        ("Expected Impact", SectionKind.Impact),
        ("Impacts", SectionKind.Impact),
        ("Solutions", SectionKind.Solution),
        ("Supplementary Information from JPCERT/CC", SectionKind.Addendum),
        ("JPCERT/CC Vulnerability Analysis", SectionKind.Analysis),
        ("Credits", SectionKind.Credit),
        ("Acknowledgements", SectionKind.Credit),
        ("Acknowledgments", SectionKind.Credit));

    private static readonly FrozenDictionary<string, string> GeneratedFrom = new Dictionary<string, string>
    {
        ["ベンダ情報"] = "vendors",
        ["ベンダー情報"] = "vendors",
        ["参考情報"] = "references",
        ["関連文書"] = "related",
        ["更新履歴"] = "history",
        ["Vendor Status"] = "vendors",
        ["References"] = "references",
        ["Other Information"] = "related",
        ["Update History"] = "history",
    }.ToFrozenDictionary(pair => Fold(pair.Key), pair => pair.Value, StringComparer.Ordinal);

    /// <summary>The heading as it is published.</summary>
    public static string NameOf(SectionKind kind, Language language) =>
        Names.Where(row => row.Kind == kind).Select(row => language == Language.Japanese ? row.Japanese : row.English).First();

    internal static SectionHeading Read(string written, Language language)
    {
        var folded = Fold(written);
        var (own, other) = language == Language.Japanese ? (Japanese, English) : (English, Japanese);
        if (own.TryGetValue(folded, out var kind))
            return new SectionHeading.Known(kind);
        if (GeneratedFrom.TryGetValue(folded, out var key))
            return new SectionHeading.Generated(key);
        if (other.TryGetValue(folded, out kind))
            return new SectionHeading.OtherLanguage(kind);
        return NearestName.Of(folded, own.Keys) is { } near ? new SectionHeading.Misspelt(own[near]) : new SectionHeading.Unknown();
    }

    private static FrozenDictionary<string, SectionKind> Table(IEnumerable<(string, SectionKind)> names, params ReadOnlySpan<(string, SectionKind)> others) =>
        names.Concat([.. others]).ToFrozenDictionary(pair => Fold(pair.Item1), pair => pair.Item2, StringComparer.Ordinal);

    // Not string.Normalize: it does nothing under InvariantGlobalization. Headings need no more than full-width letters folded.
    private static string Fold(string heading)
    {
        var folded = new StringBuilder(heading.Length);
        foreach (var unit in heading)
        {
            var plain = unit is >= '\uFF01' and <= '\uFF5E' ? (char)(unit - 0xFEE0) : unit;
            if (!char.IsWhiteSpace(plain))
                folded.Append(char.ToLowerInvariant(plain));
        }

        return folded.ToString();
    }
}
