namespace Jvn.Site.Signing;

/// <summary>Why a key cannot be relied on.</summary>
internal enum KeyFault
{
    None,

    /// <summary>Not of version 4, or of a kind that is too weak or too rare for its owner.</summary>
    Unsupported,

    /// <summary>Nothing binds it: its own signature, or that of the primary key, is missing or does not verify.</summary>
    Unbound,

    /// <summary>What binds it is a signature over SHA-1 or weaker.</summary>
    WeakHash,

    Revoked,

    /// <summary>Its flags do not say that it signs.</summary>
    NotForSigning,

    /// <summary>Its flags do not say that others encrypt to it.</summary>
    NotForEncryption,

    /// <summary>A subkey that never said itself that it belongs to the primary key, so that somebody else's could be passed off as ours.</summary>
    NoBackSignature,

    /// <summary>Made, or bound, after the instant in question.</summary>
    NotYetValid,

    Expired,
}
