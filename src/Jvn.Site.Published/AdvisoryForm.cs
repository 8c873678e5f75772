namespace Jvn.Site.Published;

/// <summary>Which of the guideline's figures a page follows.</summary>
public enum AdvisoryForm
{
    /// <summary>Figure 1.</summary>
    Ordinary,

    /// <summary>Figure 3: the developer cannot be reached.</summary>
    Unreachable,

    /// <summary>Began as figure 3; the developer has answered since, so the page is figure 1 with a note.</summary>
    Answered,
}
