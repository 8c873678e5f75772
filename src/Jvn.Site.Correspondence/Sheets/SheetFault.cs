namespace Jvn.Site.Correspondence.Sheets;

/// <summary>Why a text is no answer that can be relied on. What is ambiguous is refused, never guessed.</summary>
public enum SheetFault
{
    None,

    /// <summary>Longer than anybody writes.</summary>
    TooLong,

    /// <summary>No field of a sheet stands in it.</summary>
    NoSheet,

    NoIdentifier,

    /// <summary>What stands there is no identifier of ours.</summary>
    IdentifierUnreadable,

    /// <summary>It answers in another case.</summary>
    OtherCase,

    /// <summary>Two filled sheets say different things.</summary>
    SheetsDiffer,

    NoOrganisation,

    /// <summary>The organisation is not the one that it should come from.</summary>
    OtherOrganisation,

    /// <summary>An identifier or an organisation has characters that nobody sees.</summary>
    InvisibleCharacters,

    NoStatus,

    /// <summary>Something is said of the status, but not which of the four it is.</summary>
    StatusUnclear,

    TwoStatuses,

    /// <summary>One field is filled twice, with different words.</summary>
    FieldTwice,

    /// <summary>Nobody can tell where the text to be published ends.</summary>
    CommentWithoutEnd,

    /// <summary>What should be an address of a page is none.</summary>
    AddressUnusable,
}
