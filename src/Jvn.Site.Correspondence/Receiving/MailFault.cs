namespace Jvn.Site.Correspondence.Receiving;

/// <summary>Why a mail, or what was encrypted in it, is not read.</summary>
public enum MailFault
{
    None,

    /// <summary>Neither a mail, nor a folder of mails, nor an armored message.</summary>
    NotAMail,

    /// <summary>A file, a message, a line, or the number of messages is beyond the limit.</summary>
    TooLarge,

    /// <summary>Parts within parts within parts.</summary>
    TooDeep,

    TooManyParts,

    /// <summary>Headers that say two things, or something else than what stands below them.</summary>
    HeadersContradict,

    /// <summary>It is not encrypted, and not signed as a text either.</summary>
    NotEncrypted,

    /// <summary>It carries another mail.</summary>
    MailInMail,

    /// <summary>More than one block that could be the message.</summary>
    SeveralMessages,

    /// <summary>Something stands beside what is encrypted, and would be taken for a part of it.</summary>
    TextOutside,

    /// <summary>Its encrypted message begins or ends in the middle, or is not in the two parts of RFC 3156.</summary>
    Malformed,

    /// <summary>Only a web page, no text.</summary>
    HtmlOnly,

    /// <summary>No text at all.</summary>
    NoText,

    /// <summary>What was decrypted holds another message of OpenPGP.</summary>
    EncryptedAgain,

    /// <summary>A signature over a part of what was decrypted, which is not the whole.</summary>
    SignedInPart,

    /// <summary>In a character set that we do not read.</summary>
    UnknownCharset,

    /// <summary>Which character set it is in cannot be told beyond doubt.</summary>
    CharsetUncertain,

    /// <summary>It has characters that steer programs and are no text.</summary>
    ControlCharacters,
}
