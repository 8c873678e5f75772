namespace Jvn.Site.Published;

/// <summary>Entries of 更新履歴 whose words are always the same.</summary>
public static class HistoryTexts
{
    public static LocalizedText Withdrawn { get; } = new("この脆弱性レポートを取り下げました", "This advisory was withdrawn");
}
