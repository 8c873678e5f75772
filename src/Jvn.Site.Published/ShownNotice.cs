using System.Diagnostics;

namespace Jvn.Site.Published;

/// <summary>What is particular to a notice (guideline figure 3): since when, and why, the developer cannot be reached.</summary>
public sealed class ShownNotice
{
    internal ShownNotice(PublicAdvisory advisory, NoticeSentences sentences)
    {
        // The checks of the input let no notice through that does not say why.
        var contact = advisory.Contact ?? throw new UnreachableException();
        Since = contact.Since;
        Reason = contact.Reason;
        Remark = sentences.Remark(contact.Since, contact.Reason);
    }

    public DateOnly Since { get; }

    public UnreachableReason Reason { get; }

    /// <summary>備考</summary>
    public LocalizedText Remark { get; }
}
