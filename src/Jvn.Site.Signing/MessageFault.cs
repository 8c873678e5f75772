namespace Jvn.Site.Signing;

/// <summary>Why a message is not opened. Nothing of it is given out but for <see cref="None"/>. Its words: <see cref="MessageFaultWords"/>.</summary>
public enum MessageFault
{
    None,

    /// <summary>Plain text, or signed without being encrypted.</summary>
    NotEncrypted,

    /// <summary>No OpenPGP, cut off, or its armor is not sound.</summary>
    Unreadable,

    /// <summary>To keys that we do not hold.</summary>
    NotForUs,

    /// <summary>To a passphrase, not to a key.</summary>
    ToAPassphrase,

    /// <summary>Encrypted without anything that shows alterations (no MDC).</summary>
    NotProtected,

    /// <summary>In the newer form (AEAD) that only <c>gpg</c> opens, since our key announces that it can read it.</summary>
    NewerForm,

    /// <summary>Encrypted with another cipher than AES.</summary>
    OtherCipher,

    /// <summary>It was altered after it was encrypted.</summary>
    Tampered,

    /// <summary>More than 1 MiB of clear text, or more than such a message ever takes.</summary>
    TooLarge,

    /// <summary>Encrypted or compressed more than once.</summary>
    TooDeep,

    /// <summary>Anything but one text, signed once: two texts, two signatures, something before or behind.</summary>
    NotOneText,

    NotSigned,

    /// <summary>By a key that belongs to none of those who may have sent it.</summary>
    OtherSigner,

    /// <summary>The text is not the one that was signed, or the signature is not by the key that it names.</summary>
    WrongBytes,

    /// <summary>The signature is over SHA-1 or weaker.</summary>
    WeakHash,

    /// <summary>The signature is dated after now.</summary>
    FromTheFuture,

    /// <summary>The signature is dated before its key was made.</summary>
    OlderThanKey,

    /// <summary>The signature, or the key, has expired.</summary>
    Expired,

    /// <summary>The key was revoked.</summary>
    Revoked,

    /// <summary>The key may not sign, or is not one that this program relies on.</summary>
    KeyNotGood,

    /// <summary>The signature was made for other readers than us.</summary>
    ForOthers,

    /// <summary>The program that holds the key could not be run, or gave up.</summary>
    KeyOutOfReach,
}
