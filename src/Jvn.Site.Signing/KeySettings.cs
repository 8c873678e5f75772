namespace Jvn.Site.Signing;

/// <summary>Where a key comes from when it is no file.</summary>
public static class KeySettings
{
    /// <summary>The armored secret key itself.</summary>
    public const string KeyVariable = "JVN_SIGNING_KEY";

    /// <summary>Never an argument: those are seen by everybody on the machine.</summary>
    public const string PassphraseVariable = "JVN_SIGNING_PASSPHRASE";

    /// <summary>The armored secret key that opens sealed drafts. One that signs need not be able to, and must not be tried unasked.</summary>
    public const string UnsealKeyVariable = "JVN_UNSEAL_KEY";

    /// <summary>Of that key, or of the one in a file.</summary>
    public const string UnsealPassphraseVariable = "JVN_UNSEAL_PASSPHRASE";
}
