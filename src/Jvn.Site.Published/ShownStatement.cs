using System.Collections.Immutable;

namespace Jvn.Site.Published;

/// <summary>A row of ベンダ情報, and the vendor's page behind it (guideline figure 2).</summary>
public sealed class ShownStatement
{
    private readonly HtmlFragment commentInEnglish;

    internal ShownStatement(PublicAdvisory advisory, PublicStatement statement, MentionLinks links)
    {
        Advisory = advisory.Id;
        Vendor = statement.Vendor;

        // A vendor of a notice is a name and nothing more; of what is withdrawn the names remain, since their pages do.
        IsNameOnly = advisory.Form == AdvisoryForm.Unreachable || advisory.Withdrawal is not null;
        Status = IsNameOnly ? null : statement.Status;
        var comment = IsNameOnly ? HtmlFragment.Empty : statement.Comment;
        Comment = links.In(comment, advisory.Id, Language.Japanese);
        commentInEnglish = links.In(comment, advisory.Id, Language.English);
        Links = IsNameOnly ? [] : statement.Links;

        // A status that never changed has been the same since the release.
        History = Status is not { } status ? []
            : statement.History.IsEmpty ? [new PublicStatusChange(advisory.PublishedAt, status)]
            : statement.History;
    }

    public AdvisoryId Advisory { get; }

    public PublicVendorName Vendor { get; }

    /// <summary>True for the developer of a notice, and in a withdrawn advisory: nothing but the name is said.</summary>
    public bool IsNameOnly { get; }

    public VendorStatus? Status { get; }

    /// <summary>The vendor's own words.</summary>
    public HtmlFragment Comment { get; }

    /// <summary>The same words; what they mention leads to pages in <paramref name="language"/>.</summary>
    public HtmlFragment CommentIn(Language language) => language == Language.English ? commentInEnglish : Comment;

    /// <summary>ベンダの告知ページ</summary>
    public ImmutableArray<PublicLink> Links { get; }

    /// <summary>Every status that the vendor had, oldest first; where there is a status, never empty.</summary>
    public ImmutableArray<PublicStatusChange> History { get; }
}
