using System.Collections.Immutable;

namespace Jvn.Site.Published.Cvss;

/// <summary>The metrics of CVSS v3.0 and v3.1, which are the same (section 6 of the specifications). The Japanese words are JVN's.</summary>
internal static class Cvss3Metrics
{
    public static readonly ImmutableArray<CvssMetricDefinition> Base =
    [
        new("AV", "攻撃元区分", "Attack Vector", severeFirst: true,
            new("N", "ネットワーク", "Network"), new("A", "隣接", "Adjacent"), new("L", "ローカル", "Local"), new("P", "物理", "Physical")),
        new("AC", "攻撃条件の複雑さ", "Attack Complexity", severeFirst: true,
            new("L", "低", "Low"), new("H", "高", "High")),
        new("PR", "必要な特権レベル", "Privileges Required", severeFirst: true,
            new("N", "不要", "None"), new("L", "低", "Low"), new("H", "高", "High")),
        new("UI", "ユーザ関与レベル", "User Interaction", severeFirst: true,
            new("N", "不要", "None"), new("R", "要", "Required")),
        new("S", "スコープ", "Scope", severeFirst: false,
            new("U", "変更なし", "Unchanged"), new("C", "変更あり", "Changed")),
        Impact("C", "機密性への影響", "Confidentiality"),
        Impact("I", "完全性への影響", "Integrity"),
        Impact("A", "可用性への影響", "Availability"),
    ];

    public static readonly ImmutableArray<CvssMetricRule> Optional =
    [
        .. CvssMetricRule.Table(
            CvssMetricGroup.Temporal,
            "E: X H F P U",
            "RL: X U W T O",
            "RC: X C R U"),
        .. CvssMetricRule.Table(
            CvssMetricGroup.Environmental,
            "CR: X H M L",
            "IR: X H M L",
            "AR: X H M L",
            "MAV: X N A L P",
            "MAC: X L H",
            "MPR: X N L H",
            "MUI: X N R",
            "MS: X U C",
            "MC: X N L H",
            "MI: X N L H",
            "MA: X N L H"),
    ];

    private static CvssMetricDefinition Impact(string abbreviation, string japanese, string english) => new(
        abbreviation, japanese, english, severeFirst: true,
        new("H", "高", "High"), new("L", "低", "Low"), new("N", "なし", "None"));
}
