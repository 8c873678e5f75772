namespace Jvn.Site.Published;

/// <summary>Something that changed in public, and when: what the versions of a document are counted from.</summary>
public sealed class ShownChange
{
    internal ShownChange(DateTimeOffset at, ShownChangeKind kind, LocalizedText? text = null, PublicVendorName? vendor = null, VendorStatus? status = null)
    {
        At = at;
        Kind = kind;
        Text = text;
        Vendor = vendor;
        Status = status;
    }

    /// <summary>Never before the publication.</summary>
    public DateTimeOffset At { get; }

    public ShownChangeKind Kind { get; }

    /// <summary>The entry of the history, or the reason of the withdrawal.</summary>
    public LocalizedText? Text { get; }

    /// <summary>Whose status changed; null when the advisory no longer says so.</summary>
    public PublicVendorName? Vendor { get; }

    /// <summary>What it changed to.</summary>
    public VendorStatus? Status { get; }
}
