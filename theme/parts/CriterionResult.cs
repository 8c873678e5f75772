namespace Jvn.Site.Theme.Parts;

/// <summary>What is known of a criterion.</summary>
public enum CriterionResult
{
    /// <summary>Automatic tests and construction suffice, and are passed.</summary>
    Passes,

    /// <summary>A person has to judge, whatever automatic tests have found.</summary>
    ToBeChecked,

    /// <summary>The site has nothing that the criterion is about.</summary>
    NotApplicable,
}
