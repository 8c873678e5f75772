namespace Jvn.Site.Published;

/// <summary>取り下げ: all that is left to say of an advisory, beside its history.</summary>
public sealed class ShownWithdrawal
{
    internal ShownWithdrawal(PublicWithdrawal withdrawal)
    {
        At = withdrawal.At;
        Reason = withdrawal.Reason;
    }

    public DateTimeOffset At { get; }

    public LocalizedText Reason { get; }
}
