using System.Collections.Immutable;

namespace Jvn.Site.Published.Cvss;

/// <summary>The metrics of CVSS v4.0 in the order its section 7 demands. The Japanese words are JVN's and IPA's.</summary>
internal static class Cvss4Metrics
{
    public static readonly ImmutableArray<CvssMetricDefinition> Base =
    [
        new("AV", "攻撃元区分", "Attack Vector", severeFirst: true,
            new("N", "ネットワーク", "Network"), new("A", "隣接", "Adjacent"), new("L", "ローカル", "Local"), new("P", "物理", "Physical")),
        new("AC", "攻撃条件の複雑さ", "Attack Complexity", severeFirst: true,
            new("L", "低", "Low"), new("H", "高", "High")),
        new("AT", "攻撃の実行条件", "Attack Requirements", severeFirst: true,
            new("N", "なし", "None"), new("P", "あり", "Present")),
        new("PR", "必要な特権レベル", "Privileges Required", severeFirst: true,
            new("N", "不要", "None"), new("L", "低", "Low"), new("H", "高", "High")),
        new("UI", "ユーザ関与レベル", "User Interaction", severeFirst: true,
            new("N", "不要", "None"), new("P", "受動的", "Passive"), new("A", "能動的", "Active")),
        Impact("VC", "脆弱なシステムの機密性への影響", "Vulnerable System Confidentiality Impact"),
        Impact("VI", "脆弱なシステムの完全性への影響", "Vulnerable System Integrity Impact"),
        Impact("VA", "脆弱なシステムの可用性への影響", "Vulnerable System Availability Impact"),
        Impact("SC", "後続システムの機密性への影響", "Subsequent System Confidentiality Impact"),
        Impact("SI", "後続システムの完全性への影響", "Subsequent System Integrity Impact"),
        Impact("SA", "後続システムの可用性への影響", "Subsequent System Availability Impact"),
    ];

    public static readonly ImmutableArray<CvssMetricRule> Optional =
    [
        .. CvssMetricRule.Table(
            CvssMetricGroup.Temporal,
            "E: X A P U"),
        .. CvssMetricRule.Table(
            CvssMetricGroup.Environmental,
            "CR: X H M L",
            "IR: X H M L",
            "AR: X H M L",
            "MAV: X N A L P",
            "MAC: X L H",
            "MAT: X N P",
            "MPR: X N L H",
            "MUI: X N P A",
            "MVC: X H L N",
            "MVI: X H L N",
            "MVA: X H L N",
            "MSC: X H L N",
            "MSI: X S H L N",
            "MSA: X S H L N"),
        .. CvssMetricRule.Table(
            CvssMetricGroup.Supplemental,
            "S: X N P",
            "AU: X N Y",
            "R: X A U I",
            "V: X D C",
            "RE: X L M H",
            "U: X Clear Green Amber Red"),
    ];

    private static CvssMetricDefinition Impact(string abbreviation, string japanese, string english) => new(
        abbreviation, japanese, english, severeFirst: true,
        new("H", "高", "High"), new("L", "低", "Low"), new("N", "なし", "None"));
}
