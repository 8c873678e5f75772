using Jvn.Site.Published.Cvss;

namespace Jvn.Site.Theme.Words;

/// <summary>The analysis: scores, metrics and weaknesses.</summary>
public sealed partial class PageWords
{
    public string Vector => Say("ベクタ", "Vector");

    public string Version => Say("バージョン", "Version");

    public string BaseScore => Say("基本値", "Base score");

    public string Metric => Say("評価項目", "Metric");

    public string Values => Say("評価値（✓ が選択された値）", "Values (✓ marks the chosen one)");

    public string Chosen => Say("選択", "chosen");

    public string Metrics => Say("基本評価基準", "Base metrics");

    public string Weakness => Say("脆弱性タイプ", "Weakness");

    public string Severity(CvssSeverity severity) => severity.Name(Language);

    public string Name(CvssMetric metric) => Say(metric.NameJapanese, metric.NameEnglish);

    public string Name(CvssMetricValue value) => Say(value.Japanese, value.English);
}
