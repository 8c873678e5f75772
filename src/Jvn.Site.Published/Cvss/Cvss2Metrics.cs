using System.Collections.Immutable;

namespace Jvn.Site.Published.Cvss;

/// <summary>The metrics of CVSS v2, sections 2.1 to 2.4 of its guide. The Japanese words are IPA's.</summary>
internal static class Cvss2Metrics
{
    public static readonly ImmutableArray<CvssMetricDefinition> Base =
    [
        new("AV", "攻撃元区分", "Access Vector", severeFirst: false,
            new("L", "ローカル", "Local"), new("A", "隣接", "Adjacent Network"), new("N", "ネットワーク", "Network")),
        new("AC", "攻撃条件の複雑さ", "Access Complexity", severeFirst: false,
            new("H", "高", "High"), new("M", "中", "Medium"), new("L", "低", "Low")),
        new("Au", "攻撃前の認証要否", "Authentication", severeFirst: false,
            new("M", "複数", "Multiple"), new("S", "単一", "Single"), new("N", "不要", "None")),
        Impact("C", "機密性への影響", "Confidentiality Impact"),
        Impact("I", "完全性への影響", "Integrity Impact"),
        Impact("A", "可用性への影響", "Availability Impact"),
    ];

    public static readonly ImmutableArray<CvssMetricRule> Optional =
    [
        .. CvssMetricRule.Table(
            CvssMetricGroup.Temporal,
            "E: U POC F H ND",
            "RL: OF TF W U ND",
            "RC: UC UR C ND"),
        .. CvssMetricRule.Table(
            CvssMetricGroup.Environmental,
            "CDP: N L LM MH H ND",
            "TD: N L M H ND",
            "CR: L M H ND",
            "IR: L M H ND",
            "AR: L M H ND"),
    ];

    private static CvssMetricDefinition Impact(string abbreviation, string japanese, string english) => new(
        abbreviation, japanese, english, severeFirst: false,
        new("N", "なし", "None"), new("P", "部分的", "Partial"), new("C", "全面的", "Complete"));
}
