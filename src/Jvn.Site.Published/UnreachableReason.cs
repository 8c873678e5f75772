namespace Jvn.Site.Published;

/// <summary>Why a developer cannot be reached (guideline 2-3).</summary>
public enum UnreachableReason
{
    /// <summary>Nobody knows who the developer is.</summary>
    UnknownDeveloper,

    /// <summary>The developer is known, a means of contact is not.</summary>
    NoContactMeans,

    /// <summary>Attempts stayed without a reply for three months.</summary>
    NoReply,

    /// <summary>The developer refused to be contacted.</summary>
    Refused,
}
