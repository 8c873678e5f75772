namespace Jvn.Site.Published;

/// <summary>Why a text is not a CPE 2.3 name.</summary>
public enum Cpe23FaultKind
{
    /// <summary>It does not start with <c>cpe:2.3:</c>. The older <c>cpe:/</c> form is not read.</summary>
    WrongPrefix,

    /// <summary>Fewer than the eleven components after the prefix.</summary>
    TooFewComponents,

    /// <summary>A twelfth component; often a colon that should have been written <c>\:</c>.</summary>
    TooManyComponents,

    /// <summary>Nothing between two colons. Any is <c>*</c>, not applicable is <c>-</c>.</summary>
    EmptyComponent,

    /// <summary>The part is none of <c>a</c>, <c>o</c>, <c>h</c>, <c>*</c>, <c>-</c>.</summary>
    UnknownPart,

    /// <summary>A character that needs a backslash before it.</summary>
    UnquotedCharacter,

    /// <summary>A character that cannot stand in a name even with a backslash: white space, controls, anything beyond ASCII.</summary>
    IllegalCharacter,

    /// <summary>A backslash before something that takes none, or before nothing.</summary>
    NeedlessBackslash,

    /// <summary><c>*</c> or <c>?</c> elsewhere than at the ends, <c>**</c>, or nothing but wildcards.</summary>
    MisplacedWildcard,

    /// <summary>The language is not a tag such as <c>ja</c> or <c>en-us</c>.</summary>
    WrongLanguage,
}
