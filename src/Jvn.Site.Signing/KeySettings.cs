namespace Jvn.Site.Signing;

/// <summary>Where a key comes from when it is no file.</summary>
public static class KeySettings
{
    /// <summary>The armored secret key itself.</summary>
    public const string KeyVariable = "JVN_SIGNING_KEY";

    /// <summary>Never an argument: those are seen by everybody on the machine.</summary>
    public const string PassphraseVariable = "JVN_SIGNING_PASSPHRASE";
}
