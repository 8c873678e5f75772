using Jvn.Site.Published;

namespace Jvn.Site.Importing.Model;

/// <summary>An entry of 更新履歴.</summary>
/// <param name="IsDay">No more than the day is known; the instant begins it.</param>
public sealed record ImportedRevision(DateTimeOffset At, bool IsDay, LocalizedText Text);
