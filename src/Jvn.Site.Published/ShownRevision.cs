namespace Jvn.Site.Published;

/// <summary>An entry of 更新履歴.</summary>
public sealed class ShownRevision
{
    internal ShownRevision(DateTimeOffset at, LocalizedText text)
    {
        At = at;
        Text = text;
    }

    public DateTimeOffset At { get; }

    public LocalizedText Text { get; }
}
