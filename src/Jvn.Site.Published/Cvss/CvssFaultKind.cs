namespace Jvn.Site.Published.Cvss;

/// <summary>Why a text is not a CVSS vector.</summary>
public enum CvssFaultKind
{
    /// <summary>There is no text.</summary>
    Empty,

    /// <summary>White space, which no vector has, not even at its ends.</summary>
    WhiteSpace,

    /// <summary>A character that no vector has, such as the parentheses that some sites put around a v2 vector.</summary>
    IllegalCharacter,

    /// <summary>A prefix that is none of those expected.</summary>
    UnknownVersion,

    /// <summary>The metrics are those of v3 or v4, whose vectors start with a prefix.</summary>
    MissingPrefix,

    /// <summary>Nothing between two slashes, or after the last.</summary>
    EmptyPart,

    /// <summary>A part without a colon.</summary>
    MissingColon,

    /// <summary>A metric that this version of CVSS does not have.</summary>
    UnknownMetric,

    /// <summary>A value that this metric does not have.</summary>
    UnknownValue,

    /// <summary>Right but for upper and lower case.</summary>
    WrongCase,

    /// <summary>A metric for the second time, whatever its value.</summary>
    DuplicateMetric,

    /// <summary>A metric that has to be there is not.</summary>
    MissingMetric,

    /// <summary>A metric at another place than the specification has it. v3 has no order.</summary>
    OutOfOrder,
}
