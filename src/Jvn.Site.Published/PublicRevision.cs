namespace Jvn.Site.Published;

/// <summary>One entry of 更新履歴.</summary>
public sealed record PublicRevision(DateTimeOffset At, LocalizedText Text);
