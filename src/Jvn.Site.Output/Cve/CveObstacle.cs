namespace Jvn.Site.Output.Cve;

/// <summary>Why an advisory cannot be told in the record of one of its CVEs.</summary>
public enum CveObstacle
{
    None,

    /// <summary>Another authority writes the record.</summary>
    OfOthers,

    /// <summary>A record must have a description in English.</summary>
    NotTranslated,

    /// <summary>A record must name what is affected.</summary>
    NoProduct,
}
