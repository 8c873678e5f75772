namespace Jvn.Site.Publishing.Probing;

/// <summary>The ways in which an address does not show what was published.</summary>
public enum ProbeFaultKind
{
    /// <summary>Other bytes: an earlier release in a cache, or something that nobody published.</summary>
    OtherBytes,

    /// <summary>Not the status that was expected.</summary>
    Status,

    /// <summary>It leads to another host, or round in circles.</summary>
    Redirect,

    /// <summary>It was removed, and is still there.</summary>
    StillThere,

    /// <summary>No answer, or not in time.</summary>
    NoAnswer,
}
