namespace Jvn.Site.Published;

/// <summary>Why a text is not a version range.</summary>
public enum VersionRangeFaultKind
{
    /// <summary>There is no text.</summary>
    Empty,

    /// <summary>A condition that does not start with <c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c>, <c>&gt;=</c> or <c>=</c>.</summary>
    MissingOperator,

    /// <summary>An operator without a version after it.</summary>
    MissingVersion,

    /// <summary>A character that a version cannot have: white space, a control, or one of <c>, | &lt; &gt; = *</c>.</summary>
    IllegalCharacter,

    /// <summary><c>*</c> together with something else.</summary>
    StarNotAlone,
}
