namespace Jvn.Site.Intake.Model;

/// <summary>What happened in a case, in the order in which it usually does.</summary>
public enum CaseEventKind
{
    /// <summary>A vendor was told in outline that there is something, and asked whether it may concern it (guideline 2).</summary>
    Outline,

    /// <summary>It asked for the details.</summary>
    Interested,

    /// <summary>It answered that it does not need them.</summary>
    Declined,

    /// <summary>It was sent the details: from here on it is one of those who know (guideline 6-3).</summary>
    Details,

    /// <summary>It told facts of guideline 3-3: whether it has affected products, what it means to do, when, and what it will publish.</summary>
    Facts,

    /// <summary>It was told the agreed release instant, or the one that it moved to (guideline 4-1, 4-2).</summary>
    Date,

    /// <summary>It was asked again for its answer.</summary>
    Reminder,

    /// <summary>It was thanked after the release.</summary>
    Thanks,

    /// <summary>Its status for the page came in (guideline 6-2).</summary>
    Reply,

    /// <summary>A copy went to an operator of important infrastructure before the release (guideline 4-5).</summary>
    Advance,
}
