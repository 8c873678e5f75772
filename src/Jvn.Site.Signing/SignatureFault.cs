namespace Jvn.Site.Signing;

/// <summary>Why a detached signature does not hold.</summary>
public enum SignatureFault
{
    None,

    /// <summary>The file is no OpenPGP signature, or more than one.</summary>
    NotASignature,

    /// <summary>Made with another key.</summary>
    OtherKey,

    /// <summary>The bytes are not those that were signed.</summary>
    WrongBytes,

    /// <summary>Over SHA-1 or weaker.</summary>
    WeakHash,

    /// <summary>Dated after now.</summary>
    FromTheFuture,

    /// <summary>Dated before the key, or what binds it, was there.</summary>
    OlderThanKey,

    /// <summary>The signature, or the key, has expired.</summary>
    Expired,

    /// <summary>The key was revoked.</summary>
    Revoked,

    /// <summary>The key may not sign, or is not one that this program relies on.</summary>
    KeyNotGood,
}
